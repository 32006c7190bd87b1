import type { Alias } from '../../knowledge/alias-index.js';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.js';
import type { NameSpan } from '../doc.js';
import type { MentionDoc, NameDraft } from './draft.js';
import { isPlace } from './settle-types.js';

/** From this score on the encoder's word counts against the map's, for a club that is known and for any other. */
const SURE = { known: 0.5, unknown: 0.8 };
const SPORT =
  /^(?:match|game|season|striker|midfielder|defender|goalkeeper|winger|coach|league|goal|scorer|score|beat|defeat|draw|transfer|fixture|cup|title|playoffs?|semi-?final|quarter-?final|final|relegation|champion|championship|football|soccer|rugby|cricket|hockey|basketball|baseball|squad|substitute|penalty|stadium|fan|pitcher|quarterback|innings|kick-?off)$/;

/** "*Barcelona* signed the striker": the club of a town, where the sentence is on sport. Null where the town is meant. `own`: what the encoder takes the same words for. */
export function toClubDraft(
  doc: MentionDoc,
  { from, to, aliases }: Pick<NameDraft, 'from' | 'to' | 'aliases'>,
  own: readonly NameSpan[],
  knowledge: KnowledgeBase,
): NameDraft | null {
  const entry = aliases[0]?.entry;
  if (entry?.category !== 'PLACE' || isPlace(doc, to - 1, 0)) return null;
  const clubs = findClubs(entry.name, knowledge);
  const sure = clubs.length ? SURE.known : SURE.unknown;
  if (!own.some(({ type, score }) => type === 'ORG' && score >= sure)) return null;
  const sentence = doc.sentences[doc.tokens[from]!.sentence]!;
  if (!doc.syntax.slice(sentence.from, sentence.to).some(({ lemma }) => SPORT.test(lemma.toLowerCase())))
    return null;
  return {
    from,
    to,
    type: 'ORG',
    aliases: clubs,
    body: null,
    bodyOf: null,
    form: 'NAME',
  };
}

/**
 * "*Sweden* lost to England": the country's team where the encoder takes it for a body; for articles on sport. Null where the
 * country is meant.
 */
export function toTeamDraft(
  doc: MentionDoc,
  { from, to, aliases }: Pick<NameDraft, 'from' | 'to' | 'aliases'>,
  own: readonly NameSpan[],
): NameDraft | null {
  const [alias] = aliases;
  if (alias?.entry.kind !== 'COUNTRY' || alias.role !== 'NAME' || isPlace(doc, to - 1, 0)) return null;
  const isTaken = own.some(({ type, score }) => type === 'ORG' && score >= SURE.known);
  return isTaken ? { from, to, type: 'ORG', aliases: [], body: null, bodyOf: null, form: 'NAME' } : null;
}

/** Whether a third of the sentences, and more than one word, are of sport: any article has a "goal" or a "final". */
export function isOnSport({ sentences, syntax }: MentionDoc): boolean {
  const words = new Set<string>();
  const sporting = sentences.filter(({ from, to }) => {
    const found = syntax.slice(from, to).filter(({ lemma }) => SPORT.test(lemma.toLowerCase()));
    for (const { lemma } of found) words.add(lemma.toLowerCase());
    return found.length > 0;
  });
  return words.size > 1 && sporting.length * 3 >= sentences.length;
}

/** "*Chelsea* have agreed a fee": the clubs that are called by a town. */
export function findClubs(town: string, knowledge: KnowledgeBase): readonly Alias[] {
  return [`${town} FC`, `FC ${town}`, `${town} CF`].flatMap((name) => [...knowledge.names.findExact(name)]);
}

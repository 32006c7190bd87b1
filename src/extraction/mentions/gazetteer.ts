import type { Alias } from '../../knowledge/alias-index.js';
import { COUNTRY_BODIES, MAX_BODY_WORDS } from '../../knowledge/country-bodies.js';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.js';
import { toUnits, type Unit } from '../../knowledge/normalize.js';
import type { Sentence, Token, TokenRange } from '../doc.js';
import { classesOfNoun } from '../lexicon/actor-nouns.js';
import type { MentionDoc } from './draft.js';

/** Words of the text that the knowledge base has for a name. */
export interface GazetteerMatch extends TokenRange {
  readonly aliases: readonly Alias[];
}

/** Words that name a body which every state has ("Foreign Ministry"). */
export interface BodyMatch extends TokenRange {
  readonly words: string;
}

interface Line {
  readonly units: readonly Unit[];
  /** Token of each unit. */
  readonly tokens: readonly number[];
}

const DIRECTION = /^(?:North|South|East|West|Central|Latin)$/;
/** From this share of capitals on, a sentence's capitals tell nothing. */
const ALL_CAPS = 0.6;

/**
 * The longest known name at each place, none inside another. Beside them: demonyms, bodies, and the states that longer
 * names begin with. The encoder takes what is name-like for a name, and what is actor-like for no thing's.
 */
export function matchNames(
  doc: MentionDoc,
  knowledge: KnowledgeBase,
  isNameLike: (range: TokenRange) => boolean,
  isActorLike: (range: TokenRange) => boolean,
): { names: GazetteerMatch[]; demonyms: GazetteerMatch[]; states: GazetteerMatch[]; bodies: BodyMatch[] } {
  const names: GazetteerMatch[] = [];
  const demonyms: GazetteerMatch[] = [];
  const states: GazetteerMatch[] = [];
  const bodies: BodyMatch[] = [];
  for (const sentence of doc.sentences) {
    const line = toLine(doc.tokens, sentence);
    const shouted = isShouted(doc.tokens, sentence);
    let covered = sentence.from;
    for (let at = 0; at < line.units.length; at++) {
      const from = line.tokens[at] as number;
      if (at > 0 && line.tokens[at - 1] === from) continue;
      const body = matchBody(doc, line, at);
      if (body) bodies.push(body);
      const before = from > sentence.from ? (doc.tokens[from - 1] as Token).text : null;
      for (const { length, aliases } of knowledge.names.findAt(line.units, at, before)) {
        const to = (line.tokens[at + length - 1] as number) + 1;
        if (line.tokens[at + length] === to - 1) continue;
        const usable = aliases.filter((alias) =>
          isUsable(doc, sentence, alias, { from, to }, shouted, isNameLike, isActorLike),
        );
        if (!usable.length) continue;
        // "the Amazon" is the river, "Amazon" the company: the article decides where there are both.
        const withArticle = usable.filter((alias) => alias.text.startsWith('the '));
        const match = { from, to, aliases: withArticle.length ? withArticle : usable };
        if (usable.some((a) => a.role === 'DEMONYM')) demonyms.push(match);
        // Shorter readings of the same words count only for their country: "Israeli" in "Israeli army", "US" in "US army".
        if (from >= covered) {
          names.push(match);
          covered = to;
        } else if (usable.some((a) => a.role === 'NAME' && a.entry.kind === 'COUNTRY')) states.push(match);
      }
    }
  }
  return { names, demonyms, states, bodies };
}

function toLine(tokens: readonly Token[], sentence: Sentence): Line {
  const line: { units: Unit[]; tokens: number[] } = { units: [], tokens: [] };
  for (let i = sentence.from; i < sentence.to; i++) {
    for (const unit of toUnits((tokens[i] as Token).text)) {
      line.units.push(unit);
      line.tokens.push(i);
    }
  }
  return line;
}

function isShouted(tokens: readonly Token[], sentence: Sentence): boolean {
  let [upper, words] = [0, 0];
  for (let i = sentence.from; i < sentence.to; i++) {
    const { text } = tokens[i] as Token;
    if (!/\p{L}{2}/u.test(text)) continue;
    words++;
    if (text === text.toUpperCase()) upper++;
  }
  return words > 3 && upper / words > ALL_CAPS;
}

/**
 * One word is a name only where the sentence uses it as one: "Nice" in "Nice to meet you" is none, nor is "US" in a
 * headline in capitals.
 */
function isUsable(
  doc: MentionDoc,
  sentence: Sentence,
  alias: Alias,
  range: TokenRange,
  shouted: boolean,
  isNameLike: (range: TokenRange) => boolean,
  isActorLike: (range: TokenRange) => boolean,
): boolean {
  // "AU$ 40 million".
  const isCode = range.to - range.from === 1 && /^\p{Lu}{1,3}$/u.test(doc.tokens[range.from]!.text);
  if (isCode && /^[$€£¥]/.test(doc.tokens[range.to]?.text ?? '')) return false;
  if (isHonorific(doc, range)) return false;
  if (alias.entry.kind === 'MEDIA' && isOfOffice(doc, range)) return false;
  // "ten US *dollars*", "two million Hong Kong dollars"
  if (alias.role !== 'DEMONYM' && /^(?:dollars|pounds|francs|cents)$/.test(doc.tokens[range.to]?.text ?? ''))
    return false;
  if (alias.text.startsWith('The ') && range.from - 1 === sentence.from) return isNameLike(range);
  // "the *Amazon* warehouse": the article is another word's.
  if (alias.text.startsWith('the ') && isModifier(doc, range)) return false;
  // "*Facebook* posts", "a *Kodak* camera": what a firm makes or runs, unless the encoder sees the firm in it.
  if (isFirm(alias) && !isActorLike(range) && isOfThing(doc, range)) return false;
  if (range.to - range.from > 1) return true;
  // "this South *American* country", "the Latin *American* vote": of a region.
  if (alias.role === 'DEMONYM' && DIRECTION.test(doc.tokens[range.from - 1]?.text ?? '')) return false;
  const { text } = doc.tokens[range.from] as Token;
  const { xpos, upos } = doc.syntax[range.from] ?? { xpos: 'NNP', upos: 'PROPN' };
  if (text.length > 1 && text === text.toUpperCase() && !shouted) return true;
  if (isPartOfLongerName(doc, sentence, range.from) && !isNameLike(range)) return false;
  if (alias.role === 'DEMONYM') return /^(?:JJ|NN|NNS|NNP|NNPS)$/.test(xpos) || isNameLike(range);
  return isNameLike(range) || (upos === 'PROPN' && !shouted);
}

/** "*MS.* BERG:", as transcripts have it, is no firm of these letters. */
function isHonorific({ tokens }: MentionDoc, { from, to }: TokenRange): boolean {
  if (to - from > 1 || !/^(?:mr|mrs|ms|dr)\.?$/i.test(tokens[from]!.text)) return false;
  return /^\p{Lu}/u.test(tokens[to]?.text ?? '');
}

/** "the minister of *Foreign Affairs*": no magazine. */
function isOfOffice({ tokens }: MentionDoc, { from }: TokenRange): boolean {
  const [office, of] = [tokens[from - 2]?.text ?? '', tokens[from - 1]?.text ?? ''];
  return (
    /^(?:of|for)$/.test(of) &&
    /^(?:minist(?:er|ers|ry)|secretary|department|committee|commission)$/i.test(office)
  );
}

/** A medium or a company; what is called after a party is the party's. */
function isFirm({ entry }: Alias): boolean {
  return entry.kind === 'MEDIA' || (entry.kind === 'ORGANIZATION' && !entry.nouns.includes('party'));
}

/** Of what cannot act: "*Facebook* executives" are the firm's, "*Facebook* posts" are not. */
function isOfThing(doc: MentionDoc, range: TokenRange): boolean {
  if (!isModifier(doc, range)) return false;
  const { lemma } = doc.syntax[doc.syntax[range.to - 1]!.head]!;
  return classesOfNoun(lemma.toLowerCase()).size === 0;
}

function isModifier({ syntax }: MentionDoc, { to }: TokenRange): boolean {
  const { deprel, head } = syntax[to - 1] ?? { deprel: '', head: -1 };
  return /^(?:compound|amod|nmod:unmarked)$/.test(deprel) && head >= to && syntax[head]!.upos === 'NOUN';
}

/** "Bush House" is not the House: an unknown name right before it that goes with it. */
function isPartOfLongerName({ tokens, syntax }: MentionDoc, sentence: Sentence, token: number): boolean {
  const before = syntax[token - 1];
  if (!before || token === sentence.from || !/^\p{Lu}\p{Ll}/u.test(tokens[token - 1]!.text)) return false;
  return /^NNPS?$/.test(before.xpos) && before.head === token && /^(?:compound|flat)$/.test(before.deprel);
}

const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...COUNTRY_BODIES.keys()].map((key) => key.split(' ')[0] as string),
);

function matchBody(doc: MentionDoc, line: Line, at: number): BodyMatch | null {
  const first = line.units[at] as Unit;
  if (!FIRST_WORDS.has(first.key)) return null;
  for (let length = Math.min(MAX_BODY_WORDS, line.units.length - at); length > 0; length--) {
    const key = line.units
      .slice(at, at + length)
      .map((unit) => unit.key)
      .join(' ');
    if (!COUNTRY_BODIES.has(key)) continue;
    const from = line.tokens[at] as number;
    const to = (line.tokens[at + length - 1] as number) + 1;
    const words = doc.tokens.slice(from, to).map((t) => t.text);
    return { from, to, words: words.join(' ') };
  }
  return null;
}

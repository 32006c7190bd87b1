import { findGenderOf } from '../../knowledge/data/given-names.js';
import type { NameSpan, TokenRange } from '../doc.js';
import { BODY_NOUNS, THING_NAMES, THING_NOUNS, THINGS_BEHIND } from '../lexicon/things.js';
import { TITLE_NOUNS } from '../lexicon/titles.js';
import type { MentionDoc } from './draft.js';
import { isKnownAs } from './known-as.js';
import { BODY, CLUB_WORD } from './type-by-head.js';

const PLACE_PREPOSITIONS = /^(?:in|near|outside|across|throughout)$/;
/** "confidence in Lund": the person is meant. */
const TRUST =
  /^(?:confidence|trust|faith|belief|believe|interest|interested|invest|confide|disappointed|disappointment|loss|hope|support|see|find|lie)$/;
/** "the state of Miranda", "the towns of Kizlyar and Budyonnovsk". */
const PLACE_NOUNS =
  /^(?:state|province|city|town|village|region|district|county|island|port|suburb|hamlet|municipality|commune|prefecture|governorate|coast|outskirt|valley|capital|resort|neighbo(?:u)?rhood|settlement|territory|peninsula)$/;

/**
 * What the text says of a name's bearer counts more than what the encoder takes it for, and counts all through: the noun
 * before it ("the cruise ship *Freewinds*", "the localist group *Civic Passion*", "the mayor *Hau Lung-bin*"), and for a
 * person that something is in it ("played in *Monte Carlo*", "the town of *Kizlyar*").
 */
export function settleTypes(doc: MentionDoc, names: readonly NameSpan[]): NameSpan[] {
  const lone = findLoneSubjects(doc, names);
  const partOfPerson = new Set<string>();
  const families = new Set<string>();
  for (const name of names) {
    const { from, to } = name;
    if (to - from < 2 || (name.type !== 'PER' && !isFullName(doc, name, lone))) continue;
    for (let i = from; i < to; i++) partOfPerson.add(doc.tokens[i]!.text);
    families.add(doc.tokens[to - 1]!.text);
  }
  const told = new Map<string, NameSpan['type']>();
  names.forEach((name, i) => {
    const text = textOf(doc, name);
    const type =
      THING_NAMES.has(text) || isOfStorm(doc, name)
        ? 'OTHER'
        : isFullName(doc, name, lone) ||
            isOfFamily(doc, name, families) ||
            isOtherNameOfPerson(doc, names[i - 1], name) ||
            isMet(doc, name)
          ? 'PER'
          : toldType(doc, name);
    if (type && !told.has(text) && !(type === 'LOC' && partOfPerson.has(text))) told.set(text, type);
  });
  const voted = voteTypes(doc, names);
  return names.map((name) => {
    const text = textOf(doc, name);
    return {
      ...name,
      type: told.get(text) ?? (name.type === 'OTHER' ? undefined : voted.get(text)) ?? name.type,
    };
  });
}

/** Below it the encoder is not sure of a type. */
const SURE = 0.9;

/**
 * "Martina Fields", which the encoder half takes for a firm: a given name begins it, or its last word alone does what a
 * person does, as no firm's does.
 */
function isFullName(
  { tokens }: MentionDoc,
  { from, to, type, score }: NameSpan,
  lone: ReadonlySet<string>,
): boolean {
  const last = tokens[to - 1]!.text;
  return (
    type === 'ORG' &&
    score < SURE &&
    to - from === 2 &&
    !BODY.test(last) &&
    (findGenderOf(tokens[from]!.text) !== null || (lone.has(last) && !CLUB_WORD.test(last)))
  );
}

/** "*Fields* said": the names of one word, without an article, that somewhere are a verb's subject. */
function findLoneSubjects({ tokens, syntax }: MentionDoc, names: readonly NameSpan[]): Set<string> {
  return new Set(
    names
      .filter(
        ({ from, to }) =>
          to - from === 1 &&
          syntax[from]!.deprel === 'nsubj' &&
          /^\p{Lu}\p{Ll}/u.test(tokens[from]!.text) &&
          !/^the$/i.test(tokens[from - 1]?.text ?? ''),
      )
      .map(({ from }) => tokens[from]!.text),
  );
}

/** "Fields", "the Bergs", where somebody of that family is named in full. */
function isOfFamily(
  { tokens }: MentionDoc,
  { from, to, type, score }: NameSpan,
  families: ReadonlySet<string>,
): boolean {
  if (type !== 'ORG' || to - from > 1) return false;
  const { text } = tokens[from]!;
  const areSeveral = /^the$/i.test(tokens[from - 1]?.text ?? '') && families.has(text.replace(/s$/, ''));
  return areSeveral || (score < SURE && families.has(text));
}

/** "Per Lind, also known as *Boyet Holm*," */
function isOtherNameOfPerson(
  { tokens }: MentionDoc,
  before: NameSpan | undefined,
  { from, to, type, score }: NameSpan,
): boolean {
  return before?.type === 'PER' && type !== 'PER' && score < SURE && isKnownAs(tokens, before, { from, to });
}

/** Verbs whose objects are people, or who acts for a body. */
const OF_PEOPLE = /^(?:meet|marry|divorce|thank|interview|arrest|jail|kiss|hug|wed)$/;

/** "met *Okoro*": no place, where the encoder is not sure that it is one. The knowledge base has its own word for the places it knows. */
function isMet(doc: MentionDoc, { from, to, type, score }: NameSpan): boolean {
  if (type !== 'LOC' || score >= SURE) return false;
  const { deprel, head } = doc.syntax[headIn(doc, { from, to })]!;
  return deprel === 'obj' && OF_PEOPLE.test(doc.syntax[head]?.lemma ?? '');
}

/** The type that the encoder is surest of for each name, all its places together. */
function voteTypes(doc: MentionDoc, names: readonly NameSpan[]): Map<string, NameSpan['type']> {
  const sums = new Map<string, Map<NameSpan['type'], number>>();
  for (const name of names) {
    if (name.type === 'OTHER') continue;
    const text = textOf(doc, name);
    const byType = sums.get(text) ?? new Map<NameSpan['type'], number>();
    byType.set(name.type, (byType.get(name.type) ?? 0) + name.score);
    sums.set(text, byType);
  }
  return new Map(
    [...sums].map(([text, byType]) => [text, [...byType].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]),
  );
}

const STORMS = /^(?:Tropical )?(?:Storm|Hurricane|Typhoon|Cyclone)$/;

/** "Typhoon *Haiyan*", "*Storm Daniel*": what is called like a person and is none. */
function isOfStorm({ tokens }: MentionDoc, { from, to }: TokenRange): boolean {
  return STORMS.test(tokens[from - 1]?.text ?? '') || (to - from > 1 && STORMS.test(tokens[from]!.text));
}

/** What the words around a name say that it is; null where they say nothing, or what the encoder says. */
function toldType(doc: MentionDoc, { from, to, type }: NameSpan): NameSpan['type'] | null {
  // "MR *PRICE*:"
  if (/^(?:mr|mrs|ms|miss)\.?$/i.test(doc.tokens[from - 1]?.text ?? '')) return 'PER';
  const noun = doc.tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  const word = doc.syntax[noun];
  if (word && doc.tokens[noun]!.sentence === doc.tokens[from]!.sentence && /^NNS?$/.test(word.xpos)) {
    const lemma = word.lemma.toLowerCase();
    const head = headIn(doc, { from, to });
    // "in the programme *Nightline*", whatever the tree hangs the name on
    const isDefinite =
      noun === from - 1 && to - from < 4 && /^(?:the|an?)$/i.test(doc.tokens[noun - 1]?.text ?? '');
    const goesWith =
      (noun === from - 1 && word.head >= from && word.head < to) ||
      doc.syntax[head]!.head === noun ||
      (isDefinite && word.xpos === 'NN' && THING_NOUNS.test(lemma));
    if (goesWith && THING_NOUNS.test(lemma)) return 'OTHER';
    if (goesWith && noun === from - 1 && BODY_NOUNS.test(lemma)) return 'ORG';
    if (goesWith && noun === from - 1 && TITLE_NOUNS.has(lemma) && to - from < 4) return 'PER';
  }
  const behind = doc.syntax[to];
  // "the *INF* treaty", unlike "a *Nasser Brigade* rocket"
  if (
    behind &&
    THINGS_BEHIND.test(behind.lemma) &&
    doc.syntax[headIn(doc, { from, to })]!.head === to &&
    !BODY.test(doc.tokens[to - 1]!.text)
  )
    return 'OTHER';
  const apposed = toldByApposition(doc, { from, to });
  if (apposed) return apposed;
  return type === 'PER' && isPlace(doc, headIn(doc, { from, to }), 0) ? 'LOC' : null;
}

/** "*Ofwat*, the regulator,": what the noun behind the comma says. */
function toldByApposition({ tokens, syntax }: MentionDoc, { from, to }: TokenRange): NameSpan['type'] | null {
  if (tokens[to]?.text !== ',' || !/^(?:the|an?)$/.test(tokens[to + 1]?.text ?? '')) return null;
  for (let at = to + 2; at < to + 7; at++) {
    const word = syntax[at];
    if (!word || !/^appos/.test(word.deprel) || word.head < from || word.head >= to) continue;
    const lemma = word.lemma.toLowerCase();
    return THING_NOUNS.test(lemma) ? 'OTHER' : BODY_NOUNS.test(lemma) ? 'ORG' : null;
  }
  return null;
}

function textOf({ article, tokens }: MentionDoc, { from, to }: TokenRange): string {
  return article.text.slice(tokens[from]!.start, tokens[to - 1]!.end);
}

function headIn({ syntax }: MentionDoc, { from, to }: TokenRange): number {
  for (let i = from; i < to; i++) if (syntax[i]!.head < from || syntax[i]!.head >= to) return i;
  return from;
}

/** Whether something is said to be in what a token names; also of the second of two places. */
export function isPlace(
  { syntax, tokens }: Pick<MentionDoc, 'syntax' | 'tokens'>,
  at: number,
  depth: number,
): boolean {
  const { head, deprel, children } = syntax[at]!;
  if (head < 0) return false;
  if (deprel === 'conj' && depth < 3) return isPlace({ syntax, tokens }, head, depth + 1);
  if (!/^(?:obl|nmod)/.test(deprel) || deprel === 'nmod:poss') return false;
  const preposition = children.find((c) => syntax[c]!.deprel === 'case');
  if (preposition === undefined || preposition > at) return false;
  const word = tokens[preposition]!.text.toLowerCase();
  const governor = syntax[head]!.lemma.toLowerCase();
  if (word === 'of') return PLACE_NOUNS.test(governor);
  return PLACE_PREPOSITIONS.test(word) && !TRUST.test(governor);
}

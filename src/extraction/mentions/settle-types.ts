import type { NameSpan } from '../doc.js';
import type { MentionDoc } from './draft.js';

const PLACE_PREPOSITIONS = /^(?:in|near|outside|across|throughout)$/;
/** "confidence in Lund": the person is meant. */
const TRUST =
  /^(?:confidence|trust|faith|belief|believe|interest|interested|invest|confide|disappointed|disappointment|loss|hope|support|see|find|lie)$/;
/** "the state of Miranda", "the towns of Kizlyar and Budyonnovsk". */
const PLACE_NOUNS =
  /^(?:state|province|city|town|village|region|district|county|island|port|suburb|hamlet|municipality|commune|prefecture|governorate|coast|outskirt|valley|capital|resort|neighbo(?:u)?rhood|settlement|territory|peninsula)$/;

/**
 * A single word that the encoder takes for a person is a place where the text says that something is in it: "played in
 * *Monte*", "the town of *Kizlyar*". Not so where it is also part of a person's full name.
 */
export function settleTypes(doc: MentionDoc, names: readonly NameSpan[]): NameSpan[] {
  const words = new Set<string>();
  const places = new Set<string>();
  for (const { from, to, type } of names) {
    if (type !== 'PER') continue;
    if (to - from > 1) for (let i = from; i < to; i++) words.add(doc.tokens[i]!.text);
  }
  for (const name of names) {
    if (name.type === 'PER' && isPlace(doc, headIn(doc, name), 0)) places.add(textOf(doc, name));
  }
  return names.map((name) =>
    name.type === 'PER' &&
    places.has(textOf(doc, name)) &&
    !(name.to - name.from === 1 && words.has(textOf(doc, name)))
      ? { ...name, type: 'LOC' }
      : name,
  );
}

function textOf({ article, tokens }: MentionDoc, { from, to }: NameSpan): string {
  return article.text.slice(tokens[from]!.start, tokens[to - 1]!.end);
}

function headIn({ syntax }: MentionDoc, { from, to }: NameSpan): number {
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

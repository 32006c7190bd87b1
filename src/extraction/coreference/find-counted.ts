import type { TokenRange } from '../doc.js';
import type { MentionDoc } from '../mentions/draft.js';
import { childrenBy, hasRelation } from '../syntax-tree.js';

/** A phrase that says how many are meant and not what they are: "both", "neither", "all three", "the pair". */
export interface CountedPhrase extends TokenRange {
  readonly head: number;
  readonly count: number;
}

/** "the two", "the trio" */
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['pair', 2],
  ['duo', 2],
  ['trio', 3],
]);

/** The phrase that a token heads; null for any other, and for "both of the bridges", "the two of spades". */
export function findCounted(doc: MentionDoc, token: number): CountedPhrase | null {
  if (!hasRelation(doc.syntax, token, 'nsubj', 'obj', 'iobj', 'obl', 'nmod')) return null;
  const count = countOf(doc, token);
  if (count === null) return null;
  const parts = childrenBy(doc.syntax, token, 'nmod', 'acl', 'conj');
  const isOfThem = (part: number) =>
    hasRelation(doc.syntax, part, 'nmod') && /^(?:them|whom)$/i.test(doc.tokens[part]!.text);
  if (!parts.every(isOfThem)) return null;
  const [of] = parts;
  const [from = token] = childrenBy(doc.syntax, token, 'det', 'det:predet').filter((i) => i < token);
  return { from, to: (of ?? token) + 1, head: token, count };
}

function countOf(doc: MentionDoc, token: number): number | null {
  const { upos } = doc.syntax[token]!;
  const word = doc.tokens[token]!.text.toLowerCase();
  if (word === 'both') return /^(?:DET|PRON)$/.test(upos) ? 2 : null;
  // "they blamed *each* other" is no two; "*neither* is true" is of things
  if (/^(?:neither|either|each)$/.test(word)) return isSubjectOfVerb(doc, token) ? 2 : null;
  const before = doc.tokens[token - 1]?.text.toLowerCase() ?? '';
  // "*each side* blamed the other"
  if (word === 'side' && /^(?:each|neither|either)$/.test(before)) return 2;
  const isDefinite = /^(?:the|these|those|all)$/.test(before);
  return isDefinite ? (COUNTS.get(word) ?? null) : null;
}

function isSubjectOfVerb({ syntax }: MentionDoc, token: number): boolean {
  const { upos, head } = syntax[token]!;
  return /^(?:DET|PRON)$/.test(upos) && hasRelation(syntax, token, 'nsubj') && syntax[head]?.upos === 'VERB';
}

import type { DateMention } from '../doc.js';
import { headOf, relationOf, type SyntaxTree } from '../syntax-tree.js';

/** The dependents of a token, in text order. */
export function childrenOf(syntax: SyntaxTree, token: number): readonly number[] {
  return syntax[token]!.children;
}

/** The prepositions of a nominal, as lemmas: "in front of" gives in, front, of. */
export function caseWords(syntax: SyntaxTree, token: number): string[] {
  const words: string[] = [];
  for (const child of childrenOf(syntax, token)) {
    // "*including* union leader Pedro Rios"
    if (syntax[child]!.deprel === 'nmod:desc') words.push(...caseWords(syntax, child));
    if (syntax[child]!.deprel !== 'case') continue;
    words.push(syntax[child]!.lemma);
    for (const fixed of childrenOf(syntax, child)) words.push(syntax[fixed]!.lemma);
  }
  return words;
}

const MEASURES = /^(?:second|minute|hour|day|week|month|year|decade|percent|%|dollar|euro|pound|ton|tonne)$/;

/** "a truce of four *days* between Kenya and Chad", "tariffs of 30 *percent* on steel": what the parser ties to how much it is. */
export function beyondMeasure(syntax: SyntaxTree, token: number): number[] {
  if (!MEASURES.test(syntax[token]!.lemma)) return [];
  return childrenOf(syntax, token).filter((child) => relationOf(syntax, child) === 'nmod');
}

/** "announced 85 million *dollars* in aid", "2 *tons* of aid", "a *wave* of attacks": how much of it there is. */
export function measureOf(syntax: SyntaxTree, token: number): number | null {
  const { deprel } = syntax[token]!;
  const head = deprel === 'obl' ? objectBefore(syntax, token) : syntax[token]!.head;
  if (
    !/^(?:nmod|obl)$/.test(deprel) ||
    !syntax[head] ||
    !/^(?:dollar|euro|pound|yen|ton|tonne|million|billion|worth|\$|€|£|wave|series|string|spate|round|flurry|rash|succession|day|night|week|month|year)$/.test(
      syntax[head].lemma,
    )
  )
    return null;
  return caseWords(syntax, token).some((word) => /^(?:in|of)$/.test(word)) ? head : null;
}

/** "a wave of *attacks*": what a phrase tells how much there is of. */
export function measuredBy(syntax: SyntaxTree, token: number): number[] {
  return childrenOf(syntax, token).filter((child) => measureOf(syntax, child) === token);
}

/** "announced 85 million *dollars* in aid", where the parser ties the aid to the verb; -1 where no object stands before it. */
function objectBefore(syntax: SyntaxTree, token: number): number {
  const preposition = childrenOf(syntax, token).find((child) => syntax[child]!.deprel === 'case');
  const before = preposition === undefined ? -1 : preposition - 1;
  return syntax[before]?.deprel === 'obj' && syntax[before]?.head === syntax[token]!.head ? before : -1;
}

/** "was *elected* president", which the parser takes for what a president was: a participle right after "be". */
export function isPredicateParticiple(syntax: SyntaxTree, token: number): boolean {
  const { deprel, xpos, head } = syntax[token]!;
  if (deprel !== 'amod' || xpos !== 'VBN' || head < token) return false;
  const before = syntax[token - 1];
  return before?.deprel === 'cop' && before.head === head;
}

/** "Maria Lopez (*1931–2020*) led the union": of whom is named before, not of what happened. */
export function isLifetime(syntax: SyntaxTree, date: Pick<DateMention, 'from' | 'to' | 'value'>): boolean {
  const { from, to, value } = date;
  if (!value.includes('/') || syntax[from - 1]?.lemma !== '(' || syntax[to]?.lemma !== ')') return false;
  return syntax[syntax[headOf(syntax, date)]!.head]?.upos === 'PROPN';
}

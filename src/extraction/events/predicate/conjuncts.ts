import type { TokenSyntax } from '../../doc.js';
import { childrenOf } from '../dependents.js';
import { hasSubject } from './words.js';

/** Likewise for lists. */
const MAX_LIST = 40;

/** The token and those coordinated with it; lists too that the parser takes for appositions ("to *Iran*, *Libya* and *Cuba*"). */
export function withConjuncts(syntax: readonly TokenSyntax[], token: number): number[] {
  const all = [token];
  for (let at = 0; at < all.length && all.length < MAX_LIST; at++) {
    const one = all[at]!;
    const listed = childrenOf(syntax, one).filter(
      (child) =>
        syntax[child]!.deprel === 'appos' &&
        childrenOf(syntax, child).some((next) => syntax[next]!.deprel === 'conj'),
    );
    all.push(...[...conjunctsOf(syntax, one), ...listed].sort((a, b) => a - b));
  }
  return all;
}

/** What is coordinated with a token itself: "from Kenya and *Chad*, but not from Mali or Peru". */
export function conjunctsOf(syntax: readonly TokenSyntax[], token: number): number[] {
  const all = childrenOf(syntax, token).filter((child) => syntax[child]!.deprel === 'conj');
  const excluded = all.findIndex((child) => isExcluded(syntax, child));
  return excluded < 0 ? all : all.slice(0, excluded);
}

/**
 * "Chad left, and *Kenya closed* its border, cut off funds and *threatened* a ban": the verb before, of those that the
 * parser hangs on the first, that has a subject of its own; the first where none has.
 */
export function joinedTo(syntax: readonly TokenSyntax[], conjunct: number): number {
  const { head, deprel, upos } = syntax[conjunct]!;
  if (deprel !== 'conj' || upos !== 'VERB' || syntax[head]!.upos !== 'VERB') return head;
  const between = childrenOf(syntax, head).filter(
    (child) =>
      child > head && child < conjunct && syntax[child]!.deprel === 'conj' && hasSubject(syntax, child),
  );
  return between.at(-1) ?? head;
}

function isExcluded(syntax: readonly TokenSyntax[], conjunct: number): boolean {
  const before = childrenOf(syntax, conjunct).filter((child) => child < conjunct);
  return (
    before.some((child) => syntax[child]!.lemma === 'not' && /^(?:advmod|cc)$/.test(syntax[child]!.deprel)) &&
    /^(?:NOUN|PROPN)$/.test(syntax[conjunct]!.upos)
  );
}

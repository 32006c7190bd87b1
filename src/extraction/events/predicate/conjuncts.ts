import type { TokenSyntax } from '../../doc.js';
import { childrenOf } from '../dependents.js';

/** Likewise for lists. */
const MAX_LIST = 40;

/** The token and those coordinated with it; lists too that the parser takes for appositions ("to *Iran*, *Libya* and *Cuba*"). */
export function withConjuncts(syntax: readonly TokenSyntax[], token: number): number[] {
  const all = [token];
  for (let at = 0; at < all.length && all.length < MAX_LIST; at++) {
    for (const child of childrenOf(syntax, all[at]!)) {
      const { deprel } = syntax[child]!;
      const listed =
        deprel === 'appos' && childrenOf(syntax, child).some((one) => syntax[one]!.deprel === 'conj');
      if (deprel === 'conj' || listed) all.push(child);
    }
  }
  return all;
}

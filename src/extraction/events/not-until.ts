import { relationOf, type SyntaxTree } from '../syntax-tree.js';
import { caseWords, childrenOf } from './dependents.js';

/** "did *not* leave *until* 1989", "was *not* told *until* the war ended": it happened, and then. */
export function happensAtLast(syntax: SyntaxTree, verb: number): boolean {
  const children = childrenOf(syntax, verb);
  const isNegated = children.some(
    (child) =>
      syntax[child]!.deprel === 'advmod' && /^n(?:ot|['’]t)$/.test(syntax[child]!.lemma.toLowerCase()),
  );
  return (
    isNegated &&
    children.some(
      (child) =>
        child > verb &&
        /^(?:obl|advcl)$/.test(relationOf(syntax, child)) &&
        [
          ...caseWords(syntax, child),
          ...childrenOf(syntax, child)
            .filter((one) => syntax[one]!.deprel === 'mark')
            .map((one) => syntax[one]!.lemma),
        ].some((word) => /^(?:until|till)$/.test(word)),
    )
  );
}

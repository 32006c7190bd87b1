import type { TokenSyntax } from '../../doc.js';
import { relationOf } from '../../syntax-tree.js';
import { childrenOf } from '../dependents.js';

/** The objects of a verb, those included that the parser ties to its clause: "accused *the army* of shelling a market". */
export function directObjects(syntax: readonly TokenSyntax[], verb: number): number[] {
  const clauses = childrenOf(syntax, verb).filter((child) =>
    /^(?:[xc]comp|advcl)$/.test(syntax[child]!.deprel),
  );
  const ahead = clauses.flatMap((clause) =>
    childrenOf(syntax, clause).filter((child) => child > verb && isAheadOfClause(syntax, child)),
  );
  const own = childrenOf(syntax, verb).filter(
    (child) => relationOf(syntax, child) === 'obj' && !isAheadOfClause(syntax, child),
  );
  return [...own, ...ahead];
}

/** Whether an object stands before the preposition that begins the gerund's clause it is tied to. */
function isAheadOfClause(syntax: readonly TokenSyntax[], object: number): boolean {
  const { head, deprel } = syntax[object]!;
  if (deprel !== 'obj' || syntax[head]?.xpos !== 'VBG') return false;
  return childrenOf(syntax, head).some(
    (child) => child > object && child < head && syntax[child]!.deprel === 'mark',
  );
}

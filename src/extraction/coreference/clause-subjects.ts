import { childrenBy, hasRelation, pathToRoot, type SyntaxTree } from '../syntax-tree.js';

/**
 * Heads of the subjects of all clauses that a token stands in, the innermost clause's first; none that it is part of.
 * Of "Berg left and the minister stayed" the second clause has a subject of its own.
 */
export function subjectsOver(tree: SyntaxTree, token: number): number[] {
  const path = pathToRoot(tree, token);
  return path.slice(1).flatMap((at, i) => {
    const below = path[i]!;
    const isApart = hasRelation(tree, below, 'conj') && childrenBy(tree, below, 'nsubj').length > 0;
    return isApart ? [] : childrenBy(tree, at, 'nsubj').filter((subject) => !path.includes(subject));
  });
}

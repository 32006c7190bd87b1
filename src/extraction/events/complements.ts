import { relationOf, type SyntaxTree } from '../syntax-tree.js';
import { childrenOf } from './dependents.js';
import type { EventContext } from './event-context.js';

/** The tokens that complete a verb, noun or adjective: its infinitive or clause, purpose, objects. */
export function getComplements({ doc: { syntax } }: EventContext, token: number): number[] {
  const clauses = childrenOf(syntax, token).filter((child) => {
    const relation = relationOf(syntax, child);
    return /^(xcomp|ccomp|acl)$/.test(relation) || (relation === 'advcl' && isPurpose(syntax, child));
  });
  const nominals = childrenOf(syntax, token).filter((child) =>
    /^(obj|obl|nmod)$/.test(relationOf(syntax, child)),
  );
  return [...clauses, ...nominals];
}

function isPurpose(syntax: SyntaxTree, clause: number): boolean {
  return childrenOf(syntax, clause).some(
    (child) => syntax[child]!.deprel === 'mark' && syntax[child]!.lemma === 'to',
  );
}

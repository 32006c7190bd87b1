import { GO_BETWEEN, SUPPORT_VERBS } from '../lexicon/support-verbs.js';
import { relationOf, type SyntaxTree } from '../syntax-tree.js';
import { caseWords, childrenOf, measureOf } from './dependents.js';
import type { EventContext } from './event-context.js';

/** The tokens that complete a verb, noun or adjective: its infinitive or clause, purpose, objects. */
export function getComplements({ doc: { syntax } }: EventContext, token: number): number[] {
  const clauses = childrenOf(syntax, token).filter((child) => {
    const relation = relationOf(syntax, child);
    if (relation === 'acl' && GO_BETWEEN.test(syntax[child]!.lemma)) return false;
    // "the deal *that Lind left*" is none with Lind
    if (syntax[child]!.deprel === 'acl:relcl') return false;
    return /^(xcomp|ccomp|acl)$/.test(relation) || (relation === 'advcl' && isPurpose(syntax, child));
  });
  const nominals = childrenOf(syntax, token).filter(
    (child) =>
      /^(obj|nmod)$/.test(relationOf(syntax, child)) ||
      (relationOf(syntax, child) === 'obl' &&
        measureOf(syntax, child) === null &&
        // "warned of a war, *according to* a memo seen by X"
        !caseWords(syntax, child).some((word) => /^accord(?:ing)?$/.test(word))),
  );
  // "began a hunger *strike* to demand reforms": the purpose of the support verb is the noun's
  const { head, deprel, upos } = syntax[token]!;
  const carried = upos === 'NOUN' && deprel === 'obj' && SUPPORT_VERBS.has(syntax[head]!.lemma);
  const purposes = carried
    ? childrenOf(syntax, head).filter(
        (child) => relationOf(syntax, child) === 'advcl' && isPurpose(syntax, child),
      )
    : [];
  return [...clauses, ...purposes, ...nominals];
}

function isPurpose(syntax: SyntaxTree, clause: number): boolean {
  return childrenOf(syntax, clause).some(
    (child) => syntax[child]!.deprel === 'mark' && syntax[child]!.lemma === 'to',
  );
}

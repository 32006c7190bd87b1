import { CUE_NOUNS } from '../lexicon/cues/nouns.js';
import { childrenBy } from '../syntax-tree.js';
import { isMarked, syntaxOf, type AttributionContext } from './context.js';
import { toSource, type Source } from './source.js';

export function agentOf(doc: AttributionContext, predicate: number): Source | null {
  const agent = childrenBy(doc.syntax, predicate, 'obl').find((i) => isAgent(doc, i));
  if (agent === undefined) return null;
  return toSource(doc, agent, new Set(reportedClauses(doc, agent)));
}

/** "by Doha", of a passive. */
export function isAgent(doc: AttributionContext, phrase: number): boolean {
  return (
    syntaxOf(doc, phrase).deprel === 'obl:agent' ||
    childrenBy(doc.syntax, phrase, 'case').some((c) => doc.tokens[c]?.text.toLowerCase() === 'by')
  );
}

/** "reported by Tass that Belarus would …": clauses that a tree hangs on the agent and that belong to its verb. */
export function reportedClauses(doc: AttributionContext, agent: number): number[] {
  // "alarmed by *reports that …*": what is reported, and not by whom.
  if (isAgent(doc, agent) && CUE_NOUNS.has(syntaxOf(doc, agent).lemma)) return [];
  return childrenBy(doc.syntax, agent, 'acl', 'ccomp').filter((i) => isMarked(doc, i, /^(?:that|whether)$/i));
}

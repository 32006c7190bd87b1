import { childrenBy, subtreeRange } from '../syntax-tree.js';
import { ALLEGATION_NOUNS } from '../lexicon/cues/stances.js';
import { agentOf } from './agents.js';
import { isCommaOrDash, syntaxOf, type AttributionContext } from './context.js';
import { subjectsOf, nearest } from './subjects.js';

/**
 * "…, a charge Stockholm denies", "…, which Cairo disputes", "…, a claim rejected by Kyiv": the first word of what
 * stands for a statement before the one who denies it or, if `isJudged`, calls it something. By position, since trees seldom agree
 * on it. Null where there is none.
 */
export function findStandIn(doc: AttributionContext, verb: number, isJudged = false): number | null {
  if (!isJudged && childrenBy(doc.syntax, verb, 'obj', 'ccomp').some((i) => i > verb)) return null;
  const subject = nearest(subjectsOf(doc, verb), verb);
  let at: number;
  if (subject !== undefined && subject < verb) at = startOf(doc, subject) - 1;
  else if (agentOf(doc, verb)) at = verb - 1;
  else return null;
  const relative = /^(?:that|which)$/i.test(doc.tokens[at]?.text ?? '');
  if (relative && isCommaOrDash(doc, at - 1)) return /^which$/i.test(doc.tokens[at]?.text ?? '') ? at : null;
  if (relative) at--;
  // "…, *something* Lima calls absurd"
  if (doc.syntax[at]?.lemma === 'something') return isCommaOrDash(doc, at - 1) ? at : null;
  if (!ALLEGATION_NOUNS.has(doc.syntax[at]?.lemma ?? '')) return null;
  while (/^(?:DET|ADJ|ADV)$/.test(doc.syntax[at - 1]?.upos ?? '')) at--;
  return isCommaOrDash(doc, at - 1) ? at : null;
}

/** First word of a phrase; punctuation before it may hang on it. */
function startOf(doc: AttributionContext, head: number): number {
  let from = subtreeRange(doc.syntax, head)?.from ?? head;
  while (from < head && syntaxOf(doc, from).upos === 'PUNCT') from++;
  return from;
}

/**
 * "invaded it on the pretext *that it had such weapons*, a claim that …": the clause of a noun right before what stands for the
 * statement; null where there is none. Its first token.
 */
export function findPretended(doc: AttributionContext, from: number, to: number): number | null {
  for (let that = to - 1; that > from; that--) {
    const { deprel, head: clause } = syntaxOf(doc, that);
    if (deprel !== 'mark' || !/^that$/i.test(doc.tokens[that]?.text ?? '') || clause < that) continue;
    const isOfNoun = syntaxOf(doc, clause).deprel === 'acl' && syntaxOf(doc, clause).head < that;
    return isOfNoun && (subtreeRange(doc.syntax, clause)?.to ?? 0) >= to ? that : null;
  }
  return null;
}

/** "It", "this", or "the accusation": how many tokens at `from` stand for what was said before; 0 where none do. */
export function countStandIn(doc: AttributionContext, from: number): 0 | 1 | 2 {
  const first = doc.tokens[from]?.text ?? '';
  const isNoun =
    /^(?:the|this|that|these|those|such|both)$/i.test(first) &&
    ALLEGATION_NOUNS.has(doc.syntax[from + 1]?.lemma ?? '');
  if (isNoun) return 2;
  return /^(?:it|this|that|these|those|them)$/i.test(first) ? 1 : 0;
}

import type { Polarity, Stance } from '../../domain/vocabulary.js';
import type { TokenRange } from '../doc.js';
import { NEG_RAISING } from '../lexicon/cues/others.js';
import { childrenBy } from '../syntax-tree.js';
import { syntaxOf, type AttributionContext } from './context.js';
import type { Cue } from './cue.js';

const NEGATORS = /^(?:not|n['’]t|never|neither|nor|hardly|scarcely|barely)$/i;
const NEGATED_CUE = 0.5;

/** What the source does with the content: "denied that" DENIES, "does not believe that" DENIES, "doubted whether" QUESTIONS. */
export function toStance(doc: AttributionContext, cue: Cue): Stance {
  const stance = cue.entry?.stance ?? 'ASSERTS';
  const negated = isNegated(doc, cue.head) || (cue.candidate?.negated ?? 0) > NEGATED_CUE;
  if (!negated) return stance;
  // "did not deny", "no doubt": two negations.
  if (stance !== 'ASSERTS') return 'ASSERTS';
  return isNegated(doc, cue.head) || NEG_RAISING.has(syntaxOf(doc, cue.head).lemma) ? 'DENIES' : stance;
}

/** Whether the predicate of a content is negated: "NATO did not disband", "is no longer an alliance". */
export function toPolarity(doc: AttributionContext, { from, to }: TokenRange): Polarity {
  let root = from;
  for (let i = from; i < to; i++) {
    const { head, upos } = syntaxOf(doc, i);
    if ((head < from || head >= to) && upos !== 'PUNCT') {
      root = i;
      break;
    }
  }
  return isNegated(doc, root) ? 'NEGATED' : 'AFFIRMED';
}

export function isNegated(doc: AttributionContext, token: number): boolean {
  if (
    childrenBy(doc.syntax, token, 'advmod', 'cc', 'aux').some((i) => NEGATORS.test(doc.tokens[i]?.text ?? ''))
  )
    return true;
  if (childrenBy(doc.syntax, token, 'det').some((i) => doc.tokens[i]?.text.toLowerCase() === 'no'))
    return true;
  // "no longer"
  return childrenBy(doc.syntax, token, 'advmod').some(
    (i) => doc.tokens[i]?.text.toLowerCase() === 'longer' && doc.tokens[i - 1]?.text.toLowerCase() === 'no',
  );
}

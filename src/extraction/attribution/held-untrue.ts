import type { Stance } from '../../domain/vocabulary.js';
import { ALLEGATION_NOUNS, EVIDENCE_NOUNS, FALSEHOODS } from '../lexicon/cues/stances.js';
import { childrenBy, subtreeRange } from '../syntax-tree.js';
import type { AttributionFrame } from './attribution.js';
import { proseTokens, syntaxOf, toSpan, type AttributionContext } from './context.js';
import { isNegated } from './stance.js';

/**
 * Statements that are called untrue or unproven by whoever says it: "the claim that … was false", "it is not true
 * that …", "there is no evidence that …". They are denials of the speaker around them, if there is one.
 */
export function fromUntruths(doc: AttributionContext): AttributionFrame[] {
  return proseTokens(doc).flatMap((token) => toFrame(doc, token) ?? []);
}

function toFrame(doc: AttributionContext, token: number): AttributionFrame | null {
  const judged = toJudged(doc, token);
  const hull = judged && subtreeRange(doc.syntax, judged.clause);
  if (!hull || (hull.from <= token && token < hull.to)) return null;
  let { to } = hull;
  while (to - 1 > hull.from && syntaxOf(doc, to - 1).upos === 'PUNCT') to--;
  const range = { from: hull.from, to };
  return {
    kind: 'INDIRECT',
    content: toSpan(doc, range),
    clause: range,
    cue: toSpan(doc, { from: judged.cue, to: token + 1 }),
    cueHead: token,
    source: null,
    sourceHead: null,
    stance: judged.stance,
    ownVoice: true,
  };
}

interface Judged {
  /** Token that heads the statement. */
  readonly clause: number;
  /** First token of the judging words. */
  readonly cue: number;
  readonly stance: Stance;
}

function toJudged(doc: AttributionContext, token: number): Judged | null {
  const { lemma } = syntaxOf(doc, token);
  if (EVIDENCE_NOUNS.has(lemma)) {
    const [no] = childrenBy(doc.syntax, token, 'det').filter(
      (i) => doc.tokens[i]?.text.toLowerCase() === 'no',
    );
    const clause = clauseOf(doc, token);
    return no !== undefined && clause !== null ? { clause, cue: no, stance: 'QUESTIONS' } : null;
  }
  const isFalse = FALSEHOODS.has(lemma);
  if (!isFalse && !/^(?:true|correct|accurate)$/.test(lemma)) return null;
  if (!childrenBy(doc.syntax, token, 'cop').length || isNegated(doc, token) === isFalse) return null;
  const [subject] = childrenBy(doc.syntax, token, 'nsubj');
  const clause =
    childrenBy(doc.syntax, token, 'csubj', 'ccomp').find((i) => i > token) ??
    (subject !== undefined && ALLEGATION_NOUNS.has(syntaxOf(doc, subject).lemma)
      ? (clauseOf(doc, subject) ?? subject)
      : null);
  return clause === null ? null : { clause, cue: token, stance: 'DENIES' };
}

/** "the claim *that …*", "no evidence *that …*" */
function clauseOf(doc: AttributionContext, noun: number): number | null {
  return (
    childrenBy(doc.syntax, noun, 'acl', 'ccomp').find((i) =>
      childrenBy(doc.syntax, i, 'mark').some((m) => /^(?:that|whether)$/i.test(doc.tokens[m]?.text ?? '')),
    ) ?? null
  );
}

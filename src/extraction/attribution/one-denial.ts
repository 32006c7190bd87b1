import { ALLEGATION_NOUNS, JUDGEMENT_VERBS } from '../lexicon/cues/stances.js';
import type { AttributionFrame } from './attribution.js';
import { syntaxOf, type AttributionContext } from './context.js';

/**
 * "Oslo rejected the report, *calling it absurd*", "denied it and *called it a lie*": what is denied is denied once, and what it is
 * called besides is asserted of it.
 */
export function withOneDenial(
  doc: AttributionContext,
  frames: readonly AttributionFrame[],
): AttributionFrame[] {
  const deniers = new Set(frames.filter(({ stance }) => stance === 'DENIES').map(({ cueHead }) => cueHead));
  return frames.map((frame) => {
    const { cueHead, stance, clause } = frame;
    if (stance !== 'DENIES' || cueHead === null) return frame;
    const { lemma, deprel, head } = syntaxOf(doc, cueHead);
    const isBeside = /^(?:advcl|conj)/.test(deprel) && deniers.has(head);
    const [first, second] = [clause.from, clause.from + 1];
    const isStandIn =
      /^(?:it|this|that|these|those|them)$/i.test(doc.tokens[first]?.text ?? '') ||
      (/^(?:the|this|that|these|those|such)$/i.test(doc.tokens[first]?.text ?? '') &&
        ALLEGATION_NOUNS.has(doc.syntax[second]?.lemma ?? ''));
    return isBeside && isStandIn && JUDGEMENT_VERBS.has(lemma) ? { ...frame, stance: 'ASSERTS' } : frame;
  });
}

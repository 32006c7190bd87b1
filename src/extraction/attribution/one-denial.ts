import { JUDGEMENT_VERBS } from '../lexicon/cues/stances.js';
import type { AttributionFrame } from './attribution.js';
import { syntaxOf, type AttributionContext } from './context.js';
import { countStandIn } from './stand-in.js';

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
    return isBeside && JUDGEMENT_VERBS.has(lemma) && countStandIn(doc, clause.from) > 0
      ? { ...frame, stance: 'ASSERTS' }
      : frame;
  });
}

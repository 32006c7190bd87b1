import type { Span } from '../../domain/span.js';
import type { GoldClaim, GoldDocument, Range } from '../gold.js';
import { toDistinct } from '../matching.js';
import type { PredictedClaim, Prediction } from '../prediction.js';
import { isInScope } from './task.js';
import { countShared, type WordIndex } from './word-index.js';

export type Words = ReadonlySet<number>;

/** The words of a claim, by their numbers in the text. */
export interface ClaimWords {
  readonly content: Words;
  /** Null where there is no source. */
  readonly source: Words | null;
  readonly cue: Words;
}

/** A gold claim by its words. */
export interface GoldWords extends ClaimWords {
  readonly claim: GoldClaim;
}

/** A predicted claim by its words. */
export interface PredictedWords extends ClaimWords {
  readonly chain: readonly (Words | null)[];
  readonly claim: PredictedClaim;
}

export const NO_WORDS: Words = new Set();

export function toGoldWords(claim: GoldClaim, words: WordIndex): GoldWords {
  return {
    claim,
    content: words.within(claim.content),
    source: claim.source?.length ? words.within(claim.source) : null,
    cue: words.within(claim.cue),
  };
}

/** Predictions of the same content words from the same source words count once. */
export function toPredictedWords(
  gold: GoldDocument,
  { claims }: Prediction,
  words: WordIndex,
): PredictedWords[] {
  const within = (span: Span | null) =>
    span ? words.within([[span.start, span.end] satisfies Range]) : null;
  const all = claims
    .filter(({ content }) => isInScope(gold, content.start))
    .map((claim) => ({ ...claim, claim }))
    .map(({ claim, content, source, cue, chain }) => ({
      claim,
      content: within(content)!,
      source: within(source),
      cue: within(cue) ?? NO_WORDS,
      chain: chain.map(within),
    }));
  return toDistinct(
    all.filter(({ content }) => content.size),
    ({ content, source }) => `${[...content].join()}|${source ? [...source].join() : ''}`,
  );
}

/** Jaccard of the content words; of pairs with as much in common those of the same source first. */
export function weigh(a: GoldWords, b: PredictedWords): number {
  const shared = countShared(a.content, b.content);
  if (!shared) return 0;
  return shared / (a.content.size + b.content.size - shared) + (sameSource(a, b) ? 1e-9 : 0);
}

export function sameSource({ claim, source }: GoldWords, other: ClaimWords): boolean {
  if (claim.sourceUnknown) return true;
  return source && other.source ? countShared(source, other.source) > 0 : !source && !other.source;
}

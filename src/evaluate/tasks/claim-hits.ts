import type { GoldClaim, Range } from '../gold.js';
import { matchGreedily } from '../matching.js';
import type { PredictedClaim } from '../prediction.js';
import { sameSource, toGoldWords, toPredictedWords, weigh } from './claim-words.js';
import type { ScoredDocument } from './task.js';
import { WordIndex } from './word-index.js';

/** Gold claims with the predictions that hit them, for scorers that ask for more of a hit. */
export function matchClaims({ gold, prediction }: ScoredDocument): ClaimHit[] {
  const words = new WordIndex(gold.text);
  const golds = (gold.claims ?? []).map((claim) => toGoldWords(claim, words));
  const predicted = toPredictedWords(gold, prediction, words);
  const pairs = matchGreedily(golds, predicted, weigh);
  return golds
    .filter(({ claim }) => !claim.ignore)
    .map((asked) => {
      const pair = pairs.find((match) => golds[match.gold] === asked && match.weight >= 0.5);
      const given = pair && predicted[pair.prediction]!;
      return {
        gold: asked.claim,
        hit: given?.claim ?? null,
        sameSource: !!given && sameSource(asked, given),
      };
    });
}

export interface ClaimHit {
  readonly gold: GoldClaim;
  readonly hit: PredictedClaim | null;
  /** The sources share a word, or neither has one. */
  readonly sameSource: boolean;
}

/** Source, cue and content, for a person to read. */
export function quoteClaim(text: string, { source, cue, content }: GoldClaim): string {
  const quote = (ranges: readonly Range[] | null) =>
    (ranges ?? []).map((range) => text.slice(...range)).join(' … ') || '–';
  return `${quote(source)} | ${quote(cue)} | ${quote(content)}`;
}

import type { TokenRange } from '../../doc.js';

/** Sentences (or parts of one too long) that the model sees together. */
export type WindowPlan = readonly TokenRange[];

export interface WindowSizes {
  /** Pieces of a window of whole sentences, `[CLS]` and the `[SEP]` after each sentence counted. */
  readonly maxPieces: number;
  /** Pieces that a window may have at all: one long sentence fills one, a longer one is cut. */
  readonly limit: number;
}

/**
 * Groups sentences, in order, into windows: as many whole sentences as fit, at least one. It looks at the text alone,
 * so the same text gives the same windows, and with them the same bytes. A sentence beyond `limit` is cut where the
 * next word would pass it, each cut being a window of its own. Empty sentences are left out.
 *
 * @param pieceCounts pieces of each token of the article
 */
export function planWindows(
  sentences: readonly TokenRange[],
  pieceCounts: readonly number[],
  { maxPieces, limit }: WindowSizes,
): WindowPlan[] {
  const windows: TokenRange[][] = [];
  let size = Infinity;
  for (const { from, to } of sentences) {
    if (from >= to) continue;
    let pieces = 0;
    for (let token = from; token < to; token++) pieces += pieceCounts[token] as number;
    if (pieces + 2 > limit) {
      for (const cut of cutSentence({ from, to }, pieceCounts, limit - 2)) windows.push([cut]);
      size = Infinity;
    } else if (size + pieces + 1 > maxPieces) {
      windows.push([{ from, to }]);
      size = pieces + 2;
    } else {
      (windows.at(-1) as TokenRange[]).push({ from, to });
      size += pieces + 1;
    }
  }
  return windows;
}

function cutSentence({ from, to }: TokenRange, pieceCounts: readonly number[], room: number): TokenRange[] {
  const cuts: TokenRange[] = [];
  let [start, pieces] = [from, 0];
  for (let token = from; token < to; token++) {
    const count = Math.min(pieceCounts[token] as number, room);
    if (pieces + count > room) {
      cuts.push({ from: start, to: token });
      [start, pieces] = [token, 0];
    }
    pieces += count;
  }
  return [...cuts, { from: start, to }];
}

import type { Range } from '../gold.js';

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** The words of a text by their number: runs of letters and digits with inner apostrophes. */
export class WordIndex {
  private readonly words: readonly Range[];

  constructor(text: string) {
    this.words = Array.from(
      text.matchAll(WORD),
      ({ 0: word, index }) => [index, index + word.length] as const,
    );
  }

  /** The words that one of the ranges overlaps, in text order within each range. */
  within(ranges: readonly Range[]): Set<number> {
    const found = new Set<number>();
    for (const [start, end] of ranges) {
      for (let word = this.firstAfter(start); word < this.words.length; word++) {
        if (this.words[word]![0] >= end) break;
        found.add(word);
      }
    }
    return found;
  }

  /** The first word that ends after an offset. */
  private firstAfter(offset: number): number {
    let [low, high] = [0, this.words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle]![1] <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

export function countShared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}

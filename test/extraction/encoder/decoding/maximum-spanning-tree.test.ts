import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMaximumSpanningTree } from '../../../../src/extraction/encoder/decoding/maximum-spanning-tree.js';

type Scores = readonly (readonly number[])[];

const find = (scores: Scores) => Array.from(findMaximumSpanningTree(scores.flat(), scores.length - 1));

/** Weight of a tree; heads as `findMaximumSpanningTree` gives them. */
const weigh = (scores: Scores, heads: readonly number[]) =>
  heads.reduce((sum, head, word) => sum + scores[word + 1]![head + 1]!, 0);

function isTreeWithOneRoot(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === -1).length !== 1) return false;
  return heads.every((_, word) => {
    let at = word;
    for (let steps = 0; steps < heads.length && at >= 0; steps++) at = heads[at]!;
    return at === -1;
  });
}

/** The weight of the best of all trees with one root. */
function findBestWeight(scores: Scores): number {
  const words = scores.length - 1;
  let best = -Infinity;
  for (let code = 0; code < (words + 1) ** words; code++) {
    const heads = Array.from(
      { length: words },
      (_, w) => (Math.floor(code / (words + 1) ** w) % (words + 1)) - 1,
    );
    if (isTreeWithOneRoot(heads)) best = Math.max(best, weigh(scores, heads));
  }
  return best;
}

const square = (words: number, score: fc.Arbitrary<number>): fc.Arbitrary<Scores> =>
  fc.array(fc.array(score, { minLength: words + 1, maxLength: words + 1 }), {
    minLength: words + 1,
    maxLength: words + 1,
  });

describe('findMaximumSpanningTree', () => {
  it('makes the only word the root', () => {
    expect(
      find([
        [0, 0],
        [-3, 9],
      ]),
    ).toEqual([-1]);
  });

  it('takes the best heads where they are a tree', () => {
    expect(
      find([
        [0, 0, 0],
        [5, 0, 1],
        [1, 5, 0],
      ]),
    ).toEqual([-1, 0]);
  });

  it('breaks a cycle where that costs least', () => {
    // Both words would rather be each other's dependent than the root.
    expect(
      find([
        [0, 0, 0],
        [2, 0, 9],
        [1, 8, 0],
      ]),
    ).toEqual([-1, 0]);
  });

  it('gives one root where the best heads are two', () => {
    expect(
      find([
        [0, 0, 0],
        [9, 0, 1],
        [8, 1, 0],
      ]),
    ).toEqual([-1, 0]);
  });

  it.each([1, 2, 3, 4, 5])('finds the best of all trees of %i words', (words) => {
    const scores = fc.oneof(
      square(words, fc.integer({ min: -4, max: 4 })),
      square(words, fc.double({ min: -50, max: 50, noNaN: true })),
    );
    fc.assert(
      fc.property(scores, (matrix) => {
        const heads = find(matrix);
        expect(isTreeWithOneRoot(heads)).toBe(true);
        expect(weigh(matrix, heads)).toBeCloseTo(findBestWeight(matrix), 9);
      }),
      { numRuns: words === 5 ? 40 : 100 },
    );
  });

  it('contracts cycles within cycles', () => {
    // 1 and 2 choose each other, both together and 3 do, and these three and 4 do.
    const scores = [
      [0, 0, 0, 0, 0],
      [0, 0, 9, 5, 3],
      [0, 9, 0, 4, 2],
      [0, 8, 5, 0, 1],
      [0, 1, 1, 7, 0],
    ];
    expect(weigh(scores, find(scores))).toBe(findBestWeight(scores));
  });

  it('gives a tree with one root for long sentences too', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: 120 }),
        fc.infiniteStream(fc.double({ min: -9, max: 9, noNaN: true })),
        (words, numbers) => {
          const scores = Float64Array.from(
            { length: (words + 1) ** 2 },
            () => numbers.next().value as number,
          );
          expect(isTreeWithOneRoot(Array.from(findMaximumSpanningTree(scores, words)))).toBe(true);
        },
      ),
      { numRuns: 10 },
    );
  });
});

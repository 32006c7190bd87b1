import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planWindows } from '../../../../src/extraction/encoder/features/windows.js';

const SIZES = { maxPieces: 20, limit: 40 };

/** Sentences of the given pieces per token, one after the other. */
function plan(sentences: readonly (readonly number[])[]) {
  let at = 0;
  const ranges = sentences.map((pieces) => ({ from: at, to: (at += pieces.length) }));
  return planWindows(ranges, sentences.flat(), SIZES).map((window) =>
    window.map(({ from, to }) => [from, to]),
  );
}
const ones = (count: number) => new Array<number>(count).fill(1);

describe('planWindows', () => {
  it('fills a window with whole sentences, [CLS] and a [SEP] each counted', () => {
    expect(plan([ones(8), ones(9), ones(1)])).toEqual([
      [
        [0, 8],
        [8, 17],
      ],
      [[17, 18]],
    ]);
  });

  it('gives a long sentence a window of its own', () => {
    expect(plan([ones(2), ones(30), ones(2)])).toEqual([[[0, 2]], [[2, 32]], [[32, 34]]]);
  });

  it('cuts a sentence that no window holds before the word that is too much', () => {
    expect(plan([ones(2), ones(50), ones(2)])).toEqual([[[0, 2]], [[2, 40]], [[40, 52]], [[52, 54]]]);
    expect(plan([[20, 18, 2, 37]])).toEqual([[[0, 2]], [[2, 3]], [[3, 4]]]);
  });

  it('gives a word longer than a window one of its own', () => {
    expect(plan([[1, 600, 1]])).toEqual([[[0, 1]], [[1, 2]], [[2, 3]]]);
  });

  it('leaves empty sentences out', () => {
    expect(plan([[], ones(3), [], ones(3), []])).toEqual([
      [
        [0, 3],
        [3, 6],
      ],
    ]);
    expect(plan([])).toEqual([]);
  });

  it('keeps every word, in order, once, and no window above the limit but for one word', () => {
    const sentence = fc.array(fc.integer({ min: 1, max: 45 }), { maxLength: 60 });
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 8 }), (sentences) => {
        const windows = plan(sentences);
        const pieces = sentences.flat();
        expect(windows.flat().flatMap(([from, to]) => pieces.slice(from, to))).toEqual(pieces);
        for (const window of windows) {
          const tokens = window.flatMap(([from, to]) => pieces.slice(from, to));
          const size = 1 + tokens.reduce((a, b) => a + b, 0) + window.length;
          expect(size <= SIZES.limit || tokens.length === 1).toBe(true);
          expect(size <= SIZES.maxPieces || window.length === 1).toBe(true);
        }
      }),
    );
  });
});

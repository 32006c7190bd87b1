import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BioDecoder } from '../../../../src/extraction/encoder/decoding/bio.js';

const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG'];
const decoder = new BioDecoder(LABELS);
const decode = (rows: readonly (readonly number[])[], from = 0, to = rows.length) =>
  decoder.decode(Float32Array.from(rows.flat()), { from, to });

describe('BioDecoder', () => {
  it('joins B and I, and begins a new name at each B', () => {
    expect(
      decode([
        [0, 9, 0, 0, 0],
        [0, 0, 9, 0, 0],
        [0, 9, 0, 0, 0],
        [9, 0, 0, 0, 0],
        [0, 0, 0, 9, 0],
      ]),
    ).toEqual([
      { from: 0, to: 2, type: 'PER' },
      { from: 2, to: 3, type: 'PER' },
      { from: 4, to: 5, type: 'ORG' },
    ]);
  });

  it('changes what is no sequence where that costs least', () => {
    // The best label of the second word, I-ORG, cannot follow B-PER.
    expect(
      decode([
        [0, 5, 0, 4, 0],
        [0, 0, 3, 0, 6],
      ]),
    ).toEqual([{ from: 0, to: 2, type: 'ORG' }]);
    // Nor can it begin a sentence.
    expect(decode([[1, 0, 9, 0, 0]])).toEqual([]);
  });

  it('reads the rows of one sentence only', () => {
    expect(
      decode(
        [
          [0, 9, 0, 0, 0],
          [0, 0, 9, 0, 0],
          [9, 0, 0, 0, 0],
        ],
        1,
      ),
    ).toEqual([]);
  });

  it('finds the best of all sequences', () => {
    const row = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        expect(weigh(rows, decode(rows))).toBe(findBestWeight(rows));
      }),
    );
  });
});

function weigh(rows: readonly (readonly number[])[], spans: ReturnType<typeof decode>): number {
  const labels = rows.map(() => 'O');
  for (const { from, to, type } of spans) {
    for (let k = from; k < to; k++) labels[k] = `${k === from ? 'B' : 'I'}-${type}`;
  }
  return labels.reduce((sum, label, k) => sum + rows[k]![LABELS.indexOf(label)]!, 0);
}

function findBestWeight(rows: readonly (readonly number[])[], before = 'O'): number {
  const [row, ...rest] = rows;
  if (!row) return 0;
  const allowed = LABELS.filter((label) => !label.startsWith('I-') || before.slice(2) === label.slice(2));
  return Math.max(...allowed.map((label) => row[LABELS.indexOf(label)]! + findBestWeight(rest, label)));
}

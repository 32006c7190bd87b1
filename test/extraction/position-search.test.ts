import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers } from '../../src/domain/span.js';
import { lowerBound, toCoverage } from '../../src/extraction/position-search.js';

const span = fc
  .tuple(fc.nat({ max: 30 }), fc.integer({ min: 1, max: 10 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('position search', () => {
  it('finds the first item that is not before', () => {
    const at = (n: number) => lowerBound([1, 3, 3, 7], (item) => item < n);
    expect([0, 1, 3, 4, 8].map(at)).toEqual([0, 0, 1, 3, 4]);
  });

  it('tells what a walk over all spans would tell', () => {
    fc.assert(
      fc.property(fc.array(span), span, (spans, inner) => {
        expect(toCoverage(spans)(inner)).toBe(spans.some((outer) => covers(outer, inner)));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toParagraphs } from '../../src/web/explorer/reader/segment.js';

const TEXT = 'Title here\n\nFirst "quoted words" of it.\r\nLast line.';

const range = fc
  .tuple(fc.nat(TEXT.length + 5), fc.nat(TEXT.length + 5))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('the segments of a text', () => {
  it('cover each line without gaps, and no boundary of a mark lies within one', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), (marks) => {
        const paragraphs = toParagraphs(TEXT, marks);
        expect(paragraphs.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
          'Title here',
          'First "quoted words" of it.',
          'Last line.',
        ]);
        for (const { start, end, segments } of paragraphs) {
          let at = start;
          for (const segment of segments) {
            expect(segment.start).toBe(at);
            expect(segment.end).toBeGreaterThan(at);
            const covering = marks.filter(
              (m) => m.start < m.end && m.start < segment.end && m.end > segment.start,
            );
            expect(new Set(segment.marks)).toEqual(new Set(covering));
            for (const m of covering) {
              expect(m.start <= segment.start && m.end >= segment.end).toBe(true);
            }
            at = segment.end;
          }
          expect(at).toBe(end);
        }
      }),
    );
  });

  it('have the outermost mark first, also where spans overlap', () => {
    const outer = { start: 12, end: 39 };
    const inner = { start: 19, end: 31 };
    const across = { start: 27, end: 36 };
    const [, line] = toParagraphs(TEXT, [inner, across, outer]);
    expect(line!.segments.map(({ start, end, marks }) => [TEXT.slice(start, end), marks])).toEqual([
      ['First "', [outer]],
      ['quoted w', [outer, inner]],
      ['ords', [outer, inner, across]],
      [`" of `, [outer, across]],
      ['it.', [outer]],
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Token } from '../../../src/extraction/doc.js';
import { toLexemes } from '../../../src/extraction/temporal/lexeme.js';
import { recognise } from '../../../src/extraction/temporal/recognise.js';
import { tagText } from './tag-dates.js';

const WORDS =
  `the a last next of in on from to March May 7 7th 2024 1999 99 '99 - – / , . : Friday quarter third second year
  years ago earlier two half and week weekend early late end summer fall ten 10 p.m. a.m. GMT every each now recently
  1990s noon tonight this that same previous following day fiscal Q3 31 ( ) 😀 é $ %`.split(/\s+/);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join('')),
);
const day = fc.constantFrom(null, '2025-11-07', '2024-02-29', '2025-11', '2025');

describe('dates of any text', () => {
  it('slice to the text, in order, none over another, the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(text, day, async (words, reference) => {
        const dates = await tagText(words, reference);
        let end = 0;
        for (const date of dates) {
          expect(words.slice(date.start, date.end)).toBe(date.text);
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.value).not.toMatch(/NaN|undefined|null/);
          end = date.end;
        }
        expect(await tagText(words, reference)).toEqual(dates);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['1 ', 'a', 'March ', '10:', "'", 'the last ', 'On Last Week '])(
    'takes time linear in the length of %j',
    (piece) => {
      const seconds = (length: number) => {
        const tokens = toTokens(piece.repeat(Math.ceil(length / piece.length)));
        const start = performance.now();
        recognise(toLexemes(tokens, { from: 0, to: tokens.length }));
        return performance.now() - start;
      };
      seconds(5_000);
      // Eight times the text in less than 8 × 4 of the time, with room for a busy machine.
      expect(seconds(160_000)).toBeLessThan(50 + seconds(20_000) * 32);
    },
  );
});

function toTokens(words: string): Token[] {
  return [...words.matchAll(/\S+/g)].map(({ 0: word, index }, i) => ({
    index: i,
    sentence: 0,
    start: index,
    end: index + word.length,
    text: word,
  }));
}

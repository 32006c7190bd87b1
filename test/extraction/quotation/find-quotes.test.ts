import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Doc } from '../../../src/extraction/doc.js';
import { findQuotes } from '../../../src/extraction/quotation/find-quotes.js';
import { segmentationStep } from '../../../src/extraction/steps/segmentation.js';

function quotes(text: string) {
  const article = { text, title: 'T', url: null, outlet: null, byline: null, publishedAt: null };
  const { tokens, sentences } = segmentationStep.run({ article, diagnostics: [] }) as Pick<
    Doc,
    'tokens' | 'sentences'
  >;
  return findQuotes(text, tokens, sentences);
}
const inner = (text: string) => quotes(text).map((q) => text.slice(q.inner.start, q.inner.end));

describe('findQuotes', () => {
  it.each([
    ['He said "We go." and left.', ['We go.']],
    ['“First,” he said. “Second.”', ['First,', 'Second.']],
    ['the so-called "rules" they "refer" to', ['rules', 'refer']],
    ["It's NATO's 'last chance' and the members' own.", ['last chance']],
    ['“He said ‘no’ to us,” she said.', ['He said ‘no’ to us,', 'no']],
    ['«Nein», sagte er', ['Nein']],
    ["``Never,'' he said.", ['Never,']],
    ['5\' 10" tall', []],
    ['no quotes at all', []],
    ['a constructor sued a constructor', []],
  ])('%s', (text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  it('knows what stands in what', () => {
    expect(quotes('“He said ‘no’ to us,” she said.').map((q) => q.parent)).toEqual([null, 0]);
  });

  it('ends a quote that is never closed with its paragraph', () => {
    const text = '“We began.\n\n“We went on,” he said.';
    expect(inner(text)).toEqual(['We began.', 'We went on,']);
    expect(quotes(text).map((q) => q.unclosed)).toEqual([true, false]);
  });

  it('never throws and always slices to text, whatever the marks', () => {
    const mark = fc.constantFrom(
      '"',
      '“',
      '”',
      '‘',
      '’',
      "'",
      '«',
      '»',
      ' ',
      '\n',
      'a',
      'B',
      '.',
      '\ud83d',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        for (const q of quotes(text)) {
          expect(q.start).toBeLessThanOrEqual(q.inner.start);
          expect(q.inner.start).toBeLessThan(q.inner.end);
          expect(q.inner.end).toBeLessThanOrEqual(q.end);
          if (q.parent !== null) expect(q.parent).toBeLessThan(quotes(text).length);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSnippet } from '../../../src/api/search/snippet.js';

describe('toSnippet', () => {
  it('gives a short text whole, and marks the words of the query in it', () => {
    const text = 'NATO bombed Yugoslavia, and Nato said so.';
    const { snippet, highlights } = toSnippet(text, 'nato YUGOSLAVIA (unheard)');
    expect(snippet).toBe(text);
    expect(highlights.map(({ start, end }) => snippet.slice(start, end))).toEqual([
      'NATO',
      'Yugoslavia',
      'Nato',
    ]);
  });

  it('marks whole words only', () => {
    expect(toSnippet('The national banks', 'nation bank').highlights).toEqual([]);
  });

  it('cuts a long text at blanks around the first word that fits', () => {
    const text = `${'first some words. '.repeat(40)}Then Crimea comes. ${'and more after it. '.repeat(40)}`;
    const { snippet, highlights } = toSnippet(text, 'crimea');
    expect(snippet).toMatch(/^…(\S+ )+Then Crimea comes\. .*\S…$/);
    expect(snippet.length).toBeLessThan(210);
    expect(highlights).toHaveLength(1);
    expect(snippet.slice(highlights[0]!.start, highlights[0]!.end)).toBe('Crimea');
  });

  it('marks nothing but words of the query, in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 600 }),
        fc.array(fc.string(), { maxLength: 4 }),
        (text, words) => {
          const query = [...words, ...text.split(/\s+/).slice(3, 5)].join(' ');
          const { snippet, highlights } = toSnippet(text, query);
          for (const { start, end } of highlights) {
            expect(query.normalize('NFC').toLowerCase()).toContain(
              snippet.slice(start, end).normalize('NFC').toLowerCase(),
            );
          }
        },
      ),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../src/extraction/doc.js';
import { extendOverQuotes, toQuoteIndex } from '../../../src/extraction/attribution/quoted-content.js';

const TEXT = 'Ida Berg defended what she called a "farce," and left.';
const CUE = { start: TEXT.indexOf('called'), end: TEXT.indexOf('called') + 6 };
const TERM = { start: TEXT.indexOf('"'), end: TEXT.lastIndexOf('"') + 1 };
const QUOTE = {
  ...TERM,
  inner: { start: TERM.start + 1, end: TERM.end - 1 },
  parent: null,
  scare: true,
} as Quote;

describe('a content over quotes', () => {
  it('ends behind the marks of a term, and the comma between', () => {
    const content = { start: TEXT.indexOf('a "'), end: TEXT.indexOf(',') };
    const { start, end } = extendOverQuotes(content, CUE, toQuoteIndex([QUOTE]));
    expect(TEXT.slice(start, end)).toBe('a "farce,"');
  });

  it('cuts no term, wherever the tree ends', () => {
    const content = { start: TEXT.indexOf('a "'), end: TEXT.indexOf('rce') };
    const { start, end } = extendOverQuotes(content, CUE, toQuoteIndex([QUOTE]));
    expect(TEXT.slice(start, end)).toBe('a "farce,"');
  });

  it('ends within a term that holds the cue as well', () => {
    const content = { start: TEXT.indexOf('"'), end: TEXT.indexOf('rce') };
    const cue = { start: TEXT.indexOf('farce'), end: TEXT.indexOf('farce') + 1 };
    expect(extendOverQuotes(content, cue, toQuoteIndex([QUOTE]))).toEqual(content);
  });
});

import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

describe("What the author's own voice states", () => {
  it.each([
    ['Lind’s law\n\nNorway left the fund in 2014.', [': Norway left the fund in 2014']],
    ['Letters from Norway to the fund, and back\n\nChile paid.', [': Chile paid']],
    ['Chile left the fund.\n\n― Ola Berg', [': Chile left the fund']],
    ['Norway fined by court\n\nChile paid.', [': Norway fined by court', ': Chile paid']],
  ])('is no heading, name or link: %s', async (text, expected) => {
    expect(await claimsOf(text)).toEqual(expected);
  });

  it.each([
    ['Explainer: What is the Oslo Fund and why is Norway angry?', []],
    ['Norway left the fund, but why did Chile stay?', [': Norway left the fund']],
  ])('is no question, nor one of several that share a mark: %s', async (text, expected) => {
    expect(await claimsOf(text)).toEqual(expected);
  });

  it('is nothing that an interviewer asks', async () => {
    const text =
      'An interview with Ida Berg\n\nQ: Norway left the fund in 2014.\n\nA: It had to.\n\nQUESTION: Thank you, Ida.';
    expect(await claimsOf(text)).toEqual(['Ida Berg: It had to']);
  });
});

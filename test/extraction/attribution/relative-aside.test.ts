import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

describe('a speaker between a relative pronoun and its clause', () => {
  it.each([
    [
      'Finnish researchers traced the video to a network of accounts which, Helsinki says, is run from Minsk.',
      'Finland: is run from Minsk',
    ],
    [
      'Jorge Diaz released recordings which, he said, proved that Chile had acted freely.',
      'Jorge Diaz: proved that Chile had acted freely',
    ],
    [
      'Ida Berg met the drivers who, she said, had saved dozens of children in Kharkiv.',
      'Ida Berg: had saved dozens of children in Kharkiv',
    ],
    [
      'The Kenyan ministry published a document that, it claims, names the Kenyan owners.',
      'Kenyan ministry: names the Kenyan owners',
    ],
    [
      'Planes fly to bases in Chad from which, investigators believe, weapons are taken across the border.',
      'investigators: weapons are taken across the border',
    ],
  ])('%s', async (text, claim) => {
    const claims = await claimsOf(text);
    expect(claims).toContain(claim);
    expect(claims.filter((one) => /(?:which|who|that)$/.test(one))).toEqual([]);
  });
});

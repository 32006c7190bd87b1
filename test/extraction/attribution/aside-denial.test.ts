import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

describe('a denial in the midst of what is denied', () => {
  it.each([
    [
      'Human rights groups accused Mali of selling the port, which Mali denies, and Chad of laying mines.',
      'Mali (DENIES): Mali of selling the port',
    ],
    [
      'Ida Berg said that Oslo had sold the port, a claim Oslo denies, and that Peru had bought it.',
      'Norway (DENIES): that Oslo had sold the port',
    ],
  ])('is of the part before it, and beside it: %s', async (text, expected) => {
    expect(await claimsOf(text)).toContain(expected);
  });

  it('has no “something” for its source', async () => {
    const claims = await claimsOf(
      'Her aides say that the government has warned foreign embassies not to take her in, something which Norway neither confirms nor denies.',
    );
    expect(claims.filter((claim) => /^something/.test(claim))).toEqual([]);
  });
});

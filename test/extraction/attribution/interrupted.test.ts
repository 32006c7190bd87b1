import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

describe('a statement around or before who makes it', () => {
  it.each([
    [
      'Ida Berg sued Chad. It was, she said, an attempt to save the treaty.',
      'Ida Berg: It was, she said, an attempt to save the treaty',
    ],
    [
      'Ida Berg asked Per Lind whether he was aware of it. He was, he replied, but no treaty could oblige Chad.',
      'Per Lind: He was, he replied, but no treaty could oblige Chad',
    ],
    ['Ukraine, we are told, must win.', 'unnamed source: Ukraine, we are told, must win'],
    [
      'President Rosa Diaz, said her spokesman Per Lind, "deplores the failure of the council to speak".',
      'Per Lind: deplores the failure of the council to speak',
    ],
    [
      'Per Lind flew to Dubai while telling voters that he was "at his desk", the Tribune can reveal.',
      'Tribune: Per Lind flew to Dubai while telling voters that he was "at his desk"',
    ],
    ['Peru has "bombed its own people", Ida Berg said.', 'Ida Berg: Peru has "bombed its own people"'],
    [
      'Rumours on social media that the food contained lead are false, the Chilean food board said.',
      'Chilean food board: Rumours on social media that the food contained lead are false',
    ],
    [
      'It is doubtful, although Soviet records, as Ida Berg has shown, suggest it.',
      'Ida Berg: Soviet records, as Ida Berg has shown, suggest it',
    ],
  ])('is whole: %s', async (text, expected) => {
    expect(await claimsOf(text)).toContain(expected);
  });

  it('is no more than a relative clause that holds who makes it', async () => {
    const claims = await claimsOf(
      'The park is near the port, which, Ida Berg said, is full of soldiers from Chad.',
    );
    expect(claims).toContain('Ida Berg: is full of soldiers from Chad');
  });

  it('ends with the quote that a label opens', async () => {
    const claims = await claimsOf(
      'Governor Per Lind: "The town is safe. Chad will not take it." A guest answered that Chad had taken it.',
    );
    expect(claims).toContain('Per Lind: "The town is safe. Chad will not take it."');
    expect(claims).toContain('guest: that Chad had taken it');
  });

  it('does not hold what its speaker does besides', async () => {
    const claims = await claimsOf(
      'Lawmakers said Per Lind should have known, pointing to a letter from Chad.',
    );
    expect(claims).toContain('Lawmakers: Per Lind should have known');
  });

  it('follows a label behind the time of an entry', async () => {
    const claims = await claimsOf(
      '22:10 — Norway wins the vote.\n\n23:00 — Ivan Borg: "It is over for Chad."',
    );
    expect(claims).toContain('Ivan Borg: "It is over for Chad."');
  });

  it('comes through whoever quotes it', async () => {
    const claims = await claimsOf(
      'Ivan Borg, quoted by Reuters, said that Peru was preparing a provocation.',
    );
    expect(claims).toContain('Reuters > Ivan Borg: that Peru was preparing a provocation');
  });
});

describe('headings', () => {
  it.each(['REVEALED: Chad bought drones', 'Telegram digest: what the channels are saying'])(
    'are nobody’s words: %s',
    async (text) => {
      const claims = await claimsOf(`${text}\n\nNorway shelled the port on Friday.`);
      expect(claims.filter((claim) => !claim.startsWith(':'))).toEqual([]);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

describe('whose view the sentence gives', () => {
  it.each([
    ['If you believe the ministry, the port was never shut.', 'ministry: the port was never shut'],
    ['If Peru is to be believed, Chile shelled the village.', 'Peru: Chile shelled the village'],
    [
      'The bank, if one trusts Ida Berg, has paid twice.',
      'Ida Berg: The bank, if one trusts Ida Berg, has paid twice',
    ],
    ['To quote Thucydides, the strong do what they can.', 'Thucydides: the strong do what they can'],
    ['Rumour has it that the mayor will resign.', 'unnamed source: that the mayor will resign'],
    [
      'The official line is that the troops left Mali in May.',
      'unnamed source: that the troops left Mali in May',
    ],
    ['Ida Berg wrote a book. Her thesis is that Chad lost the war.', 'Ida Berg: that Chad lost the war'],
  ])('is told by a clause or a noun: %s', async (text, expected) => {
    expect(await claimsOf(text)).toContain(expected);
  });

  it('is not told where it is only supposed', async () => {
    const claims = await claimsOf('If you believe the minister, you are lost. If he is believed, Chad wins.');
    expect(claims.filter((claim) => !claim.startsWith(':'))).toEqual([]);
  });
});

describe('whose words a text gives', () => {
  it.each([
    ['Ida Berg spoke in Lima. According to her words, the plant is safe.', 'Ida Berg: the plant is safe'],
    ['Ida Berg resigned on Friday. Her letter says that Peru had lied.', 'Ida Berg: that Peru had lied'],
    [
      'The plant was built by Norsk Hydro, whose report found that the product is safe.',
      'Norsk Hydro: that the product is safe',
    ],
    [
      'Ivan Borg wonders who gave the order. His answer: "Look for the general."',
      'Ivan Borg: Look for the general',
    ],
    [
      'The claim that Chile trained the rebels was first made by Peru.',
      'Peru: that Chile trained the rebels',
    ],
    ['The head of the department Rosa Diaz expressed the view that Chad lies.', 'Rosa Diaz: that Chad lies'],
  ])('is whoever holds it: %s', async (text, expected) => {
    expect(await claimsOf(text)).toContain(expected);
  });

  it('is not whoever is judged by them', async () => {
    const claims = await claimsOf("Ida Berg's remark shows that Norway has lost.");
    expect(claims).not.toContain('Ida Berg: that Norway has lost');
  });
});

describe('who has not said it', () => {
  it.each([
    'The president of Chad was told of the strike on Monday.',
    'Norsk Hydro had been informed of the results on 2 March.',
    'The OSCE will send monitors; its verdict is expected on Sunday.',
  ])('is nobody where nothing is told of it: %s', async (text) => {
    expect((await claimsOf(text)).filter((claim) => !claim.startsWith(':'))).toEqual([]);
  });

  it('is who only denies to have done it, or has no evidence of it', async () => {
    const claims = await claimsOf(
      'Mali denied backing the rebels. Ida Berg said that Chad had no evidence that the dam had leaked.',
    );
    expect(claims).toContain('Mali (DENIES): backing the rebels');
    expect(claims.some((claim) => /backing the rebels|> unnamed source/.test(claim.split(': ')[0]!))).toBe(
      false,
    );
    expect(claims.filter((claim) => claim.includes('> Mali') || claim.includes('unnamed'))).toEqual([]);
  });

  it('is who was warned, named by what he leads', async () => {
    const claims = await claimsOf(
      'Executives at Brazilian miner Vertente were warned that the dam could collapse.',
    );
    expect(claims).toContain('unnamed source: that the dam could collapse');
  });

  it.each([
    'Norway said that it wanted to repeat the victory over Chad.',
    'Asked about the dam, Norway said that it did not comment on lawsuits.',
    'Norway heard of the plan. It believes it still.',
  ])('is who does it again, keeps silent or only holds “it”: %s', async (text) => {
    const claims = await claimsOf(text);
    expect(claims.filter((claim) => /: (?:the victory|lawsuits|it$)/.test(claim))).toEqual([]);
  });

  it('is who stands behind the verb that he is the subject of', async () => {
    const claims = await claimsOf('About this on Friday stated the minister Ivan Borg.');
    expect(claims.filter((claim) => !claim.startsWith(':'))).toEqual([]);
  });
});

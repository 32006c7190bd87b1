import { describe, expect, it } from 'vitest';
import { extractWithModel } from '../../support/extract.js';
import { claimsOf } from './claims-of.js';

describe('Whose words they are', () => {
  it.each([
    // Not the person's after whom a body is called.
    ['The Berg administration said that the dam was safe.', 'Berg administration: that the dam was safe'],
    ['Berg supporters believe that the dam is safe.', 'Berg supporters: that the dam is safe'],
    // Of a pronoun, those whom it stands for.
    ['Norway, whose threat to invade Chile was empty, should pay.', 'Norway: to invade Chile'],
    // The rest of a sentence, behind who says it.
    [
      'Sales had fallen, Ida Berg said, and two plants had closed.',
      'Ida Berg: Sales had fallen, Ida Berg said, and two plants had closed',
    ],
    [
      'Sales had fallen, Ida Berg said, and the union feared that plants would close.',
      'Ida Berg: Sales had fallen',
    ],
    // What stands behind a semicolon is the next one's.
    [
      'Per Lind is believed to be living in Oslo; his lawyers say he has done nothing.',
      'lawyers: he has done nothing',
    ],
  ])('%s', async (text, expected) => {
    expect(await claimsOf(text)).toContain(expected);
  });

  it.each([
    // Turns of the author's own.
    [
      'It must be pointed out that Norway left the fund.',
      ': It must be pointed out that Norway left the fund',
    ],
    // Nothing said, for it or against it.
    ['Ida Berg did not accuse Norway of fraud.', ': Ida Berg did not accuse Norway of fraud'],
    ['The fund did not order Norway to pay.', ': The fund did not order Norway to pay'],
    [
      'The court thinks otherwise: in May it fined Norway.',
      ': The court thinks otherwise: in May it fined Norway',
    ],
    ['Norway has not condemned the attack on Chile.', ': Norway has not condemned the attack on Chile'],
    // Spoken to, and nothing said.
    ['Ida Berg called me at night.', ': Ida Berg called me at night'],
  ])("is the author's alone: %s", async (text, expected) => {
    expect(await claimsOf(text)).toEqual([expected]);
  });

  it.each([
    ['"Every hour matters," Ida Berg said, urging Chile to act.', 'Every hour matters,'],
    ['Ida Berg replied: "Leave it with me."', 'Leave it with me.'],
  ])('is speech, however short: %s', async (text, expected) => {
    const { claims } = await extractWithModel(text, { title: 'T' });
    expect(claims.find((c) => c.text === expected)?.kind).toBe('DIRECT_QUOTE');
  });

  it('is that of a source whose name holds a number', async () => {
    const text = 'A post shared more than 40,000 times says that the dam is safe.';
    expect(await claimsOf(text)).toEqual(['post shared more than 40,000 times: that the dam is safe']);
  });

  it('has a whole name for its source, and nothing behind the pronoun that stands for one', async () => {
    const text =
      'It was a rating that Amnesty International called "a lie". The general, who said that Norway had lost, resigned.';
    const { claims } = await extractWithModel(text, { title: 'T' });
    expect(claims.flatMap(({ attribution }) => attribution.map(({ source }) => source?.text))).toEqual([
      'Amnesty International',
      'The general, who',
    ]);
  });

  it.each([
    [
      'Berg acknowledged the reality of the flood, which makes him something of an outlier among Chilean lawmakers.',
      'Berg: the reality of the flood',
    ],
    [
      'Its founder, Per Lind, is believed to be living in Oslo; his lawyers say he has committed no offence and that a Danish court found in 2022 that he had not misled the bank.',
      'lawyers: he has committed no offence and that a Danish court found in 2022 that he had not misled the bank',
    ],
  ])('is what the encoder sees, where the tree has another thing or none: %s', async (text, expected) => {
    expect(await claimsOf(text)).toContain(expected);
  });

  it('goes on right behind its verb, whatever the tree hangs it on', async () => {
    const claims = await claimsOf('Two boats from Chile, which said on Monday that they would stop, sank.');
    expect(claims.some((claim) => claim.endsWith(': that they would stop'))).toBe(true);
  });

  it('is not what somebody does not agree with', async () => {
    const claims = await claimsOf('Ida Berg disagrees: she believes that the dam is safe.');
    expect(claims).toContain('Ida Berg: that the dam is safe');
    expect(claims.some((claim) => claim.includes('>'))).toBe(false);
  });
});

describe('who stands by somebody', () => {
  it.each([
    ['A Putin aide said that Chile had lied.', 'Putin aide'],
    ['A key Clinton supporter said that Chile had lied.', 'key Clinton supporter'],
    ['Trump allies said that Chile had lied.', 'Trump allies'],
  ])('speaks for himself, though a name stands before his: %s', async (text, source) => {
    expect(await claimsOf(text)).toEqual([`${source}: that Chile had lied`]);
  });

  it('is who is named behind what he is', async () => {
    const claims = await claimsOf('Putin spokesman Dmitry Peskov said that Chile had lied.');
    expect(claims).toEqual(['Dmitry Peskov: that Chile had lied']);
  });
});

import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

describe('what is left unsaid', () => {
  it.each([
    'Lind forgot to mention that Norway had paid twice.',
    'The minister omitted to say that Chile had signed the deal.',
    'Oslo stopped short of accusing Russia of sabotage.',
    'The envoy refrained from saying that Peru had lied.',
  ])('is the author’s: %s', async (text) => {
    expect(await claimsOf(text)).toEqual([`: ${text.replace(/\.$/, '')}`]);
  });

  it.each([
    ['France wants the world to believe that the treaty is dead.', 'France: the world to believe that'],
    ['Berg asked Oslo to explain why the ships had sailed.', 'Berg: to explain why the ships had sailed'],
    ['Berg called on Chad to admit that it had lied.', 'Berg: to admit that it had lied'],
    ['Coach Ana Diaz refused to blame Chile for the defeat.', 'Ana Diaz: to blame Chile for the defeat'],
  ])('by those who are asked for it or refuse it: %s', async (text, claim) => {
    const claims = await claimsOf(text);
    expect(claims.join('\n')).toContain(claim);
    expect(claims).toHaveLength(1);
  });

  it('is not said by who is asked', async () => {
    const claims = await claimsOf('Trump himself, asked aboard his jet whether Chile would pay, laughed.');
    expect(claims.filter((claim) => claim.startsWith('Trump'))).toEqual([]);
  });

  it('is what is done, and not with words', async () => {
    const claims = await claimsOf(
      'The European Union sanctioned Rwanda’s mining board, and Kenya deployed its fleet.',
    );
    expect(claims.filter((claim) => !claim.startsWith(': '))).toEqual([]);
  });

  it('is what does not follow', async () => {
    const claims = await claimsOf('It does not follow that a tax on steel makes Chile rich.');
    expect(claims).toEqual([': It does not follow that a tax on steel makes Chile rich']);
  });

  it('is what alarms somebody, of whoever reports it', async () => {
    const claims = await claimsOf(
      'The minister is alarmed by reports that soldiers shot at people in Khartoum.',
    );
    expect(claims.join('\n')).not.toContain('reports:');
  });
});

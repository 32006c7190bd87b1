import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

describe('speech that is asked about or supposed', () => {
  it.each([
    'If Moscow claims that NATO is expanding, Brussels should answer.',
    'Let’s say Russia attacks Poland tomorrow.',
    'Suppose the court says that Chile lost the case.',
    'If Chad did the same, Paris would say that its safety was at stake.',
    'The alliance must not promise what Kyiv asks for.',
    'NATO must acknowledge that the raid was a mistake.',
    'NATO needs to admit that the raid was a mistake.',
    'NATO could begin by admitting that the raid was a mistake.',
  ])('is no claim: %s', async (text) => {
    // Somebody's it would be with a source before the colon; the author's own is the whole sentence.
    expect(await claimsOf(text)).toEqual([`: ${text.replace(/\.$/, '')}`]);
  });

  it.each([
    'Did Trump say that Mexico would pay?',
    'Who knows whether China will act?',
    'Would anyone claim that Canada is poor?',
    'Does that oblige NATO to accept Georgia?',
  ])('is no claim, nor is the question: %s', async (text) => {
    expect(await claimsOf(text)).toEqual([]);
  });

  it('is none of what somebody could begin by saying', async () => {
    const claims = await claimsOf(
      'What should be done? NATO could begin by admitting that the raid in 2011, which Ida Berg had promised would last days, left a ruin behind.',
    );
    expect(claims.filter((claim) => claim.startsWith('NATO'))).toEqual([]);
  });

  it('is none of what somebody warns against', async () => {
    const claims = await claimsOf('Ida Berg warned against believing that Japan would pay.');
    expect(claims.join('\n')).not.toContain('Ida Berg: that Japan would pay');
  });

  it.each([
    // Takes for granted that it is said.
    ['Why does Washington insist that Beijing is guilty?', 'United States: that Beijing is guilty'],
    // The question is what is said, not whether.
    ['“Will Iran pay the debt?” Karimi asked reporters on Monday.', 'Will Iran pay the debt?'],
    // The condition is within the content.
    ['Kenya said that it would pay if Uganda asked.', 'Kenya: that it would pay if Uganda asked'],
    // Inverted, yet stated.
    ['Never did Paris say that Rome was wrong.', ': that Rome was wrong'],
  ])('but a claim stays one: %s', async (text, claim) => {
    expect((await claimsOf(text)).join('\n')).toContain(claim);
  });
});

import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

describe('a word of saying in a set phrase', () => {
  it.each([
    'That said, a loss in Lagos would hurt Chile.',
    'The harvest was poor. That said, Peru may recover.',
    'All told, Kenya and Chile closed nine mines.',
    'Suffice it to say that Ghana was not amused.',
    'Suffice to say, Ghana was not amused.',
    'Truth be told, Chile never paid for the ships.',
    'Rest assured, Lima will act against Chile.',
    'That is to say, Peru lost the war.',
    'Time will tell whether Chile recovers.',
    'It remains to be seen whether Peru pays.',
    'There is no telling what Lima will do.',
    'The verdict called to mind the trial of Peru.',
    'The cuts will cost Kenya, say, nine mines.',
  ])('is nobody’s: %s', async (text) => {
    const claims = await claimsOf(text);
    expect(claims.every((claim) => claim.startsWith(': '))).toBe(true);
  });

  it('is no part of a name: a think tank', async () => {
    const claims = await claimsOf(
      'According to a report by Arden, an Oslo think tank, three states have paid.',
    );
    expect(claims).toEqual(['report by Arden: three states have paid']);
  });

  it('leaves what it stands before to who says it', async () => {
    const claims = await claimsOf('Having said that, many economists argue that Chile should pay.');
    expect(claims).toEqual(['economists: that Chile should pay']);
  });

  it.each([
    ['All told the same story: Chile had paid.', 'Chile had paid'],
    ['Nobody heard who said that, but Berg said that Chile had paid.', 'Berg: that Chile had paid'],
    ['Chile, they say, lost the war.', 'lost the war'],
  ])('says something elsewhere: %s', async (text, claim) => {
    const claims = (await claimsOf(text)).filter((each) => !each.startsWith(': '));
    expect(claims.join('\n')).toContain(claim);
  });
});

describe('who is called', () => {
  it.each([
    'Ms. Berg called Mr. Adel on Monday.',
    'Ms. Berg called Mr. Adel to apologize.',
    'The judge called Ms. Berg to testify.',
  ])('by telephone or to do something is told nothing: %s', async (text) => {
    expect(await claimsOf(text)).toEqual([`: ${text.replace(/\.$/, '')}`]);
  });

  it.each([
    ['Ms. Berg called Mr. Adel a liar.', 'Berg: Mr. Adel a liar'],
    ['Ms. Berg called Chile an ally.', 'Berg: Chile an ally'],
    ['Ms. Berg called on Mr. Adel to resign.', 'Berg: to resign'],
  ])('something, or upon, is told it: %s', async (text, claim) => {
    expect(await claimsOf(text)).toEqual([claim]);
  });
});

describe('what readers are told or asked to do', () => {
  it.each([
    'Remember that Norway bombed Libya in 2011.',
    'Recall that Peru invaded Chile in 1990.',
    'Note that Ghana signed.',
    'Consider that Oslo paid nothing.',
    'Do not believe that Lima wants peace.',
    'It is no secret that Norway bombed Libya in 2011.',
    'It comes as no surprise that Kenya paid.',
    'It is no wonder that Ghana left.',
  ])('is said by nobody but the author: %s', async (text) => {
    expect(await claimsOf(text)).toEqual([`: ${text.replace(/\.$/, '')}`]);
  });

  it('leaves what others have said to them', async () => {
    const claims = await claimsOf('Remember that Chile swore it would pay.');
    expect(claims.filter((claim) => !claim.startsWith(': '))).toEqual(['Chile: it would pay']);
  });

  it('is said by who is quoted', async () => {
    const claims = await claimsOf('“Remember that Peru invaded Chile,” Anna Berg said.');
    expect(claims).toEqual(['Anna Berg: Remember that Peru invaded Chile,']);
  });

  it('is not what somebody is called upon to do', async () => {
    const claims = await claimsOf('Berg called on Oslo to “consider that Peru had no choice” in the war.');
    expect(claims.join('\n')).toContain('that Peru had no choice');
  });
});

import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

describe('what the reporter adds is no part of what is said', () => {
  it.each([
    // A noun for the statement, of which the reporter says more.
    [
      'The host alleged that Western governments were banning Orthodoxy, a false claim that was picked up by a network of websites.',
      'host: that Western governments were banning Orthodoxy',
    ],
    [
      'Lithuania on Thursday accused Belarus of sending balloons into its airspace, a charge Minsk rejected as "absurd", and said it would keep its border shut.',
      'Lithuania: it would keep its border shut',
    ],
    [
      'Lithuania on Thursday accused Belarus of sending balloons into its airspace, a charge Minsk rejected as "absurd", and said it would keep its border shut.',
      'Lithuania: Belarus of sending balloons into its airspace',
    ],
    [
      'Kyiv says the strike killed 40 soldiers, a claim Moscow called a lie.',
      'Russia (DENIES): the strike killed 40 soldiers',
    ],
    [
      'The lawyer claimed that police had told a guard what to write, an allegation that the Interior Ministry called absurd.',
      'Interior Ministry (DENIES): that police had told a guard what to write',
    ],
    // The judgement stays beside what is judged.
    [
      'He claimed that prosecutors had bribed a witness, an allegation that the Interior Ministry called absurd.',
      'Interior Ministry (DENIES): absurd',
    ],
    // A word that ties the sentence to the one before.
    [
      'According to the institute, however, Germany has spent less on aid than France.',
      'institute: Germany has spent less on aid than France',
    ],
    // The word that a verb goes with.
    [
      'The White House made it clear that Iran would not be attacked.',
      'White House: that Iran would not be attacked',
    ],
    ['Tehran let it be known that the talks were over.', 'Iran: that the talks were over'],
  ])('%s → %s', async (text, expected) => {
    expect(await claimsOf(text)).toContain(expected);
  });
});

describe('what is left open is not denied', () => {
  it.each([
    [
      'The agency did not say when the inquiry would end.',
      ['agency (QUESTIONS): when the inquiry would end'],
    ],
    ['Police would not say how many had died.', ['Police (QUESTIONS): how many had died']],
    [
      'Stephen Flynn demanded to know why the refinery had been closed.',
      ['Stephen Flynn (QUESTIONS): why the refinery had been closed'],
    ],
    [
      'Lind proposed a truce of six months. The government ruled that out.',
      [
        'Lind: a truce of six months',
        'government (DENIES): a truce of six months',
        'government (DENIES): that',
      ],
    ],
  ])('%s', async (text, expected) => {
    expect((await claimsOf(text)).sort()).toEqual([...expected].sort());
  });
});

describe('other forms', () => {
  it.each([
    [
      'The treaty is, in the words of the chancellor, "a pact with the past".',
      'chancellor: The treaty is, in the words of the chancellor, "a pact with the past"',
    ],
    [
      'The match was lost, and in the words of the coach, Ida Berg, "the referee gave it to Peru long before the end".',
      'Ida Berg: the referee gave it to Peru long before the end',
    ],
    ['The decision, hailed by Paris as historic, was criticised by Rome.', 'France: as historic'],
    [
      'Norway complained bitterly about how Sweden treated its fishermen.',
      'Norway: how Sweden treated its fishermen',
    ],
    ["The union's position has not changed: Oslo must pay.", 'union: Oslo must pay'],
  ])('%s → %s', async (text, expected) => {
    expect(await claimsOf(text)).toContain(expected);
  });

  it('gives what a colon gives of a version to whose it is, and nothing to the author', async () => {
    expect(await claimsOf("Moscow's version is short: Ukraine attacked first.")).toEqual([
      'Russia: Ukraine attacked first',
    ]);
  });

  it('takes no editor’s label for a speaker', async () => {
    expect(await claimsOf('BREAKING: Iran has closed the strait.')).toEqual([': Iran has closed the strait']);
  });
});

import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

describe('words that come through somebody else', () => {
  it.each([
    // Quoted, with and without the one who quotes.
    [
      '"The dam is safe," the minister was quoted as saying by the Tribune.',
      ['Tribune: The dam is safe,', 'Tribune > minister: The dam is safe,'],
    ],
    [
      'The dam is safe, the Tribune quoted the minister as saying.',
      ['Tribune: The dam is safe', 'Tribune > minister: The dam is safe'],
    ],
    [
      'The minister was quoted as saying that the dam would be finished by May.',
      ['minister: that the dam would be finished by May'],
    ],
    [
      'Serbian leader Aleksandar Vucic was quoted by state television as saying that Kosovo had been warned in May.',
      [
        'state television: as saying that Kosovo had been warned in May',
        'state television > Aleksandar Vučić: that Kosovo had been warned in May',
      ],
    ],
    // Cited beside a report, and after it.
    [
      'Egypt closed the crossing, Reuters reported, citing two officials.',
      ['Reuters: Egypt closed the crossing', 'Reuters > two officials: Egypt closed the crossing'],
    ],
    [
      'Reuters reported on Monday, citing two officials, that Egypt had closed the crossing.',
      [
        'Reuters: that Egypt had closed the crossing',
        'Reuters > two officials: that Egypt had closed the crossing',
      ],
    ],
    [
      'Lukashenko offered talks, according to Belta, which cited his spokeswoman.',
      ['BelTA: Lukashenko offered talks', 'BelTA > spokeswoman: Lukashenko offered talks'],
    ],
    // Nobody is cited.
    ['The carrier cancelled the flights, citing bad weather.', ['carrier: bad weather']],
  ])('%s', async (text, expected) => {
    expect((await claimsOf(text)).sort()).toEqual([...expected].sort());
  });
});

describe('a parenthesis before the end of a clause', () => {
  it.each([
    [
      'The bank has warned both governments, one senior official said, that it would stop lending.',
      [
        'one senior official: The bank has warned both governments, one senior official said, that it would stop lending',
        'one senior official > bank: that it would stop lending',
      ],
    ],
    [
      'Iran had promised, two diplomats said, to hand over the fuel.',
      [
        'two diplomats: Iran had promised, two diplomats said, to hand over the fuel',
        'two diplomats > Iran: to hand over the fuel',
      ],
    ],
    ['Meanwhile, the minister said, prices will fall.', ['minister: prices will fall']],
  ])('%s', async (text, expected) => {
    expect((await claimsOf(text)).sort()).toEqual([...expected].sort());
  });
});

describe('whom a report has its words from', () => {
  it.each([
    [
      'According to the Tribune, quoting a driver, the tunnel was closed by Austria.',
      'the tunnel was closed by Austria',
      ['Tribune', 'Tribune > driver'],
    ],
    [
      'Austria closed the tunnel, according to Reuters, citing two drivers.',
      'Austria closed the tunnel',
      ['Reuters', 'Reuters > two drivers'],
    ],
    [
      'According to Reuters, citing a driver, Austria closed the tunnel and then opened it.',
      'Austria closed the tunnel and then opened it',
      ['Reuters', 'Reuters > driver'],
    ],
    [
      'The tunnel had been closed, Reuters said, quoting a driver.',
      'The tunnel had been closed',
      ['Reuters', 'Reuters > driver'],
    ],
    [
      'The Tribune reported on Friday, citing three officials close to the case, that the drivers thought it safe.',
      'that the drivers thought it safe',
      ['Tribune', 'Tribune > three officials'],
    ],
  ])('%s', async (text, content, chains) => {
    const claims = await claimsOf(text);
    for (const chain of chains) expect(claims).toContain(`${chain}: ${content}`);
  });

  it('stands inside the report where that stands inside what is said', async () => {
    const text = 'The tunnel, according to the Tribune, citing two drivers, will close.';
    const claims = await claimsOf(text);
    expect(claims.map((claim) => claim.split(':')[0]).sort()).toEqual(['Tribune', 'Tribune > two drivers']);
  });
});

import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

describe('chains', () => {
  it.each([
    // The object of the outer verb speaks.
    [
      'Kenya accused Somalia of claiming that its soldiers had fled.',
      'Kenya > Somalia: that its soldiers had fled',
    ],
    [
      'The BBC quoted a diplomat as saying that Norway had joined the pact.',
      'BBC > diplomat: that Norway had joined the pact',
    ],
    // Who is quoted by whom.
    [
      'Sailors quoted by the BBC said that Norway had closed the port.',
      'BBC > Sailors: that Norway had closed the port',
    ],
    ['Officials quoted by Reuters said the bridge was closed.', 'Reuters > Officials: the bridge was closed'],
    [
      'Two nurses cited by the agency NTB said that the ward had burned.',
      'NTB > Two nurses: that the ward had burned',
    ],
    [
      'Lawyers whom Reuters quoted believe that Chad will appeal.',
      'Reuters > Lawyers: that Chad will appeal',
    ],
    // A report at the end that speaks of all before it.
    [
      'Rosa Diaz told Lima that Chile should pay the debt, the gas and the interest, according to Brazil.',
      'Brazil > Rosa Diaz: that Chile should pay the debt, the gas and the interest',
    ],
    ['A clerk asked: According to Norway, the dam is safe.', 'clerk (QUESTIONS) > Norway: the dam is safe'],
    // What others say too, or of what is left open.
    [
      'Ida Berg said that Chile had used gas, as Norway had concluded.',
      'Ida Berg > Norway: Chile had used gas',
    ],
    ['Norway has not said whether it sold the ships, as Chile claims.', 'Chile: it sold the ships'],
    [
      'Norway has not said whether it sold the ships, as Chile claims.',
      'Norway (QUESTIONS): whether it sold the ships',
    ],
    // What is called something in the words of another.
    ['Kenya protested over what Somalia called "illegal flights".', 'Kenya > Somalia: illegal flights'],
    // The outer subject, which a tree may give to the complement.
    [
      'Officials familiar with the file say Berlin warned Warsaw that the gas would stop.',
      'Officials > Germany: that the gas would stop',
    ],
    // The first person of a quotation is its speaker.
    [
      '"I doubt that the truce will hold," Orban told reporters.',
      'Orban > Orban (QUESTIONS): that the truce will hold',
    ],
    [
      'The Kremlin said that, according to Serbian officials, the pipeline had been mined.',
      'Kremlin > Serbian officials: that, according to Serbian officials, the pipeline had been mined',
    ],
  ])('%s → %s', async (text, expected) => {
    expect(await claimsOf(text)).toContain(expected);
  });
});

describe('the source', () => {
  it.each([
    [
      'It was announced by NATO that Finland would host the exercise.',
      'NATO: that Finland would host the exercise',
    ],
    ['Turkey was accused by Armenia of arming Azerbaijan.', 'Armenia: arming Azerbaijan'],
    [
      'Germany, according to the Kremlin, has supplied the missiles.',
      'Kremlin: Germany, according to the Kremlin, has supplied the missiles',
    ],
    ['The premier was furious: "They have betrayed us."', 'premier: They have betrayed us'],
    [
      '"The court," Erdogan told reporters, "has insulted Turkey."',
      'Recep Tayyip Erdoğan: "The court," Erdogan told reporters, "has insulted Turkey."',
    ],
    ['Algeria protested over what it called "illegal flights".', 'Algeria: illegal flights'],
  ])('%s → %s', async (text, expected) => {
    expect(await claimsOf(text)).toContain(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { namesOf } from './read-actors.js';

describe('a phrase that only says how many', () => {
  it.each([
    [
      'The court charged Ida Berg and Per Lind with fraud. Both denied the charges.',
      'Both',
      ['Ida Berg', 'Per Lind'],
    ],
    [
      'Ida Berg ran the bank. Per Lind was its treasurer. Neither has admitted that money was missing.',
      'Neither',
      ['Ida Berg', 'Per Lind'],
    ],
    ['Kenya and Peru lost the case. The judge told both to pay.', 'both', ['Kenya', 'Peru']],
    ['The officials met Ida Berg and Per Lind. The two said no.', 'The two', ['Ida Berg', 'Per Lind']],
    ['Ida Berg and Per Lind were held. The pair said nothing.', 'The pair', ['Ida Berg', 'Per Lind']],
    [
      'Police held Ida Berg, Per Lind and Ana Kone. All three said they were innocent.',
      'All three',
      ['Ana Kone', 'Ida Berg', 'Per Lind'],
    ],
    ['Kenya and Peru held talks. Each side blamed the other.', 'Each side', ['Kenya', 'Peru']],
    [
      'Ida Berg and Per Lind left. Both of them said they were ill.',
      'Both of them',
      ['Ida Berg', 'Per Lind'],
    ],
    [
      'Kenya and Chad fought on. Kenya shelled a port, and Chad a dam. Kenya fled, and Chad won. Talks that Oslo and Lima had sponsored failed after each party accused the other. Chad left.',
      'each party',
      ['Chad', 'Kenya'],
    ],
    [
      'Kenya accused Chad of spying. Chad rejected that. Kenya sent a note to Chad, and Kenya waited. Neither Norway nor Peru has commented. Ida Berg recalled that the two countries had gone to war in 1932.',
      'the two countries',
      ['Chad', 'Kenya'],
    ],
    [
      'Kenya accused Chad of spying. Chad rejected that. Kenya sent a note to Chad, and Kenya waited. Norway and Peru signed a treaty. The two countries had fought in 1932.',
      'The two countries',
      ['Norway', 'Peru'],
    ],
    [
      'Kenya shelled Chad. The rebels of Chad answered. Egypt and Peru have both denied providing weapons to either side.',
      'either side',
      ['Chad', 'Kenya'],
    ],
    ['Ida Berg and Per Lind, both of whom deny it, left.', 'both of whom', ['Ida Berg', 'Per Lind']],
  ])('%s', async (text, words, names) => {
    expect(await namesOf(text, words)).toEqual(names);
  });

  it.each([
    [
      'things',
      'Ida Berg and Per Lind met in Oslo. The road and the bridge were shut. Both reopened.',
      'Both',
    ],
    ['parts of a thing', 'Ida Berg and Per Lind met. Both of the bridges were shut.', 'Both'],
    ['what is true or not', 'Ida Berg and Per Lind met in Rome. Neither is true.', 'Neither'],
    ['what is done to each other', 'Ida Berg and Per Lind blamed each other.', 'each'],
    ['more than there are', 'Ida Berg met Per Lind. All three said no.', 'All three'],
    ['fewer than there are', 'Ida Berg, Per Lind and Ana Kone were held. Both said no.', 'Both'],
  ])('is nobody’s for %s', async (_, text, words) => {
    expect(await namesOf(text, words)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { toDates } from '../../../src/extraction/assembly/to-dates.js';
import { tagText } from './tag-dates.js';

/** A Friday. */
const DAY = '2025-11-07';

describe('from one date to another', () => {
  it.each([
    ['The bridge was built from 1921 to 1927.', '1921/1927', { '1921': '1921', '1927': '1927' }],
    ['It was let between 1921 and 1927.', '1921/1927', { '1921': '1921', '1927': '1927' }],
    ['It was let from late 1921 to early 1927.', '1921/1927', { 'late 1921': '1921', 'early 1927': '1927' }],
    ['Rents fell over 1921 - 1927.', '1921/1927', { '1921': '1921', '1927': '1927' }],
    ['Rents fell over 1921-1927.', '1921/1927', { '1921-1927': '1921/1927' }],
    ['It ran between March and May 2022.', '2022-03/2022-05', { March: '2022-03', 'May 2022': '2022-05' }],
    [
      'It hangs here January 4 through February 9, 2022.',
      '2022-01-04/2022-02-09',
      { 'January 4': '2022-01-04', 'February 9, 2022': '2022-02-09' },
    ],
  ])('%s', async (text, value, ends) => {
    const mentions = await tagText(text, DAY);
    expect(mentions.map((mention) => mention.value)).toEqual([value]);
    const dates = mentions.flatMap(toDates);
    expect(Object.fromEntries(dates.map((date) => [date.text, date.value]))).toEqual(ends);
    for (const { start, end, text: words } of dates) expect(text.slice(start, end)).toBe(words);
  });
});

import { expect, test } from 'vitest';
import type { Event } from '../../../src/domain/extraction.js';
import { toYears } from '../../../src/extraction/assembly/to-years.js';
import type { Doc } from '../../../src/extraction/doc.js';
import { tagText } from '../temporal/tag-dates.js';

const wordsByYear = async (text: string, event?: Pick<Event, 'year' | 'dateSpan'>) => {
  const doc = { article: { text }, dates: await tagText(text, '2025-11-07') } as unknown as Doc;
  const years = toYears(doc, event ? [event as Event] : []);
  return years.map(({ value, mentions }) => [value, mentions.map((mention) => mention.text)]);
};

test('each end of an interval gives its year', async () => {
  expect(await wordsByYear('It was let from 1921 to 1927.')).toEqual([
    [1921, ['1921']],
    [1927, ['1927']],
  ]);
});

test('an event between two dates of one year gives it once', async () => {
  const dateSpan = { start: 15, end: 33 };
  expect(await wordsByYear('It ran between March and May 2022.', { year: 2022, dateSpan })).toEqual([
    [2022, ['March and May 2022']],
  ]);
});

import type { Event, Year } from '../../domain/extraction.js';
import { toTextSpan, type TextSpan } from '../../domain/span.js';
import type { Doc } from '../doc.js';
import { yearsOf } from '../temporal/timex.js';
import { toDates } from './to-dates.js';

/** The years that the dates of the text give or imply, and those of its events, in order, each with its words. */
export function toYears(doc: Doc, events: readonly Event[]): Year[] {
  const mentionsByYear = new Map<number, Map<number, TextSpan>>();
  const add = (year: number, span: TextSpan) => {
    const mentions = mentionsByYear.get(year) ?? new Map<number, TextSpan>();
    mentionsByYear.set(year, mentions.set(span.start, span));
  };
  for (const mention of doc.dates) {
    for (const date of toDates(mention)) {
      const { start, end } = date;
      for (const year of yearsOf({ ...date, timex: mention.timex }))
        add(year, toTextSpan(doc.article.text, start, end));
    }
  }
  const endsByStart = new Map(doc.dates.flatMap(({ start, ends }) => (ends ? [[start, ends] as const] : [])));
  for (const { year, dateSpan } of events) {
    if (year === null || !dateSpan) continue;
    // "between March and May 2022", of an event, holds two dates of its year
    for (const { start } of endsByStart.get(dateSpan.start) ?? []) mentionsByYear.get(year)?.delete(start);
    add(year, toTextSpan(doc.article.text, dateSpan.start, dateSpan.end));
  }
  return [...mentionsByYear]
    .sort(([a], [b]) => a - b)
    .map(([value, mentions]) => ({
      value,
      mentions: [...mentions.values()].sort((a, b) => a.start - b.start),
    }));
}

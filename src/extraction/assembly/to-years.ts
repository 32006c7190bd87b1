import type { Event, Year } from '../../domain/extraction.js';
import { toTextSpan, type TextSpan } from '../../domain/span.js';
import type { Doc } from '../doc.js';
import { yearsOf } from '../temporal/timex.js';

/** The years that the dates of the text give or imply, and those of its events, in order, each with its words. */
export function toYears(doc: Doc, events: readonly Event[]): Year[] {
  const mentionsByYear = new Map<number, Map<number, TextSpan>>();
  const add = (year: number, span: TextSpan) => {
    const mentions = mentionsByYear.get(year) ?? new Map<number, TextSpan>();
    mentionsByYear.set(year, mentions.set(span.start, span));
  };
  for (const date of doc.dates) {
    for (const year of yearsOf(date)) add(year, toTextSpan(doc.article.text, date.start, date.end));
  }
  for (const { year, dateSpan } of events) {
    if (year !== null && dateSpan) add(year, toTextSpan(doc.article.text, dateSpan.start, dateSpan.end));
  }
  return [...mentionsByYear]
    .sort(([a], [b]) => a - b)
    .map(([value, mentions]) => ({
      value,
      mentions: [...mentions.values()].sort((a, b) => a.start - b.start),
    }));
}

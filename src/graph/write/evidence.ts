import type { Claim, Event, Extraction } from '../../domain/extraction.js';
import { covers, type Span } from '../../domain/span.js';
import type { Basis } from '../../domain/vocabulary.js';

/** The first of `spans` that lies within `outer`, in text order; null where none does. */
export function findFirstWithin<S extends Span>(outer: Span, spans: readonly S[]): S | null {
  let first: S | null = null;
  for (const span of spans) {
    if (covers(outer, span) && (!first || span.start < first.start)) first = span;
  }
  return first;
}

/** The last of `spans` that ends before `outer` begins; null where none does. */
export function findLastBefore<S extends Span>(outer: Span, spans: readonly S[]): S | null {
  let last: S | null = null;
  for (const span of spans) {
    if (span.end <= outer.start && (!last || span.start > last.start)) last = span;
  }
  return last;
}

export interface YearEvidence {
  readonly year: number;
  readonly basis: Basis;
  readonly span: Span | null;
}

/**
 * The years of a claim, each with the words that give it: a date in the claim's content, else the date of an
 * event that the claim cites ("the bombing of Yugoslavia" in a claim, "In 1999" before it).
 */
export function toYearsOfClaim(claim: Claim, extraction: Extraction): YearEvidence[] {
  const found = new Map<number, YearEvidence>();
  for (const { value, mentions } of extraction.years) {
    const span = findFirstWithin(claim, mentions);
    if (span)
      found.set(value, { year: value, basis: findDateAt(span, extraction)?.basis ?? 'EXPLICIT', span });
  }
  for (const event of extraction.events) {
    if (!claim.about.events.includes(event.id)) continue;
    const evidence = findYearOfEvent(event);
    if (evidence && !found.has(evidence.year)) found.set(evidence.year, evidence);
  }
  return [...found.values()].sort((a, b) => a.year - b.year);
}

export function findYearOfEvent(event: Event): YearEvidence | null {
  return event.year === null ? null : { year: event.year, basis: event.dateBasis, span: event.dateSpan };
}

/** What the words of a date say: an expression's, or an event's ("from 2003 to 2011", which is two expressions). */
export function findDateAt(
  { start, end }: Span,
  { dates, events }: Extraction,
): { readonly value: string; readonly basis: Basis } | null {
  const expression = dates.find((date) => date.start === start && date.end === end);
  if (expression) return expression;
  const event = events.find(({ dateSpan }) => dateSpan?.start === start && dateSpan.end === end);
  return event?.date ? { value: event.date, basis: event.dateBasis } : null;
}

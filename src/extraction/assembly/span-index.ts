import type { Span } from '../../domain/span.js';
import { lowerBound } from '../position-search.js';

/** Spans by their start, each with the id of what it mentions. */
export type SpanIndex = readonly { readonly span: Span; readonly id: string }[];

export function toSpanIndex(things: readonly { id: string; mentions: readonly Span[] }[]): SpanIndex {
  return things
    .flatMap(({ id, mentions }) => mentions.map((span) => ({ span, id })))
    .sort((a, b) => a.span.start - b.span.start);
}

/** Ids of what is mentioned inside `outer`, in text order, each once. Costs the mentions inside, not all of them. */
export function idsWithin(index: SpanIndex, outer: Span): string[] {
  const ids = new Set<string>();
  for (let i = lowerBound(index, (entry) => entry.span.start < outer.start); i < index.length; i++) {
    const { span, id } = index[i] as SpanIndex[number];
    if (span.start >= outer.end) break;
    if (span.end <= outer.end) ids.add(id);
  }
  return [...ids];
}

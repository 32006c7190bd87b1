import { covers, type Span } from '../../domain/span.js';
import type { Quote } from '../doc.js';
import { lowerBound } from '../position-search.js';

/** Outermost quotes in text order, for looking up what lies under a content. */
export interface QuoteIndex {
  readonly quotes: readonly Quote[];
  readonly byStart: ReadonlyMap<number, Quote>;
  readonly byEnd: ReadonlyMap<number, Quote>;
  /** By the first character after the opening mark. */
  readonly byInnerStart: ReadonlyMap<number, Quote>;
}

export function toQuoteIndex(all: readonly Quote[]): QuoteIndex {
  const quotes = all.filter((q) => q.parent === null);
  return {
    quotes,
    byStart: new Map(quotes.map((q) => [q.start, q])),
    byEnd: new Map(quotes.map((q) => [q.end, q])),
    byInnerStart: new Map(quotes.map((q) => [q.inner.start, q])),
  };
}

/** The outermost quotes that share at least one code unit with `span`, in text order. */
export function quotesOverlapping({ quotes }: QuoteIndex, span: Span): Quote[] {
  const found: Quote[] = [];
  for (
    let i = lowerBound(quotes, (q) => q.end <= span.start);
    i < quotes.length && (quotes[i] as Quote).start < span.end;
    i++
  )
    found.push(quotes[i] as Quote);
  return found;
}

/**
 * A content together with all of the quote that it begins in: "“We will go. We will stay,” he said" — the tree sees
 * one sentence, the quotation marks say how far the words go. A quote that holds the cue too is somebody else's.
 */
export function extendOverQuotes(content: Span, cue: Span, index: QuoteIndex): Span {
  let { start, end } = content;
  for (const quote of quotesOverlapping(index, content)) {
    if (quote.start <= cue.start && cue.end <= quote.end) continue;
    // "called a “farce,”", "adding that they “have only themselves to blame”": a term is not cut, and its marks go with it.
    if (quote.scare && start <= quote.start && end < quote.end) end = quote.end;
    if (quote.scare) continue;
    start = Math.min(start, quote.start);
    end = Math.max(end, quote.end);
  }
  // The marks are punctuation to the tree and may hang elsewhere.
  const opened = index.byStart.get(start - 1);
  if (opened && opened.end <= end + 1) start--;
  const closed = index.byEnd.get(end + 1);
  if (closed && closed.start >= start) end++;
  return { start, end };
}

/** Whether a content is, for its greater part, in quotation marks that hold more than a term. */
export function isQuoted(content: Span, index: QuoteIndex): boolean {
  // "“The EU,” Orban wrote, “has failed”": from mark to mark.
  const first = index.byStart.get(content.start);
  const last = index.byEnd.get(content.end);
  if (first && last && first !== last) return true;
  const quoted = quotesOverlapping(index, content)
    .filter((q) => !q.scare && q.start >= content.start)
    .reduce((sum, q) => sum + Math.min(q.end, content.end) - q.start, 0);
  return quoted > 0.6 * (content.end - content.start);
}

/** A content that is one quote and nothing else, without its marks. */
export function withoutMarks(content: Span, index: QuoteIndex): Span {
  const quote = index.byStart.get(content.start);
  return quote && quote.end === content.end ? quote.inner : content;
}

/** What a cue among quoted words governs ends with the quote: "“We were told the truth”: talks in Oslo". Null where nothing is left. */
export function withinQuoteOf(cue: Span, content: Span, index: QuoteIndex): Span | null {
  const quote = quotesOverlapping(index, cue).find(({ inner }) => covers(inner, cue));
  if (!quote || covers(quote.inner, content)) return content;
  const start = Math.max(content.start, quote.inner.start);
  const end = Math.min(content.end, quote.inner.end);
  return start < end ? { start, end } : null;
}

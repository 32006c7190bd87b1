import { overlaps, type Span } from '../../domain/span.js';
import { lowerBound } from '../position-search.js';
import type { AttributionFrame } from './attribution.js';
import type { AttributionContext } from './context.js';

/**
 * Where what a content is about is looked for, in text order. Not in the words that tell who says it: "“Oslo will pay,”
 * she told *the Danes*. “It must.”", "Oslo, *the Danes* say, will pay". And in those of whom it is said: "accused *Oslo*
 * on Monday of hiding debts".
 */
export function toAboutSpans(doc: AttributionContext, frame: AttributionFrame): Span[] {
  const { content, cue, source, concerned = [] } = frame;
  let spans: Span[] = [content];
  for (const part of [source, cue]) {
    if (!part || !overlaps(content, part)) continue;
    const [before, after] = [quoteEndBefore(doc, part.start), quoteStartAfter(doc, part.end)];
    const isQuoted = frame.kind === 'DIRECT_QUOTE' && before > content.start;
    const cut = isQuoted ? { start: before, end: Math.min(after, content.end) } : part;
    spans = spans.flatMap((span) => without(span, cut));
  }
  return [...concerned, ...spans].sort((a, b) => a.start - b.start);
}

function without(span: Span, cut: Span): Span[] {
  if (!overlaps(span, cut)) return [span];
  return [
    { start: span.start, end: cut.start },
    { start: cut.end, end: span.end },
  ].filter(({ start, end }) => start < end);
}

/** Where the last quote that is closed before a position ends; the start of the text where there is none. */
function quoteEndBefore({ quotes }: AttributionContext, position: number): number {
  for (let i = lowerBound(quotes, (q) => q.start < position) - 1; i >= 0; i--) {
    const quote = quotes[i];
    if (quote && quote.parent === null && quote.end <= position) return quote.end;
  }
  return 0;
}

function quoteStartAfter({ quotes }: AttributionContext, position: number): number {
  return quotes[lowerBound(quotes, (q) => q.start < position)]?.start ?? Infinity;
}

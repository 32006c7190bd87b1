import { covers } from '../../domain/span.js';
import type { Quote, Sentence } from '../doc.js';
import type { AttributionFrame } from './attribution.js';
import type { AttributionContext } from './context.js';
import { quotesOverlapping, type QuoteIndex } from './quoted-content.js';

/**
 * Quotes that no cue reached. What follows a speaker's words without a cue of its own goes on with them
 * ("“First,” he said on Monday. “Second.”", and a quote that opens each paragraph anew): it joins the claim before it.
 */
export function joinFollowingQuotes(
  doc: AttributionContext,
  index: QuoteIndex,
  frames: readonly AttributionFrame[],
): AttributionFrame[] {
  const joined = [...frames];
  const direct = frames
    .map((frame, i) => ({ frame, i }))
    .filter(({ frame }) => frame.kind === 'DIRECT_QUOTE')
    .sort((a, b) => a.frame.content.start - b.frame.content.start);
  const taken = markQuotes(index, frames);
  let next = 0;
  let last: number | null = null;
  for (const quote of index.quotes) {
    while (
      next < direct.length &&
      (direct[next] as (typeof direct)[number]).frame.content.start <= quote.start
    ) {
      last = (direct[next++] as (typeof direct)[number]).i;
    }
    if (last === null || quote.scare || taken.has(quote)) continue;
    const frame = joined[last] as AttributionFrame;
    if (!goesOn(doc, frame, quote)) continue;
    // With its marks again, now that it is more than one quote.
    const start = index.byInnerStart.get(frame.content.start)?.start ?? frame.content.start;
    joined[last] = { ...frame, content: { start, end: quote.end } };
  }
  return joined;
}

/** Quotes that are somebody's content already; a cue among the quoted words is the quoted speaker's own affair. */
function markQuotes(index: QuoteIndex, frames: readonly AttributionFrame[]): ReadonlySet<Quote> {
  const taken = new Set<Quote>();
  for (const { content, cue } of frames) {
    for (const quote of quotesOverlapping(index, content)) {
      if (!cue || !covers(quote, cue)) taken.add(quote);
    }
  }
  return taken;
}

/** The quote opens the sentence after that of the speaker's cue or words, or the paragraph after a paragraph of them. */
function goesOn(doc: AttributionContext, frame: AttributionFrame, quote: Quote): boolean {
  const end = Math.max(frame.content.end, frame.cue?.end ?? 0, frame.source?.end ?? 0);
  if (end > quote.start) return false;
  const at = doc.tokens[quote.from - 1]?.sentence ?? 0;
  const sentence = doc.sentences[at] as Sentence;
  if (quote.start > sentence.start) return false;
  const before = doc.sentences[at - 1];
  if (!before || before.end < end - 1 || before.start >= end) return false;
  return before.paragraph === sentence.paragraph || frame.content.end >= before.end - 1;
}

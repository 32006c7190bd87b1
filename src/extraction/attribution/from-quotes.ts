import { covers } from '../../domain/span.js';
import type { Quote, Sentence } from '../doc.js';
import { lowerBound } from '../position-search.js';
import type { AttributionFrame } from './attribution.js';
import { toSpan, type AttributionContext } from './context.js';
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

/** "Rutte: We will …", "WALLACE: …": a speaker's label, and what is said up to the end of the paragraph. */
export function fromLabels(doc: AttributionContext): AttributionFrame[] {
  const frames: AttributionFrame[] = [];
  let first = 0;
  while (first < doc.sentences.length) {
    const sentence = doc.sentences[first] as Sentence;
    let last = first;
    while (doc.sentences[last + 1]?.paragraph === sentence.paragraph) last++;
    // A transcript may set each turn in quotation marks: "“TAPPER: …”".
    const isMarked = /^["“«]$/.test(doc.tokens[sentence.from]?.text ?? '');
    const from = sentence.from + (isMarked ? 1 : 0);
    const colon = sentence.kind === 'BOILERPLATE' ? null : findLabelEnd(doc, { ...sentence, from });
    const end = doc.sentences[last] as Sentence;
    if (colon !== null && colon + 1 < end.to) {
      const source = toSpan(doc, { from, to: colon });
      frames.push({
        kind: sentence.kind === 'HEADLINE' ? 'INDIRECT' : 'DIRECT_QUOTE',
        content: { start: toSpan(doc, { from: colon + 1, to: colon + 2 }).start, end: end.end },
        clause: { from: colon + 1, to: sentence.to },
        cue: toSpan(doc, { from: colon, to: colon + 1 }),
        cueHead: null,
        source,
        sourceHead: headOf(doc, from, colon),
        stance: 'ASSERTS',
      });
    }
    first = last + 1;
  }
  return frames;
}

const MAX_LABEL = 6;

/** The colon after a label: a name at the head of the paragraph, or words in capitals ("JAKE TAPPER:"). */
function findLabelEnd(doc: AttributionContext, { from, to }: Sentence): number | null {
  for (let i = from + 1; i < Math.min(to, from + MAX_LABEL + 1); i++) {
    // "Berg told Norway: “…”" is a clause.
    if (/^(?:VERB|AUX)$/.test(doc.syntax[i]?.upos ?? '')) return null;
    if (doc.tokens[i]?.text !== ':') continue;
    const label = doc.tokens.slice(from, i);
    const capitals =
      label.every((t) => /^[\p{Lu}.'’-]+$/u.test(t.text)) && label.some((t) => t.text.length > 2);
    const name = label.every((t) => /^[\p{L}.'’-]+$/u.test(t.text)) && hasNameUpTo(doc, from, i);
    return capitals || name ? i : null;
  }
  return null;
}

function hasNameUpTo(doc: AttributionContext, from: number, to: number): boolean {
  for (let i = lowerBound(doc.mentions, (m) => m.from < from); (doc.mentions[i]?.from ?? to) < to; i++) {
    if (doc.mentions[i]?.form === 'NAME' && doc.mentions[i]?.to === to) return true;
  }
  return false;
}

function headOf(doc: AttributionContext, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const head = doc.syntax[i]?.head ?? -1;
    if (head < from || head >= to) return i;
  }
  return from;
}

import { overlaps } from '../../domain/span.js';
import type { Quote, Sentence } from '../doc.js';
import type { AttributionFrame } from './attribution.js';
import { toSpan, type AttributionContext } from './context.js';
import type { QuoteIndex } from './quoted-content.js';

/**
 * Quotes that no cue reached. What follows a speaker's words without a cue of its own goes on with them
 * ("“First,” he said. “Second.”", and a quote that opens each paragraph anew): it joins the claim before it.
 */
export function joinFollowingQuotes(
  doc: AttributionContext,
  index: QuoteIndex,
  frames: readonly AttributionFrame[],
): AttributionFrame[] {
  const joined = [...frames];
  for (const quote of index.quotes) {
    if (quote.scare || joined.some((f) => overlaps(f.content, quote))) continue;
    const at = findSpeakerBefore(doc, joined, quote);
    if (at < 0) continue;
    const frame = joined[at] as AttributionFrame;
    joined[at] = { ...frame, content: { start: frame.content.start, end: quote.end } };
  }
  return joined;
}

/** The direct quote whose content, cue and source end the sentence right before this one, or before the quote in it. */
function findSpeakerBefore(
  doc: AttributionContext,
  frames: readonly AttributionFrame[],
  quote: Quote,
): number {
  for (let i = frames.length - 1; i >= 0; i--) {
    const frame = frames[i] as AttributionFrame;
    if (frame.kind !== 'DIRECT_QUOTE' || frame.content.start > quote.start) continue;
    const end = Math.max(frame.content.end, frame.cue?.end ?? 0, frame.source?.end ?? 0);
    if (end > quote.start) continue;
    const between = doc.article.text.slice(end, quote.start);
    return /^[^.!?]{0,80}[.!?,;]?["”’']?\s*$/u.test(between) && !/\n\s*\n[^\n]*\S/.test(between) ? i : -1;
  }
  return -1;
}

/** "Rutte: We will …", "WALLACE: …": a speaker's label, and what is said up to the end of the paragraph. */
export function fromLabels(doc: AttributionContext): AttributionFrame[] {
  const frames: AttributionFrame[] = [];
  let first = 0;
  while (first < doc.sentences.length) {
    const sentence = doc.sentences[first] as Sentence;
    let last = first;
    while (doc.sentences[last + 1]?.paragraph === sentence.paragraph) last++;
    const colon = sentence.kind === 'BOILERPLATE' ? null : findLabelEnd(doc, sentence);
    const end = doc.sentences[last] as Sentence;
    if (colon !== null && colon + 1 < end.to) {
      const source = toSpan(doc, { from: sentence.from, to: colon });
      frames.push({
        kind: 'DIRECT_QUOTE',
        content: { start: toSpan(doc, { from: colon + 1, to: colon + 2 }).start, end: end.end },
        clause: { from: colon + 1, to: sentence.to },
        cue: toSpan(doc, { from: colon, to: colon + 1 }),
        cueHead: null,
        source,
        sourceHead: headOf(doc, sentence.from, colon),
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
    if (doc.tokens[i]?.text !== ':') continue;
    const label = doc.tokens.slice(from, i);
    const capitals =
      label.every((t) => /^[\p{Lu}.'’-]+$/u.test(t.text)) && label.some((t) => t.text.length > 2);
    const name = doc.mentions.some(
      (m) => m.form === 'NAME' && m.from >= from && m.to === i && m.from - from <= 3,
    );
    return capitals || name ? i : null;
  }
  return null;
}

function headOf(doc: AttributionContext, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const head = doc.syntax[i]?.head ?? -1;
    if (head < from || head >= to) return i;
  }
  return from;
}

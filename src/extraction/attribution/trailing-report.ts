import { covers, type Span } from '../../domain/span.js';
import type { AttributionFrame } from './attribution.js';
import type { AttributionContext } from './context.js';

/**
 * "Lind told Berg *that the dam would hold, according to the ministry*": where the report at the end speaks of the whole
 * sentence, it is no part of what is told inside it. Nor is "Lind has not said *whether the dam will hold*, as Oslo claims" in
 * Lind's words, who leaves it open. Returns all frames, with such contents cut.
 */
export function withoutTrailingReports(
  doc: AttributionContext,
  frames: readonly AttributionFrame[],
): AttributionFrame[] {
  const reports = frames.filter(
    ({ cue, source }) =>
      cue !== null && source !== null && /^according to$/i.test(textOf(doc, cue.start, cue.end)),
  );
  return frames.map((frame) => {
    const { content, cue } = frame;
    const report = reports.find(
      (r) =>
        cue !== null &&
        r !== frame &&
        covers(r.content, cue) &&
        r.cue!.start > content.start &&
        content.end > r.cue!.start &&
        content.end <= Math.max(r.source!.end, r.cue!.end) + 1,
    );
    const other = report ? null : findClaimed(doc, frame, frames);
    if (!report && !other) return frame;
    const end = report ? report.cue!.start : other!.end;
    const kept = textOf(doc, content.start, end).replace(/[\s,–—-]+$/u, '');
    return kept ? { ...frame, content: { start: content.start, end: content.start + kept.length } } : frame;
  });
}

/** What others say, by a clause with "as" behind it, of what somebody denies or leaves open. */
function findClaimed(
  doc: AttributionContext,
  { content, stance, cue }: AttributionFrame,
  frames: readonly AttributionFrame[],
): Span | null {
  if (stance === 'ASSERTS' || cue === null || cue.start > content.start) return null;
  const claimed = frames.find(
    (other) =>
      other.cue !== null &&
      other.source !== null &&
      covers(content, other.content) &&
      covers(content, other.cue) &&
      /^\s*[,–—]? as $/.test(textOf(doc, other.content.end, Math.min(other.source.start, other.cue.start))),
  );
  return claimed?.content ?? null;
}

function textOf({ article }: AttributionContext, start: number, end: number): string {
  return article.text.slice(start, end);
}

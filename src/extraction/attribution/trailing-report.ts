import { covers, type Span } from '../../domain/span.js';
import type { AttributionFrame } from './attribution.js';
import { lowerBound } from '../position-search.js';
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
  const reporting = frames.filter(isReporting).sort((a, b) => a.cue.start - b.cue.start);
  const findReporting = ({ start, end }: Span) =>
    reporting.slice(
      lowerBound(reporting, ({ cue }) => cue.start <= start),
      lowerBound(reporting, ({ cue }) => cue.start < end),
    );
  return frames.map((frame) => {
    const { content, cue } = frame;
    const within = findReporting(content);
    const report = within.find(
      (r) =>
        cue !== null &&
        r !== frame &&
        /^according to$/i.test(textOf(doc, r.cue.start, r.cue.end)) &&
        covers(r.content, cue) &&
        content.end <= Math.max(r.source.end, r.cue.end) + 1,
    );
    const other = report ? null : findClaimed(doc, frame, within);
    if (!report && !other) return frame;
    const end = report ? report.cue.start : other!.end;
    const kept = textOf(doc, content.start, end).replace(/[\s,–—-]+$/u, '');
    return kept ? { ...frame, content: { start: content.start, end: content.start + kept.length } } : frame;
  });
}

type Reporting = AttributionFrame & { readonly cue: Span; readonly source: Span };

function isReporting(frame: AttributionFrame): frame is Reporting {
  return frame.cue !== null && frame.source !== null;
}

/** What others say, by a clause with "as" behind it, of what somebody denies or leaves open. */
function findClaimed(
  doc: AttributionContext,
  { content, stance, cue }: AttributionFrame,
  within: readonly Reporting[],
): Span | null {
  if (stance === 'ASSERTS' || cue === null || cue.start > content.start) return null;
  const claimed = within.find(
    (other) =>
      covers(content, other.content) &&
      covers(content, other.cue) &&
      /^\s*[,–—]? as $/.test(textOf(doc, other.content.end, Math.min(other.source.start, other.cue.start))),
  );
  return claimed?.content ?? null;
}

function textOf({ article }: AttributionContext, start: number, end: number): string {
  return article.text.slice(start, end);
}

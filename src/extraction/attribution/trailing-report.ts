import { covers } from '../../domain/span.js';
import type { AttributionFrame } from './attribution.js';
import type { AttributionContext } from './context.js';

/**
 * "Lind told Berg *that the dam would hold, according to the ministry*": where the report at the end speaks of the whole
 * sentence, it is no part of what is told inside it. Returns all frames, with such contents cut.
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
    if (!report) return frame;
    const kept = textOf(doc, content.start, report.cue!.start).replace(/[\s,–—-]+$/u, '');
    return kept ? { ...frame, content: { start: content.start, end: content.start + kept.length } } : frame;
  });
}

function textOf({ article }: AttributionContext, start: number, end: number): string {
  return article.text.slice(start, end);
}

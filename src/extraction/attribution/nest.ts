import { covers, type Span } from '../../domain/span.js';
import type { AttributionFrame } from './attribution.js';

/**
 * For each attribution the one that it stands inside: the smallest whose content holds its cue (or, without a cue,
 * its content), or the one that says it (`via`), or that of the one that it stands `beside`. Null at the outermost level. Contents nest or are disjoint but for faults, so a stack serves.
 */
export function findParents(frames: readonly AttributionFrame[]): (number | null)[] {
  const order = frames
    .map((_, i) => i)
    .filter((i) => !(frames[i] as AttributionFrame).echo)
    .sort((a, b) => compare(frames[a] as AttributionFrame, frames[b] as AttributionFrame));
  const parents: (number | null)[] = frames.map(() => null);
  const open: number[] = [];
  const byAnchor = frames
    .map((frame, i) => ({ i, anchor: frame.cue ?? frame.content }))
    .sort((a, b) => a.anchor.start - b.anchor.start || b.anchor.end - a.anchor.end);
  let next = 0;
  for (const { i, anchor } of byAnchor) {
    while (
      next < order.length &&
      (frames[order[next] as number] as AttributionFrame).content.start <= anchor.start
    ) {
      open.push(order[next++] as number);
    }
    for (let k = open.length - 1; k >= 0; k--) {
      const at = open[k] as number;
      const outer = (frames[at] as AttributionFrame).content;
      if (outer.end <= anchor.start) {
        open.splice(k, 1);
      } else if (at !== i && isInside(frames[i] as AttributionFrame, anchor, outer)) {
        const best = parents[i] === null ? null : (frames[parents[i] as number] as AttributionFrame).content;
        if (!best || outer.end - outer.start < best.end - best.start) parents[i] = at;
      }
    }
  }
  const byCue = new Map(frames.map(({ cueHead }, i) => [cueHead, i]));
  frames.forEach(({ via }, i) => {
    if (via !== undefined) parents[i] = byCue.get(via) ?? parents[i] ?? null;
  });
  frames.forEach(({ beside }, i) => {
    const other = beside === undefined ? undefined : byCue.get(beside);
    if (other !== undefined) parents[i] = parents[other] ?? null;
  });
  return breakCycles(parents, frames);
}

function isInside(frame: AttributionFrame, anchor: Span, outer: Span): boolean {
  if (!covers(outer, anchor)) return false;
  // Its content lies around its own cue ("Russia, he said, has …"): a sibling with a wider content is no parent.
  return frame.content.start >= outer.start - 1 || frame.content.end <= outer.end + 1;
}

function compare(a: AttributionFrame, b: AttributionFrame): number {
  return a.content.start - b.content.start || b.content.end - a.content.end;
}

/**
 * Two contents that hold each other's cues: the one that comes first stays outermost, and before it one through whom the
 * other comes ("The bank, *according to Reuters*, citing two clerks, will close").
 */
function breakCycles(parents: (number | null)[], frames: readonly AttributionFrame[]): (number | null)[] {
  parents.forEach((parent, i) => {
    if (parent !== null && frames[parent]?.via !== undefined && parents[parent] === i) parents[i] = null;
  });
  parents.forEach((_, i) => {
    const seen = new Set([i]);
    for (let at = i; parents[at] !== null; at = parents[at] as number) {
      if (seen.has(parents[at] as number)) {
        parents[at] = null;
        break;
      }
      seen.add(parents[at] as number);
    }
  });
  return parents;
}

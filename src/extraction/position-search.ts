import type { Span } from '../domain/span.js';

/**
 * Index of the first item for which `isBefore` is false, by halving: the items for which it is true must come first.
 * The length of the list where it is true for all.
 */
export function lowerBound<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tells whether one of many spans covers all of another span, in the time of a search and not of a walk. */
export function toCoverage(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let furthest = -1;
  // How far the spans reach that begin at or before each.
  const reach = sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
  return ({ start, end }) => {
    const after = lowerBound(sorted, (s) => s.start <= start);
    return after > 0 && (reach[after - 1] as number) >= end;
  };
}

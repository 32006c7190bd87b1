import type { Span } from '../domain/span.js';

/** A pair of a gold item and a prediction, by their indexes. */
export interface Match {
  readonly gold: number;
  readonly prediction: number;
  readonly weight: number;
}

/** One-to-one matching, pairs taken in falling order of weight; a weight of 0 is no pair. */
export function matchGreedily<G, P>(
  golds: readonly G[],
  predictions: readonly P[],
  toWeight: (gold: G, prediction: P) => number,
): Match[] {
  const pairs = golds.flatMap((g, gold) =>
    predictions.flatMap((p, prediction) => {
      const weight = toWeight(g, p);
      return weight > 0 ? [{ gold, prediction, weight }] : [];
    }),
  );
  pairs.sort((a, b) => b.weight - a.weight || a.gold - b.gold || a.prediction - b.prediction);
  const [usedGolds, usedPredictions] = [new Set<number>(), new Set<number>()];
  return pairs.filter(({ gold, prediction }) => {
    if (usedGolds.has(gold) || usedPredictions.has(prediction)) return false;
    usedGolds.add(gold);
    usedPredictions.add(prediction);
    return true;
  });
}

export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Shared code units over all code units of the two. */
export function toSpanJaccard(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared ? shared / (a.end - a.start + b.end - b.start - shared) : 0;
}

/** The first of all items with the same key. */
export function toDistinct<T>(items: readonly T[], toKey: (item: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const item of items) if (!byKey.has(toKey(item))) byKey.set(toKey(item), item);
  return [...byKey.values()];
}

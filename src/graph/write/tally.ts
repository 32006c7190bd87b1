import { toCanonicalJson } from '../canonical-json.js';

/**
 * What articles say of a node that they share (its name, its kind, its aliases) is counted, not overwritten:
 * adding an article and taking it away again leaves the tally as it was, in whatever order others came and
 * went, at a cost that does not grow with their number.
 */

/** What one article contributes to a shared node. */
export interface Contribution {
  readonly profile: Profile;
  readonly names: readonly string[];
}

export type Profile = Readonly<Record<string, string | number | null>>;

/** How many articles contribute each profile (as canonical JSON) and each name. */
export interface Tally {
  readonly profiles: Counts;
  readonly names: Counts;
}

type Counts = Readonly<Record<string, number>>;

export const EMPTY_TALLY: Tally = { profiles: {}, names: {} };

export function addContribution(tally: Tally, contribution: Contribution): Tally {
  return change(tally, contribution, 1);
}

export function removeContribution(tally: Tally, contribution: Contribution): Tally {
  return change(tally, contribution, -1);
}

/** What both count, together. */
export function addTally(a: Tally, b: Tally): Tally {
  return { profiles: addCounts(a.profiles, b.profiles), names: addCounts(a.names, b.names) };
}

export function parseTally(json: string | null): Tally {
  return json === null ? EMPTY_TALLY : (JSON.parse(json) as Tally);
}

/**
 * The profile that most articles give, of equally common ones the first in code unit order; null where no
 * article is left.
 */
export function findProfile(tally: Tally): Profile | null {
  const [best] = Object.entries(tally.profiles).sort(
    ([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1),
  );
  return best ? (JSON.parse(best[0]) as Profile) : null;
}

/** All names that any article gives, in code unit order. */
export function toNames(tally: Tally): string[] {
  return Object.keys(tally.names).sort();
}

function change(tally: Tally, { profile, names }: Contribution, by: 1 | -1): Tally {
  return {
    profiles: count(tally.profiles, [toCanonicalJson(profile)], by),
    names: count(tally.names, names, by),
  };
}

function addCounts(a: Counts, b: Counts): Counts {
  const sum = new Map(Object.entries(a));
  for (const [key, articles] of Object.entries(b)) sum.set(key, (sum.get(key) ?? 0) + articles);
  return Object.fromEntries(sum);
}

function count(counts: Counts, keys: readonly string[], by: 1 | -1): Counts {
  const changed = new Map(Object.entries(counts));
  for (const key of new Set(keys)) changed.set(key, (changed.get(key) ?? 0) + by);
  return Object.fromEntries([...changed].filter(([, articles]) => articles > 0));
}

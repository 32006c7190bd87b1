import { defineQuery, type Value } from '../query.js';
import { toCondition } from '../read/filter/conditions.js';
import { FILTER_MODELS } from '../read/filter/models.js';
import { type Filter, Scope } from '../read/filter/scope.js';
import type { Reader } from '../store.js';

/** A span of years, both ends included; null is open. */
export interface Years {
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * What it is to be of a year: an event is of the one that it happens in, a claim of those that it is about, an article
 * of those of its claims and events, an actor of those of the claims and events in which it has a part.
 */
const OF_YEAR = {
  Event: (year: Filter): Filter => ({ year }),
  Claim: (year: Filter): Filter => ({ year }),
  Article: (year: Filter): Filter => ({
    OR: [{ claims: { some: { year } } }, { events: { some: { year } } }],
  }),
  Actor: (year: Filter): Filter => ({
    OR: [
      { events: { some: { event: { year } } } },
      { claimsMade: { some: { year } } },
      { claimsAbout: { some: { year } } },
    ],
  }),
};

/** Those of the nodes with these ids that are of one of `years`. */
export async function findOfYears(
  store: Reader,
  label: keyof typeof OF_YEAR,
  ids: readonly string[],
  { from, to }: Years,
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const scope = new Scope();
  const year = { ...(from !== null && { gte: from }), ...(to !== null && { lte: to }) };
  const query = defineQuery<Record<string, Value>, { id: string }>(
    `ofYears:${label}`,
    `UNWIND $ids AS id MATCH (x:${label} {id: id})
     WHERE ${toCondition(scope, FILTER_MODELS[label], 'x', OF_YEAR[label](year))} RETURN x.id AS id`,
  );
  const rows = await store.read(query, { ...scope.params, ids });
  return new Set(rows.map(({ id }) => id));
}

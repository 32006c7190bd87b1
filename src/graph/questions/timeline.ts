import type { EventType } from '../../domain/plover.js';
import { defineQuery, type Query } from '../query.js';
import type { Reader } from '../store.js';

export const MAX_TIMELINE_YEARS = 1_000;

/** How many events and claims a year has. */
export interface TimelineYear {
  readonly year: number;
  readonly events: number;
  readonly claims: number;
}

/** Inclusive; null where the graph's own first or last year bounds it. */
export interface Years {
  readonly from: number | null;
  readonly to: number | null;
}

/** What narrows a timeline: events that the actor takes part in and claims that it makes or that are about it; events of the type and claims that cite one. */
export interface TimelineFilter {
  readonly actor: string | null;
  readonly type: EventType | null;
}

interface Params extends TimelineFilter {
  readonly from: number;
  readonly to: number;
}

interface Count {
  readonly year: number;
  readonly count: number;
}

const BOUNDS: Query<object, { from: number | null; to: number | null }> = defineQuery(
  'timeline:bounds',
  `MATCH (y:Year) WHERE COUNT { (y)<-[:IN_YEAR]-() } + COUNT { (y)<-[:ABOUT_YEAR]-() } > 0
   RETURN min(y.value) AS from, max(y.value) AS to`,
);

/** By the degree of each year: nothing is walked, however many events and claims there are. */
const OF_ALL: Query<Params, TimelineYear> = defineQuery(
  'timeline',
  `MATCH (y:Year) WHERE y.value >= $from AND y.value <= $to
   RETURN y.value AS year, COUNT { (y)<-[:IN_YEAR]-() } AS events, COUNT { (y)<-[:ABOUT_YEAR]-() } AS claims`,
);

const EVENTS_OF_TYPE: Query<Params, Count> = defineQuery(
  'timeline:events',
  `MATCH (y:Year)<-[:IN_YEAR]-(e:Event)
   WHERE y.value >= $from AND y.value <= $to AND e.type = $type
   RETURN y.value AS year, count(DISTINCT e) AS count`,
);

const EVENTS_OF_ACTOR: Query<Params, Count> = defineQuery(
  'timeline:events',
  `MATCH (:Actor {id: $actor})-[:PARTICIPATED_IN]->(e:Event)
   WHERE e.year >= $from AND e.year <= $to AND ($type IS NULL OR e.type = $type)
   RETURN e.year AS year, count(DISTINCT e) AS count`,
);

const CITES_TYPE = 'EXISTS { MATCH (c)-[:CITES]->(e:Event) WHERE e.type = $type }';

const CLAIMS_OF_TYPE: Query<Params, Count> = defineQuery(
  'timeline:claims',
  `MATCH (y:Year)<-[:ABOUT_YEAR]-(c:Claim)
   WHERE y.value >= $from AND y.value <= $to AND ${CITES_TYPE}
   RETURN y.value AS year, count(DISTINCT c) AS count`,
);

const CLAIMS_OF_ACTOR: Query<Params, Count> = defineQuery(
  'timeline:claims',
  `MATCH (a:Actor {id: $actor})
   CALL (a) { MATCH (a)-[:MADE]->(c:Claim) RETURN c UNION MATCH (a)<-[:ABOUT]-(c:Claim) RETURN c }
   MATCH (c)-[:ABOUT_YEAR]->(y:Year)
   WHERE y.value >= $from AND y.value <= $to AND ($type IS NULL OR ${CITES_TYPE})
   RETURN y.value AS year, count(DISTINCT c) AS count`,
);

/** The years that the timeline reaches over; null where the graph has none. */
export async function findTimelineBounds(store: Reader, { from, to }: Years) {
  if (from !== null && to !== null) return { from, to };
  const [row] = await store.read(BOUNDS, {});
  const [first, last] = [from ?? row?.from ?? null, to ?? row?.to ?? null];
  return first === null || last === null ? null : { from: first, to: last };
}

/** Every year from `from` to `to`, those without anything included, ascending. */
export async function readTimeline(
  store: Reader,
  { from, to }: { readonly from: number; readonly to: number },
  filter: TimelineFilter,
): Promise<TimelineYear[]> {
  const years = new Map<number, { events: number; claims: number }>();
  for (let year = from; year <= to; year++) years.set(year, { events: 0, claims: 0 });
  const params = { ...filter, from, to };
  if (filter.actor === null && filter.type === null) {
    for (const { year, events, claims } of await store.read(OF_ALL, params))
      years.set(year, { events, claims });
  } else {
    const [events, claims] = await Promise.all([
      store.read(filter.actor === null ? EVENTS_OF_TYPE : EVENTS_OF_ACTOR, params),
      store.read(filter.actor === null ? CLAIMS_OF_TYPE : CLAIMS_OF_ACTOR, params),
    ]);
    for (const { year, count } of events) years.get(year)!.events = count;
    for (const { year, count } of claims) years.get(year)!.claims = count;
  }
  return [...years].map(([year, counts]) => ({ year, ...counts }));
}

import type { EventType } from '../../domain/plover.js';
import { defineQuery, type Query } from '../query.js';
import type { Reader } from '../store.js';

/** PLOVER's types of dispute: one accuses, rejects or threatens another. */
const DISPUTE_TYPES = ['ACCUSE', 'REJECT', 'THREATEN'] as const satisfies readonly EventType[];

/** Events in which `from` accuses, rejects or threatens `to`. */
export interface Dispute {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly types: readonly { readonly type: EventType; readonly count: number }[];
}

interface Row {
  readonly from: string;
  readonly to: string;
  readonly type: EventType;
  readonly count: number;
}

interface Pair {
  readonly from: string;
  readonly to: string;
}

const TYPES = DISPUTE_TYPES.map((type) => `'${type}'`).join(', ');
/** Of each direction this many pairs and types are looked at, the most frequent first. */
const PER_DIRECTION = 1_000;

function disputesOf(role: 'AGENT' | 'TARGET'): Query<{ actor: string; limit: number }, Row> {
  const [other, from, to] = role === 'AGENT' ? ['TARGET', '$actor', 'x.id'] : ['AGENT', 'x.id', '$actor'];
  return defineQuery(
    `disputes:${role}`,
    `MATCH (a:Actor {id: $actor})-[r:PARTICIPATED_IN]->(e:Event)<-[s:PARTICIPATED_IN]-(x:Actor)
     WHERE x.id <> $actor AND r.role = '${role}' AND s.role = '${other}' AND e.type IN [${TYPES}]
     RETURN ${from} AS from, ${to} AS to, e.type AS type, count(DISTINCT e) AS count
     ORDER BY count DESC, from, to, type LIMIT $limit`,
  );
}

const AS_AGENT = disputesOf('AGENT');
const AS_TARGET = disputesOf('TARGET');

/** Whom `actor` accuses, rejects or threatens, and who does so to it, the most frequent first. */
export async function readDisputes(store: Reader, actor: string, limit: number): Promise<Dispute[]> {
  const params = { actor, limit: PER_DIRECTION };
  const rows = await Promise.all([store.read(AS_AGENT, params), store.read(AS_TARGET, params)]);
  const disputes = new Map<string, Row[]>();
  for (const row of rows.flat()) {
    const key = toPairKey(row);
    disputes.set(key, [...(disputes.get(key) ?? []), row]);
  }
  return [...disputes.values()]
    .map((types) => ({
      from: types[0]!.from,
      to: types[0]!.to,
      count: types.reduce((sum, { count }) => sum + count, 0),
      types: types.map(({ type, count }) => ({ type, count })),
    }))
    .sort((a, b) => b.count - a.count || (toPairKey(a) < toPairKey(b) ? -1 : 1))
    .slice(0, limit);
}

/** What identifies a dispute among others: both ids, which hold no blank. */
export function toPairKey({ from, to }: Pair): string {
  return `${from} ${to}`;
}

type PairQuery = Query<{ pairs: readonly Pair[]; limit: number }, Pair & { id: string }>;

/** A dispute's claims are looked for at this many of its events. */
const PER_DISPUTE = 1_000;

/**
 * Of each pair what `found` gives of its events `e`, by id. The other actor is known by the id that relationships
 * carry: to match its node would expand a hub once per event.
 */
function ofPairs(name: string, found: string): PairQuery {
  return defineQuery(
    name,
    `UNWIND $pairs AS pair
     MATCH (a:Actor {id: pair.from})
     CALL (a, pair) {
       MATCH (a)-[r:PARTICIPATED_IN]->(e:Event)<-[s:PARTICIPATED_IN]-()
       WHERE r.role = 'AGENT' AND s.role = 'TARGET' AND s.actor = pair.to AND e.type IN [${TYPES}]
       ${found}
     }
     RETURN pair.from AS from, pair.to AS to, id ORDER BY from, to, id`,
  );
}

/** The events of disputes, by id. */
export const DISPUTE_EVENTS: PairQuery = ofPairs(
  'disputes:events',
  'RETURN DISTINCT e.id AS id ORDER BY id LIMIT $limit',
);

/** The claims that cite them, and what `from` says about `to` in their articles, by id. */
export const DISPUTE_CLAIMS: PairQuery = ofPairs(
  'disputes:claims',
  `WITH DISTINCT e, pair ORDER BY e.id LIMIT ${PER_DISPUTE}
       MATCH (e)<-[:CONTAINS]-(:Article)-[:CONTAINS]->(c:Claim)
       WHERE EXISTS { MATCH (c)-[q:CITES]->(x:Event) WHERE x.id = e.id }
          OR (c.speaker = pair.from AND EXISTS { MATCH (c)-[q:ABOUT]->() WHERE q.actor = pair.to })
       RETURN DISTINCT c.id AS id ORDER BY id LIMIT $limit`,
);

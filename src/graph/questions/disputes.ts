import type { EventType } from '../../domain/plover.js';
import { defineQuery, type Query } from '../query.js';
import type { Reader } from '../store.js';

/** PLOVER's types of dispute: one accuses, rejects or threatens another. */
export const DISPUTE_TYPES = ['ACCUSE', 'REJECT', 'THREATEN'] as const satisfies readonly EventType[];

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

const EVENTS = `MATCH (a)-[r:PARTICIPATED_IN]->(e:Event)<-[s:PARTICIPATED_IN]-(b)
       WHERE r.role = 'AGENT' AND s.role = 'TARGET' AND e.type IN [${TYPES}]`;

function ofPairs(name: string, ...branches: readonly string[]): PairQuery {
  const found = branches.map((branch) => `${EVENTS} ${branch} ORDER BY id LIMIT $limit`);
  return defineQuery(
    name,
    `UNWIND $pairs AS pair
     MATCH (a:Actor {id: pair.from}) MATCH (b:Actor {id: pair.to})
     CALL (a, b) { ${found.join(' UNION ')} }
     RETURN a.id AS from, b.id AS to, id ORDER BY from, to, id`,
  );
}

/** The events of disputes, by id. */
export const DISPUTE_EVENTS: PairQuery = ofPairs('disputes:events', 'RETURN DISTINCT e.id AS id');

/** The claims that cite them, and what `from` says about `to` in their articles, by id. */
export const DISPUTE_CLAIMS: PairQuery = ofPairs(
  'disputes:claims',
  'MATCH (c:Claim)-[:CITES]->(e) RETURN DISTINCT c.id AS id',
  `MATCH (e)<-[:CONTAINS]-(:Article)-[:CONTAINS]->(c:Claim)<-[:MADE]-(a)
   MATCH (c)-[:ABOUT]->(b) RETURN DISTINCT c.id AS id`,
);

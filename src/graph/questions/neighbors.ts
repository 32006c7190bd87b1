import { defineQuery, type Query } from '../query.js';
import type { Reader } from '../store.js';

/** By what an actor is connected with another. */
export const NEIGHBOR_RELATIONS = [
  'CLAIMS_ABOUT',
  'CLAIMED_BY',
  'TOGETHER_IN_EVENT',
  'AFFILIATED_WITH',
  'AFFILIATE_OF',
] as const;
export type NeighborRelation = (typeof NEIGHBOR_RELATIONS)[number];

export interface Neighbor {
  readonly actor: string;
  readonly total: number;
  readonly relations: readonly { readonly kind: NeighborRelation; readonly count: number }[];
}

interface Row {
  readonly id: string;
  readonly count: number;
}

/** Of each relation this many neighbors are looked at, the most frequent first. */
const PER_RELATION = 1_000;

/** An actor's claims, events and affiliations of each relation that are counted at most. */
const MAX_COUNTED = 50_000;

/** From the actor `a` to what is counted, `c`, and on to the neighbor `x`. */
const PATTERNS: Readonly<Record<NeighborRelation, { readonly counted: string; readonly neighbor: string }>> =
  {
    CLAIMS_ABOUT: { counted: '(a)-[:MADE]->(c:Claim)', neighbor: '(c)-[:ABOUT]->(x:Actor)' },
    CLAIMED_BY: { counted: '(a)<-[:ABOUT]-(c:Claim)', neighbor: '(c)<-[:MADE]-(x:Actor)' },
    TOGETHER_IN_EVENT: {
      counted: '(a)-[:PARTICIPATED_IN]->(c:Event)',
      neighbor: '(c)<-[:PARTICIPATED_IN]-(x:Actor)',
    },
    AFFILIATED_WITH: { counted: '(a)-[c:AFFILIATED_WITH]->(x:Actor)', neighbor: '' },
    AFFILIATE_OF: { counted: '(a)<-[c:AFFILIATED_WITH]-(x:Actor)', neighbor: '' },
  };

/** The `limit` actors that `actor` is connected with most often; none for an actor that is not there. */
export async function readNeighbors(store: Reader, actor: string, limit: number): Promise<Neighbor[]> {
  const rows = await Promise.all(
    NEIGHBOR_RELATIONS.map(async (kind) => ({
      kind,
      found: await store.read(toQuery(kind), { actor, limit: PER_RELATION }),
    })),
  );
  const neighbors = new Map<string, { kind: NeighborRelation; count: number }[]>();
  for (const { kind, found } of rows) {
    for (const { id, count } of found) neighbors.set(id, [...(neighbors.get(id) ?? []), { kind, count }]);
  }
  return [...neighbors]
    .map(([id, relations]) => ({
      actor: id,
      total: relations.reduce((sum, { count }) => sum + count, 0),
      relations,
    }))
    .sort((a, b) => b.total - a.total || (a.actor < b.actor ? -1 : 1))
    .slice(0, limit);
}

function toQuery(kind: NeighborRelation): Query<{ actor: string; limit: number }, Row> {
  const { counted, neighbor } = PATTERNS[kind];
  const found =
    neighbor === ''
      ? `MATCH ${counted} WITH a, c, x LIMIT ${MAX_COUNTED}`
      : `MATCH ${counted} WITH DISTINCT a, c LIMIT ${MAX_COUNTED} MATCH ${neighbor}`;
  return defineQuery(
    `neighbors:${kind}`,
    `MATCH (a:Actor {id: $actor}) ${found}
     WITH c, x WHERE x.id <> $actor
     RETURN x.id AS id, count(DISTINCT c) AS count ORDER BY count DESC, id LIMIT $limit`,
  );
}

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

const PATTERNS: Readonly<Record<NeighborRelation, { readonly path: string; readonly counted: string }>> = {
  CLAIMS_ABOUT: { path: '-[:MADE]->(c:Claim)-[:ABOUT]->(x:Actor)', counted: 'DISTINCT c' },
  CLAIMED_BY: { path: '<-[:ABOUT]-(c:Claim)<-[:MADE]-(x:Actor)', counted: 'DISTINCT c' },
  TOGETHER_IN_EVENT: {
    path: '-[:PARTICIPATED_IN]->(e:Event)<-[:PARTICIPATED_IN]-(x:Actor)',
    counted: 'DISTINCT e',
  },
  AFFILIATED_WITH: { path: '-[r:AFFILIATED_WITH]->(x:Actor)', counted: 'r' },
  AFFILIATE_OF: { path: '<-[r:AFFILIATED_WITH]-(x:Actor)', counted: 'r' },
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
  const { path, counted } = PATTERNS[kind];
  return defineQuery(
    `neighbors:${kind}`,
    `MATCH (a:Actor {id: $actor})${path} WHERE x.id <> $actor
     RETURN x.id AS id, count(${counted}) AS count ORDER BY count DESC, id LIMIT $limit`,
  );
}

import { defineQuery, type Query } from '../query.js';
import type { Label } from '../read/nodes.js';
import type { Reader } from '../store.js';

/** The relationships that a path may walk, along or against their direction. */
export const PATH_RELATIONS = [
  'MADE',
  'WITHIN',
  'ABOUT',
  'CITES',
  'PARTICIPATED_IN',
  'AFFILIATED_WITH',
  'LOCATED_IN',
] as const;
export type PathRelation = (typeof PATH_RELATIONS)[number];

export const MAX_HOPS = 6;

export interface PathEnd {
  readonly id: string;
  readonly label: Label;
}

export interface PathRequest {
  readonly from: PathEnd;
  readonly to: PathEnd;
  /** 1 to `MAX_HOPS`. */
  readonly maxHops: number;
  readonly via: readonly PathRelation[];
  readonly limit: number;
}

export interface PathHop {
  readonly relation: PathRelation;
  /** The node that the relationship starts at. */
  readonly start: string;
  /** The article of its words, null where the ids of its ends tell it. */
  readonly articleId: string | null;
  readonly span: { readonly start: number | null; readonly end: number | null };
}

export interface Path {
  /** Ids, from the one end to the other; one more than there are hops. */
  readonly nodes: readonly string[];
  readonly hops: readonly PathHop[];
}

interface Row {
  readonly nodes: readonly string[];
  readonly hops: readonly (Omit<PathHop, 'span'> & {
    readonly from: number | null;
    readonly to: number | null;
    readonly cueFrom: number | null;
    readonly cueTo: number | null;
  })[];
}

/**
 * Up to `limit` of the shortest paths between two nodes, each hop with the words that say it; none where there is
 * no path of at most `maxHops`, or an end is not there, or both ends are one.
 */
export async function readPaths(store: Reader, request: PathRequest): Promise<Path[]> {
  const { from, to, limit } = request;
  if (from.id === to.id) return [];
  const rows = await store.read(toQuery(request), { from: from.id, to: to.id, limit });
  return rows.map(({ nodes, hops }) => ({
    nodes,
    hops: hops.map(({ relation, start, articleId, ...words }) => ({
      relation,
      start,
      articleId,
      span: { start: words.cueFrom ?? words.from, end: words.cueTo ?? words.to },
    })),
  }));
}

/** Labels, types and bounds cannot be parameters of a pattern; all of them are of closed lists. */
function toQuery({
  from,
  to,
  maxHops,
  via,
}: PathRequest): Query<{ from: string; to: string; limit: number }, Row> {
  return defineQuery(
    'paths',
    `MATCH p = allShortestPaths(
       (a:${from.label} {id: $from})-[:${via.join('|')}*..${maxHops}]-(b:${to.label} {id: $to})
     )
     WITH p LIMIT $limit
     RETURN [n IN nodes(p) | n.id] AS nodes,
            [r IN relationships(p) | {
              relation: type(r), start: startNode(r).id, articleId: r.articleId,
              from: r.start, to: r.end, cueFrom: r.cueStart, cueTo: r.cueEnd
            }] AS hops`,
  );
}

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

/** A relationship that leads from one node to the next, with the words that say it. */
export interface Step {
  /** The node that it is walked from. */
  readonly id: string;
  readonly next: string;
  readonly label: Label;
  readonly relation: PathRelation;
  /** The node that the relationship starts at. */
  readonly start: string;
  /** The article of its words, null where the ids of its ends tell it. */
  readonly articleId: string | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly cueFrom: number | null;
  readonly cueTo: number | null;
  /** As in `AffiliationProperties`; null too for a relationship that leads to no actor. */
  readonly mergedFrom: string | null;
  readonly organizationMergedFrom: string | null;
}

interface Params {
  readonly ids: readonly string[];
  readonly perNode: number;
}

/** How many relationships one level of the search reads at most. */
export const MAX_STEPS = 20_000;
/** Each node has its share of them, this many at least. */
const MIN_PER_NODE = 10;
export const MAX_FRONTIER = MAX_STEPS / MIN_PER_NODE;

/** What leads on from the nodes of `frontier`, at most `MAX_STEPS`, by id, then by their words. */
export async function readSteps(
  store: Reader,
  frontier: ReadonlyMap<string, Label>,
  via: readonly PathRelation[],
): Promise<Step[]> {
  const perNode = Math.floor(MAX_STEPS / Math.max(frontier.size, 1));
  const found = await Promise.all(
    toGroups(frontier).map(([label, ids]) => store.read(stepsOf(label, via), { ids, perNode })),
  );
  return found.flat().sort(inOrder);
}

/** How many relationships lead on from these nodes: read from their degrees. */
export async function countSteps(
  store: Reader,
  frontier: ReadonlyMap<string, Label>,
  via: readonly PathRelation[],
): Promise<number> {
  const counts = await Promise.all(
    toGroups(frontier).map(async ([label, ids]) => {
      const query = defineQuery<{ ids: readonly string[] }, { count: number }>(
        'paths:degree',
        `UNWIND $ids AS id MATCH (x:${label} {id: id})
         RETURN sum(COUNT { (x)-[:${via.join('|')}]-() }) AS count`,
      );
      return (await store.read(query, { ids }))[0]?.count ?? 0;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Labels and types cannot be parameters of a pattern; both are of closed lists. */
function stepsOf(label: Label, via: readonly PathRelation[]): Query<Params, Step> {
  return defineQuery(
    'paths:steps',
    `UNWIND $ids AS id
     MATCH (x:${label} {id: id})
     CALL (x) { MATCH (x)-[r:${via.join('|')}]-(y) RETURN r, y LIMIT $perNode }
     RETURN id, y.id AS next, labels(y)[0] AS label, type(r) AS relation, startNode(r).id AS start,
            r.articleId AS articleId, r.start AS from, r.end AS to, r.cueStart AS cueFrom, r.cueEnd AS cueTo,
            r.mergedFrom AS mergedFrom, r.organizationMergedFrom AS organizationMergedFrom`,
  );
}

function toGroups(frontier: ReadonlyMap<string, Label>): [Label, string[]][] {
  const groups = new Map<Label, string[]>();
  for (const [id, label] of frontier) {
    const ids = groups.get(label);
    if (ids) ids.push(id);
    else groups.set(label, [id]);
  }
  return [...groups];
}

function inOrder(a: Step, b: Step): number {
  return (
    compare(a.id, b.id) ||
    compare(a.next, b.next) ||
    compare(a.relation, b.relation) ||
    compare(a.articleId ?? '', b.articleId ?? '') ||
    compare(toStart(a), toStart(b)) ||
    compare(a.mergedFrom ?? '', b.mergedFrom ?? '')
  );
}

function toStart({ from, cueFrom }: Step): number {
  return cueFrom ?? from ?? -1;
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { EdgePage, EdgePageRequest } from './edges.js';
import {
  type LabelledRelationship,
  type NodeIds,
  readRelationships,
  toPages,
  WHOLE_GRAPH,
} from './graph-pages.js';
import type { RelationshipType } from './model.js';
import { defineQuery, type Query } from './query.js';
import { readEdgePages } from './read/branches/read-edge-pages.js';
import type { Key } from './read/order.js';
import { type Relation, RELATIONS } from './read/relations.js';
import type { GraphStore } from './store.js';

/** Edges of a hub, a page at a time; an article that it is in has dozens of claims and events. */
const EDGES_PER_PAGE = 50;

/**
 * The ids of the nodes that are one actor's part of the graph: the articles that refer to it, in them the claims that
 * it makes or that are about it, with those that they stand within, and the events that it takes part in; the actors,
 * places and years that these name, whom it is affiliated with, all their names, and the merges of these actors. Ids
 * are held, some hundred bytes each; what the nodes hold is not.
 */
export async function readActorPart(store: GraphStore, actorId: string): Promise<NodeIds> {
  const part = {
    Article: new Set<string>(),
    Actor: new Set([actorId]),
    Name: new Set<string>(),
    Place: new Set<string>(),
    Event: new Set<string>(),
    Year: new Set<string>(),
    Claim: new Set<string>(),
    MergedActor: new Set<string>(),
    ActorMerge: new Set<string>(),
  };
  const addEnds = (rows: readonly LabelledRelationship[]) => {
    for (const { from, fromLabel, to, toLabel } of rows) {
      part[fromLabel].add(from);
      part[toLabel].add(to);
    }
  };
  for await (const ids of readNodesOf(store, RELATIONS.actorAffiliations, actorId))
    ids.forEach((id) => part.Actor.add(id));
  for await (const ids of readNodesOf(store, RELATIONS.actorAffiliates, actorId))
    ids.forEach((id) => part.Actor.add(id));
  for await (const articles of readNodesOf(store, RELATIONS.actorArticles, actorId)) {
    for (const id of articles) part.Article.add(id);
    const { claims, events } = await readContained(store, articles);
    addEnds(await readClaims(store, claims, actorId));
    addEnds(await readEvents(store, events, actorId));
  }
  for (const actors of toPages([...part.Actor])) {
    for (const { to } of await read(store, 'NAMED', actors)) part.Name.add(to);
    for (const { merged, statement } of await store.read(MERGES_INTO, { ids: actors })) {
      part.MergedActor.add(merged);
      part.ActorMerge.add(statement);
    }
  }
  return part;
}

/** The nodes at the other end of the actor's edges, a page at a time: a hub has many. */
async function* readNodesOf<P>(
  store: GraphStore,
  relation: Relation<P>,
  actorId: string,
): AsyncGenerator<readonly string[]> {
  for (let after: Key | null = null; ;) {
    const request: EdgePageRequest = {
      parents: [actorId],
      limit: EDGES_PER_PAGE,
      direction: 'forward',
      after,
    };
    const [page]: EdgePage<P>[] = await readEdgePages(store, relation, request);
    const edges = page?.edges ?? [];
    yield edges.map(({ node }) => node);
    if (edges.length < EDGES_PER_PAGE) return;
    after = edges.at(-1)?.key ?? null;
  }
}

async function readContained(store: GraphStore, articles: readonly string[]) {
  const rows = await read(store, 'CONTAINS', articles);
  const toIds = (label: string) => rows.flatMap(({ to, toLabel }) => (toLabel === label ? [to] : []));
  return { claims: toIds('Claim'), events: toIds('Event') };
}

/** Of those of `events` that the actor takes part in: who takes part in them, where and when they are. */
async function readEvents(store: GraphStore, events: readonly string[], actorId: string) {
  const participants = await read(store, 'PARTICIPATED_IN', events);
  const own = new Set(participants.flatMap(({ from, to }) => (from === actorId ? [to] : [])));
  return [
    ...participants.filter(({ to }) => own.has(to)),
    ...(await read(store, 'LOCATED_IN', [...own])),
    ...(await read(store, 'IN_YEAR', [...own])),
  ];
}

/** Of those of `claims` that the actor makes or that are about it, and those that they stand within: all they name. */
async function readClaims(store: GraphStore, claims: readonly string[], actorId: string) {
  const made = await read(store, 'MADE', claims);
  const about = await read(store, 'ABOUT', claims);
  const within = await read(store, 'WITHIN', claims);
  const core = new Set([
    ...made.flatMap(({ from, to }) => (from === actorId ? [to] : [])),
    ...about.flatMap(({ from, to }) => (to === actorId ? [from] : [])),
  ]);
  const own = withOuter(core, new Map(within.map(({ from, to }) => [from, to])));
  return [
    ...made.filter(({ to }) => own.has(to)),
    ...about.filter(({ from }) => own.has(from)),
    ...within.filter(({ from }) => own.has(from)),
    ...(await read(store, 'ABOUT_YEAR', [...own])),
  ];
}

function withOuter(claims: ReadonlySet<string>, outerOf: ReadonlyMap<string, string>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const id of claims) {
    for (
      let claim: string | undefined = id;
      claim !== undefined && !all.has(claim);
      claim = outerOf.get(claim)
    ) {
      all.add(claim);
    }
  }
  return all;
}

async function read(store: GraphStore, type: RelationshipType, owners: readonly string[]) {
  const rows: LabelledRelationship[] = [];
  for (const page of toPages(owners)) rows.push(...(await readRelationships(store, type, page, WHOLE_GRAPH)));
  return rows;
}

const MERGES_INTO: Query<{ ids: readonly string[] }, { merged: string; statement: string }> = defineQuery(
  'export:merges-into',
  `UNWIND $ids AS id MATCH (n:MergedActor {root: id}) MATCH (m:ActorMerge {merged: n.id})
   RETURN n.id AS merged, m.id AS statement`,
);

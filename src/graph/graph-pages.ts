import { toCanonicalJson } from './canonical-json.js';
import type { NodeRecord, RelationshipRecord } from './records.js';
import type { NodeLabel, RelationshipType } from './model.js';
import { defineQuery, type Query, type Value } from './query.js';
import type { Reader } from './store.js';

/** What is read: the whole graph (`articleId` null), what one article says, or the nodes of `nodes` and what joins them. */
export type GraphScope = { readonly articleId: string | null } | { readonly nodes: NodeIds };

export const WHOLE_GRAPH: GraphScope = { articleId: null };

export type NodeIds = Readonly<Record<NodeLabel, ReadonlySet<string>>>;

export interface LabelledRelationship extends RelationshipRecord {
  readonly fromLabel: NodeLabel;
  readonly toLabel: NodeLabel;
}

interface Owner {
  readonly label: NodeLabel;
  /** Whether the relationship leaves its owner (`out`) or points at it (`in`). */
  readonly direction: 'out' | 'in';
}

/**
 * The end that each relationship is read from: the one with few of them. An actor may have made a tenth of all
 * claims; a claim has few makers.
 */
export const OWNERS: Readonly<Record<RelationshipType, Owner>> = {
  CONTAINS: { label: 'Article', direction: 'out' },
  REFERS_TO: { label: 'Article', direction: 'out' },
  MENTIONS: { label: 'Article', direction: 'out' },
  PUBLISHED_BY: { label: 'Article', direction: 'out' },
  NAMED: { label: 'Actor', direction: 'out' },
  AFFILIATED_WITH: { label: 'Actor', direction: 'out' },
  PARTICIPATED_IN: { label: 'Event', direction: 'in' },
  LOCATED_IN: { label: 'Event', direction: 'out' },
  IN_YEAR: { label: 'Event', direction: 'out' },
  MADE: { label: 'Claim', direction: 'in' },
  WITHIN: { label: 'Claim', direction: 'out' },
  ABOUT: { label: 'Claim', direction: 'out' },
  ABOUT_YEAR: { label: 'Claim', direction: 'out' },
  CITES: { label: 'Claim', direction: 'out' },
};

const PAGE_SIZE = 1_000;
/** Each has its whole text. */
const ARTICLES_PER_PAGE = 50;

/** The ids of a label's nodes, ascending, a page at a time: memory does not grow with the graph. */
export async function* readIdPages(
  store: Reader,
  label: NodeLabel,
  scope: GraphScope,
): AsyncGenerator<readonly string[]> {
  const limit = label === 'Article' ? ARTICLES_PER_PAGE : PAGE_SIZE;
  if ('nodes' in scope) {
    yield* toPages([...scope.nodes[label]].sort(), limit);
    return;
  }
  const { articleId } = scope;
  const query = articleId === null ? idsAfter(label) : idsOfArticle(label);
  for (let after = ''; ;) {
    const rows = await store.read(query, { after, limit, articleId });
    if (rows.length) yield rows.map(({ id }) => id);
    if (rows.length < limit) return;
    after = rows.at(-1)?.id ?? after;
  }
}

/** The nodes of `ids`, in their order; those that have gone meanwhile are left out. */
export async function readNodes(
  store: Reader,
  label: NodeLabel,
  ids: readonly string[],
): Promise<NodeRecord[]> {
  const rows = await store.read(nodesById(label), { ids });
  const byId = new Map(rows.map(({ id, properties }) => [id, properties]));
  return ids.flatMap((id) => {
    const properties = byId.get(id);
    return properties ? [{ label, properties: inOrder(properties) }] : [];
  });
}

/** All relationships of a type that the nodes `owners` own, in an order that depends on their content alone. */
export async function readRelationships(
  store: Reader,
  type: RelationshipType,
  owners: readonly string[],
  scope: GraphScope,
): Promise<LabelledRelationship[]> {
  const articleId = 'nodes' in scope ? null : scope.articleId;
  const found = await store.read(relationshipsOf(type, articleId !== null), { ids: owners, articleId });
  const rows = 'nodes' in scope ? found.filter((row) => isAmong(scope.nodes, row)) : found;
  const keyed = rows.map(
    (row) => [toCanonicalJson(row), { type, ...row, properties: inOrder(row.properties) }] as const,
  );
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** `items`, at most `size` at a time. */
export function* toPages<T>(items: readonly T[], size = PAGE_SIZE): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += size) yield items.slice(i, i + size);
}

/** Both its ends, and the article that says it where it names one. */
function isAmong(nodes: NodeIds, row: Omit<LabelledRelationship, 'type'>): boolean {
  const { articleId } = row.properties;
  return (
    nodes[row.fromLabel].has(row.from) &&
    nodes[row.toLabel].has(row.to) &&
    (typeof articleId !== 'string' || nodes.Article.has(articleId))
  );
}

/** Stores give properties in an order of their own; the same graph is to give the same bytes. */
function inOrder(properties: NodeRecord['properties']): NodeRecord['properties'] {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface IdParams {
  readonly after: string;
  readonly limit: number;
  readonly articleId: string | null;
}

function idsAfter(label: NodeLabel): Query<IdParams, { id: string }> {
  return defineQuery(
    `export:${label}-ids`,
    `MATCH (n:${label}) WHERE n.id > $after RETURN n.id AS id ORDER BY n.id LIMIT $limit`,
  );
}

/** From an article to its nodes of each label; of merges, those of the actors that it refers to. */
const PATTERNS: Readonly<Record<NodeLabel, string>> = {
  Article: '(n:Article {id: $articleId})',
  Actor: '(:Article {id: $articleId})-[:REFERS_TO]->(n:Actor)',
  Name: '(:Article {id: $articleId})-[:REFERS_TO]->(:Actor)-[:NAMED]->(n:Name)',
  Place: '(:Article {id: $articleId})-[:REFERS_TO]->(n:Place)',
  Year: '(:Article {id: $articleId})-[:REFERS_TO]->(n:Year)',
  Event: '(:Article {id: $articleId})-[:CONTAINS]->(n:Event)',
  Claim: '(:Article {id: $articleId})-[:CONTAINS]->(n:Claim)',
  MergedActor: '(:Article {id: $articleId})-[:REFERS_TO]->(a:Actor) MATCH (n:MergedActor {root: a.id})',
  ActorMerge:
    '(:Article {id: $articleId})-[:REFERS_TO]->(a:Actor) MATCH (m:MergedActor {root: a.id}) MATCH (n:ActorMerge {merged: m.id})',
};

function idsOfArticle(label: NodeLabel): Query<IdParams, { id: string }> {
  return defineQuery(
    `export:${label}-ids-of-article`,
    `MATCH ${PATTERNS[label]} WHERE n.id > $after
     WITH DISTINCT n.id AS id RETURN id ORDER BY id LIMIT $limit`,
  );
}

function nodesById(
  label: NodeLabel,
): Query<{ ids: readonly string[] }, { id: string; properties: Readonly<Record<string, Value>> }> {
  return defineQuery(
    `export:${label}`,
    `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN id, properties(n) AS properties`,
  );
}

/** What several articles say of one actor is told apart by the relationship's own `articleId`. */
function relationshipsOf(
  type: RelationshipType,
  ofArticle: boolean,
): Query<{ ids: readonly string[]; articleId: string | null }, Omit<LabelledRelationship, 'type'>> {
  const { label, direction } = OWNERS[type];
  const [from, to, pattern] =
    direction === 'out' ? ['n', 'm', `-[r:${type}]->(m)`] : ['m', 'n', `<-[r:${type}]-(m)`];
  const condition = ofArticle && type === 'AFFILIATED_WITH' ? 'WHERE r.articleId = $articleId' : '';
  return defineQuery(
    `export:${type}`,
    `UNWIND $ids AS id MATCH (n:${label} {id: id})${pattern} ${condition}
     RETURN ${from}.id AS from, ${to}.id AS to, labels(${from})[0] AS fromLabel, labels(${to})[0] AS toLabel,
            properties(r) AS properties`,
  );
}

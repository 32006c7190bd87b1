import { defineQuery, type Query } from '../query.js';
import type { NodeLabel, RelationshipType, SharedLabel } from '../model.js';
import type { RelationshipRow } from './rows.js';

/**
 * The writing statements. One label or one relationship type each, rows by UNWIND; setting a node's id to itself
 * takes its lock, so that what is read next in the transaction stays as read until it commits.
 */

type NodeRow = Readonly<Record<string, unknown>>;

/** Makes the article's node where it is not there; its hash is null then. */
export const LOCK_ARTICLE: Query<{ id: string }, { extractionHash: string | null }> = defineQuery(
  'lockArticle',
  'MERGE (a:Article {id: $id}) SET a.id = a.id RETURN a.extractionHash AS extractionHash',
);

/** `id` is null where another writer has removed it while this one waited. */
export const LOCK_EXISTING_ARTICLE: Query<{ id: string }, { id: string | null }> = defineQuery(
  'lockExistingArticle',
  'MATCH (a:Article {id: $id}) SET a.id = a.id RETURN a.id AS id',
);

export const READ_CONTRIBUTIONS: Query<
  { id: string },
  { label: SharedLabel; target: string; contribution: string }
> = defineQuery(
  'readContributions',
  `MATCH (:Article {id: $id})-[r:REFERS_TO]->(n)
   RETURN labels(n)[0] AS label, coalesce(r.mergedFrom, r.target) AS target, r.contribution AS contribution`,
);

/** What merges hide of the article; see `redirect.ts`. */
export const READ_MERGED_ROWS: Query<{ ids: readonly string[] }, { id: string; mergedRows: string }> =
  defineQuery(
    'readMergedRows',
    `UNWIND $ids AS id MATCH (a:Article {id: id}) WHERE a.mergedRows IS NOT NULL
     RETURN id, a.mergedRows AS mergedRows`,
  );

export const SET_ARTICLE: Query<{ article: NodeRow }, never> = defineQuery(
  'setArticle',
  'MERGE (a:Article {id: $article.id}) SET a = $article',
);

/** What an article alone supports: its claims, its events, what it says of affiliations, and itself. */
export const REMOVE_ARTICLE: readonly Query<{ id: string }, never>[] = [
  defineQuery('removeClaims', 'MATCH (:Article {id: $id})-[:CONTAINS]->(c:Claim) DETACH DELETE c'),
  defineQuery('removeEvents', 'MATCH (:Article {id: $id})-[:CONTAINS]->(e:Event) DETACH DELETE e'),
  defineQuery(
    'removeAffiliations',
    `MATCH (:Article {id: $id})-[:REFERS_TO]->(:Actor)-[r:AFFILIATED_WITH]->()
     WHERE r.articleId = $id DELETE r`,
  ),
  defineQuery('removeArticle', 'MATCH (a:Article {id: $id}) DETACH DELETE a'),
];

/** The parts of what an article alone supports, none of them twice. */
export const COUNT_SUPPORTED: readonly Query<{ id: string }, { nodes: number; relationships: number }>[] = [
  defineQuery(
    'countArticle',
    'MATCH (a:Article {id: $id})-[r]->() RETURN 1 AS nodes, count(r) AS relationships',
  ),
  defineQuery(
    'countContents',
    `MATCH (:Article {id: $id})-[:CONTAINS]->(n)
     RETURN count(n) AS nodes, sum(COUNT { (n)-->() }) AS relationships`,
  ),
  defineQuery(
    'countSaidOrDone',
    `MATCH (:Article {id: $id})-[:CONTAINS]->(n)<-[r:MADE|PARTICIPATED_IN]-()
     RETURN 0 AS nodes, count(r) AS relationships`,
  ),
  defineQuery(
    'countAffiliations',
    `MATCH (:Article {id: $id})-[:REFERS_TO]->(:Actor)-[r:AFFILIATED_WITH]->()
     WHERE r.articleId = $id RETURN 0 AS nodes, count(DISTINCT r.key) AS relationships`,
  ),
];

export function createNodes(label: NodeLabel): Query<{ rows: readonly NodeRow[] }, never> {
  return defineQuery(`create:${label}`, `UNWIND $rows AS row CREATE (n:${label} {id: row.id}) SET n = row`);
}

interface LockedRow {
  readonly id: string;
  readonly locked: string | null;
  readonly tally: string | null;
  readonly mergedTally: string | null;
}

/**
 * Makes the shared nodes that are not there; `tally` is null for those. `locked` is null for one that another writer
 * has removed while this one waited for its lock: there is no such node now.
 */
export function lockShared(label: SharedLabel): Query<{ ids: readonly string[] }, LockedRow> {
  return defineQuery(
    `lock:${label}`,
    `UNWIND $ids AS id MERGE (n:${label} {id: id}) SET n.id = n.id
     RETURN id, n.id AS locked, n.tally AS tally, n.mergedTally AS mergedTally`,
  );
}

export function setShared(label: SharedLabel): Query<{ rows: readonly NodeRow[] }, never> {
  return defineQuery(`set:${label}`, `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n += row`);
}

export function removeShared(label: SharedLabel): Query<{ ids: readonly string[] }, never> {
  return defineQuery(`remove:${label}`, `UNWIND $ids AS id MATCH (n:${label} {id: id}) DELETE n`);
}

/** `locked` as for shared nodes. */
export const LOCK_NAMES: Query<
  { rows: readonly { id: string; key: string }[] },
  { id: string; locked: string | null }
> = defineQuery(
  'lockNames',
  `UNWIND $rows AS row MERGE (n:Name {id: row.id}) SET n.key = row.key
   RETURN row.id AS id, n.id AS locked`,
);

export const UNLINK_NAMES: Query<{ rows: readonly { from: string; to: string }[] }, never> = defineQuery(
  'unlinkNames',
  'UNWIND $rows AS row MATCH (:Actor {id: row.from})-[r:NAMED]->(:Name {id: row.to}) DELETE r',
);

export const REMOVE_UNUSED_NAMES: Query<{ ids: readonly string[] }, never> = defineQuery(
  'removeUnusedNames',
  `UNWIND $ids AS id MATCH (n:Name {id: id}) SET n.id = n.id
   WITH n WHERE NOT EXISTS { (n)<-[:NAMED]-() } DELETE n`,
);

export function createRelationships(
  from: NodeLabel,
  type: RelationshipType,
  to: NodeLabel,
): Query<{ rows: readonly RelationshipRow[] }, never> {
  return defineQuery(
    `create:${from}-${type}-${to}`,
    `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})
     CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
  );
}

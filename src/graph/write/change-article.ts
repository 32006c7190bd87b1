import { SHARED_LABELS } from '../model.js';
import type { Transaction } from '../store.js';
import type { ArticleGraph } from './article-graph.js';
import type { Contributions } from './relationship-rows.js';
import { inBatches } from './batches.js';
import { countSupported, type GraphChange, type GraphCounts, NO_COUNTS } from './graph-change.js';
import { countActors } from './merged-actors.js';
import { readMergedRows } from './merged-rows.js';
import { withKeptActors } from './redirect-article.js';
import { countShared, writeTallies } from './shared-nodes.js';
import { findProfileOf, type SharedChange } from './shared-state.js';
import {
  createNodes,
  createRelationships,
  READ_CONTRIBUTIONS,
  REMOVE_ARTICLE,
  SET_ARTICLE,
} from './statements.js';
import type { Contribution } from './tally.js';

/**
 * Takes what the article has in the graph (where it is there: `existed`) out of it and puts `next` in, where
 * there is a next, with the merges in force: the one way in which articles enter, change and leave. The caller
 * holds the lock of the article's node. Resolves to what came and what went.
 */
export async function changeArticle(
  tx: Transaction,
  id: string,
  existed: boolean,
  next: ArticleGraph | null,
): Promise<GraphChange> {
  const removed = existed ? await readContributions(tx, id) : NOTHING;
  const added = next?.contributions ?? NOTHING;
  const actors = await countActors(tx, removed.Actor, added.Actor);
  const changes = {
    Actor: actors.nodes,
    Place: await countShared(tx, 'Place', removed.Place, added.Place),
    Year: await countShared(tx, 'Year', removed.Year, added.Year),
  };
  const graph = next && withKeptActors(next, actors.kept);
  const gone = existed ? await countSupported(tx, id) : NO_COUNTS;
  if (existed) for (const statement of REMOVE_ARTICLE) await tx.run(statement, { id });
  if (graph) await createArticle(tx, graph);
  for (const label of SHARED_LABELS) await writeTallies(tx, label, changes[label]);
  const shared = SHARED_LABELS.flatMap((label) => changes[label]);
  return {
    added: withShared(graph ? toCounts(graph) : NO_COUNTS, shared, 'before', 'after'),
    removed: withShared(gone, shared, 'after', 'before'),
  };
}

function toCounts({ events, claims, relationships }: ArticleGraph): GraphCounts {
  return {
    nodes: 1 + events.length + claims.length,
    relationships: relationships.reduce((sum, { rows }) => sum + rows.length, 0),
  };
}

/** With the shared nodes that nothing supported at one time and something did at the other. */
function withShared(
  { nodes, relationships }: GraphCounts,
  changes: readonly SharedChange[],
  without: 'before' | 'after',
  supported: 'before' | 'after',
): GraphCounts {
  const shared = changes.filter(
    (change) => !findProfileOf(change[without]) && findProfileOf(change[supported]),
  );
  return { nodes: nodes + shared.length, relationships };
}

const NOTHING: Contributions = { Actor: new Map(), Place: new Map(), Year: new Map() };

async function readContributions(tx: Transaction, id: string) {
  const removed = {
    Actor: new Map<string, Contribution>(),
    Place: new Map<string, Contribution>(),
    Year: new Map<string, Contribution>(),
  };
  for (const { label, target, contribution } of await tx.read(READ_CONTRIBUTIONS, { id })) {
    removed[label].set(target, JSON.parse(contribution) as Contribution);
  }
  const hidden = await readMergedRows(tx, [id]);
  for (const { type, to, properties } of hidden.get(id) ?? []) {
    if (type !== 'REFERS_TO') continue;
    removed.Actor.set(to, JSON.parse(String(properties['contribution'])) as Contribution);
  }
  return removed;
}

async function createArticle(tx: Transaction, graph: ArticleGraph): Promise<void> {
  await tx.run(SET_ARTICLE, { article: graph.article });
  await inBatches(graph.events, (rows) => tx.run(createNodes('Event'), { rows }));
  await inBatches(graph.claims, (rows) => tx.run(createNodes('Claim'), { rows }));
  for (const { from, type, to, rows } of graph.relationships) {
    await inBatches(rows, (rows) => tx.run(createRelationships(from, type, to), { rows }));
  }
}

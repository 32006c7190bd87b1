import { type NodeLabel, SHARED_LABELS } from '../../src/graph/model.js';
import type { GraphStore } from '../../src/graph/store.js';
import type { ArticleGraph } from '../../src/graph/write/article-graph.js';
import { inBatches } from '../../src/graph/write/batches.js';
import type { RelationshipRow } from '../../src/graph/write/rows.js';
import { createNodes, createRelationships } from '../../src/graph/write/statements.js';
import { toArticleGraphs } from './corpus.js';
import { SharedNodes } from './shared-nodes.js';

const ARTICLES_PER_TRANSACTION = 100;

/**
 * Writes a corpus into an empty store, many articles to a transaction: the shared nodes first, from a pass of their own,
 * then the rest by the statements that ingesting an article uses.
 */
export async function fillStore(store: GraphStore, articles: number): Promise<void> {
  const shared = new SharedNodes();
  for (const graph of toArticleGraphs(articles)) shared.add(graph);
  for (const label of SHARED_LABELS) await create(store, label, [...shared.rows(label)]);
  const names = shared.names();
  await create(
    store,
    'Name',
    [...names.nodes].map(([id, key]) => ({ id, key })),
  );
  const named = names.links.map((link) => ({ ...link, properties: {} }));
  await store.write((tx) =>
    inBatches(named, (rows) => tx.run(createRelationships('Actor', 'NAMED', 'Name'), { rows })),
  );

  let batch: ArticleGraph[] = [];
  for (const graph of toArticleGraphs(articles)) {
    batch.push(graph);
    if (batch.length < ARTICLES_PER_TRANSACTION) continue;
    await writeBatch(store, batch);
    batch = [];
  }
  await writeBatch(store, batch);
}

async function create(
  store: GraphStore,
  label: NodeLabel,
  all: readonly Record<string, unknown>[],
): Promise<void> {
  await store.write((tx) => inBatches(all, (rows) => tx.run(createNodes(label), { rows })));
}

async function writeBatch(store: GraphStore, graphs: readonly ArticleGraph[]): Promise<void> {
  await create(
    store,
    'Article',
    graphs.map(({ article }) => article),
  );
  await create(
    store,
    'Event',
    graphs.flatMap(({ events }) => events),
  );
  await create(
    store,
    'Claim',
    graphs.flatMap(({ claims }) => claims),
  );
  const statements = new Map<
    string,
    { query: ReturnType<typeof createRelationships>; rows: RelationshipRow[] }
  >();
  for (const { from, type, to, rows } of graphs.flatMap(({ relationships }) => relationships)) {
    const query = createRelationships(from, type, to);
    const known = statements.get(query.name) ?? { query, rows: [] };
    known.rows.push(...rows);
    statements.set(query.name, known);
  }
  await store.write(async (tx) => {
    for (const { query, rows } of statements.values())
      await inBatches(rows, (batch) => tx.run(query, { rows: batch }));
  });
}

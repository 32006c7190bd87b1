import { SHARED_LABELS } from '../model.js';
import type { Transaction } from '../store.js';
import type { ArticleGraph } from './article-graph.js';
import type { Contributions } from './relationship-rows.js';
import { inBatches } from './batches.js';
import { countSupported, type GraphChange, type GraphCounts, NO_COUNTS } from './graph-change.js';
import { countShared, writeTallies } from './shared-nodes.js';
import type { SharedChange } from './tally.js';
import {
  createNodes,
  createRelationships,
  READ_CONTRIBUTIONS,
  REMOVE_ARTICLE,
  SET_ARTICLE,
} from './statements.js';
import { type Contribution, findProfile } from './tally.js';

/**
 * Takes what the article has in the graph (where it is there: `existed`) out of it and puts `next` in, where
 * there is a next: the one way in which articles enter, change and leave. The caller holds the lock of the
 * article's node. Resolves to what came and what went.
 */
export async function changeArticle(
  tx: Transaction,
  id: string,
  existed: boolean,
  next: ArticleGraph | null,
): Promise<GraphChange> {
  const removed = existed ? await readContributions(tx, id) : NOTHING;
  const changes = [];
  for (const label of SHARED_LABELS) {
    const added = next?.contributions[label] ?? new Map<string, Contribution>();
    changes.push({ label, nodes: await countShared(tx, label, removed[label], added) });
  }
  const gone = existed ? await countSupported(tx, id) : NO_COUNTS;
  if (existed) for (const statement of REMOVE_ARTICLE) await tx.run(statement, { id });
  if (next) await createArticle(tx, next);
  for (const { label, nodes } of changes) await writeTallies(tx, label, nodes);
  const shared = changes.flatMap(({ nodes }) => nodes);
  return {
    added: withShared(next ? toCounts(next) : NO_COUNTS, shared, 'before', 'after'),
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
  const shared = changes.filter((change) => !findProfile(change[without]) && findProfile(change[supported]));
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

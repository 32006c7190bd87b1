import { AnnalsError } from '../../domain/errors.js';
import { SHARED_LABELS } from '../model.js';
import type { Query } from '../query.js';
import type { Transaction } from '../store.js';
import type { ArticleGraph } from './article-graph.js';
import { inBatches } from './batches.js';
import { countShared, writeTallies } from './shared-nodes.js';
import {
  createNodes,
  createRelationships,
  READ_CONTRIBUTIONS,
  REMOVE_ARTICLE,
  SET_ARTICLE,
} from './statements.js';
import type { Contribution } from './tally.js';

/**
 * Takes what the article has in the graph out of it and puts `next` in, where there is a next: the one way in
 * which articles enter, change and leave. The caller holds the lock of the article's node.
 */
export async function changeArticle(tx: Transaction, id: string, next: ArticleGraph | null): Promise<void> {
  const removed = await readContributions(tx, id);
  const changes = [];
  for (const label of SHARED_LABELS) {
    const added = next?.contributions[label] ?? new Map<string, Contribution>();
    changes.push({ label, nodes: await countShared(tx, label, removed[label], added) });
  }
  for (const statement of REMOVE_ARTICLE) await tx.run(statement, { id });
  if (next) await createArticle(tx, next);
  for (const { label, nodes } of changes) await writeTallies(tx, label, nodes);
}

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
  await writeAll(tx, createNodes('Event'), graph.events);
  await writeAll(tx, createNodes('Claim'), graph.claims);
  for (const { from, type, to, rows } of graph.relationships) {
    await writeAll(tx, createRelationships(from, type, to), rows);
  }
}

/** A row whose node is not there would be lost in silence: the extraction names something that it does not list. */
async function writeAll<R>(
  tx: Transaction,
  statement: Query<{ rows: readonly R[] }, { written: number }>,
  rows: readonly R[],
): Promise<void> {
  const counts = await inBatches(rows, (batch) => tx.run(statement, { rows: batch }));
  const written = counts.reduce((sum, count) => sum + count.written, 0);
  if (written === rows.length) return;
  throw new AnnalsError(
    'INTERNAL',
    `${statement.name}: ${rows.length} rows were to be written, ${written} were; the extraction names a node that it does not list.`,
    'Nothing was written. Please report the article with this message.',
  );
}

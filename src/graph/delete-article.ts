import { AnnalsError } from '../domain/errors.js';
import type { GraphStore } from './store.js';
import { changeArticle } from './write/change-article.js';
import type { GraphCounts } from './write/graph-change.js';
import { LOCK_EXISTING_ARTICLE } from './write/statements.js';

/**
 * Removes the article and exactly what only it supports, in one transaction: afterwards the graph is what it
 * would be had the article never been ingested. Resolves to what was removed. Rejects with AnnalsError ARTICLE_NOT_FOUND, and as
 * `GraphStore.write` does.
 */
export async function deleteArticle(store: GraphStore, id: string): Promise<GraphCounts> {
  return store.write(async (tx) => {
    const [article] = await tx.run(LOCK_EXISTING_ARTICLE, { id });
    if (!article?.id) {
      throw new AnnalsError(
        'ARTICLE_NOT_FOUND',
        `There is no article "${id}" in the graph.`,
        'List the articles with their ids, by the query `articles { edges { node { id title } } }`.',
      );
    }
    const { removed } = await changeArticle(tx, id, true, null);
    return removed;
  });
}

import { AnnalsError } from '../domain/errors.js';
import type { GraphStore } from './store.js';
import { changeArticle } from './write/change-article.js';
import { LOCK_EXISTING_ARTICLE } from './write/statements.js';

/**
 * Removes the article and exactly what only it supports, in one transaction: afterwards the graph is what it
 * would be had the article never been ingested. Rejects with AnnalsError ARTICLE_NOT_FOUND, and as
 * `GraphStore.write` does.
 */
export async function deleteArticle(store: GraphStore, id: string): Promise<void> {
  await store.write(async (tx) => {
    const [article] = await tx.run(LOCK_EXISTING_ARTICLE, { id });
    if (!article) {
      throw new AnnalsError(
        'ARTICLE_NOT_FOUND',
        `There is no article "${id}" in the graph.`,
        'List the articles with their ids, by the query `articles { edges { node { id title } } }`.',
      );
    }
    await changeArticle(tx, id, true, null);
  });
}

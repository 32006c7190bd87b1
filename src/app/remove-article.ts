import { deleteArticle } from '../graph/delete-article.js';
import { withStore } from './with-store.js';

/** Takes the article out of the configured store. Rejects with AnnalsError ARTICLE_NOT_FOUND, and as `openStore` does. */
export async function removeArticle(id: string): Promise<void> {
  await withStore((store) => deleteArticle(store, id));
}

import type { Extraction } from '../domain/extraction.js';
import type { GraphStore } from './store.js';
import { toArticleGraph } from './write/article-graph.js';
import { changeArticle } from './write/change-article.js';
import { type GraphChange, NO_CHANGE } from './write/graph-change.js';
import { LOCK_ARTICLE } from './write/statements.js';

/** REPLACED: the article was there with another text, title, extractor …; UNCHANGED: exactly this was there. */
export type WriteOutcome = 'CREATED' | 'REPLACED' | 'UNCHANGED';

export interface ArticleWrite extends GraphChange {
  readonly outcome: WriteOutcome;
}

/**
 * Writes all that an extraction says, in one transaction: afterwards the graph is what it would be had the
 * article only ever been ingested like this. `ingestedAt` is the time of writing, ISO 8601.
 *
 * Rejects with AnnalsError INTERNAL where the extraction refers to a node that it does not list, and as
 * `GraphStore.write` does; nothing is written then.
 */
export async function writeArticle(
  store: GraphStore,
  extraction: Extraction,
  ingestedAt: string,
): Promise<ArticleWrite> {
  const graph = toArticleGraph(extraction, ingestedAt);
  const id = graph.articleId;
  return store.write(async (tx) => {
    const [before] = await tx.run(LOCK_ARTICLE, { id });
    const hash = before?.extractionHash ?? null;
    if (hash === graph.extractionHash) return { outcome: 'UNCHANGED', ...NO_CHANGE };
    const change = await changeArticle(tx, id, hash !== null, graph);
    return { outcome: hash === null ? 'CREATED' : 'REPLACED', ...change };
  });
}

import type { ArticleInput } from '../../domain/article-input.js';
import type { Diagnostic } from '../../domain/extraction.js';
import type { GraphChange } from '../../graph/write/graph-change.js';
import type { ArticleFormatName, IngestOutcomeName } from '../types/writing.type.js';

/** An article as a client sends it; `format` says how `text` is to be read. */
export interface ArticleDraft extends ArticleInput {
  readonly format: ArticleFormatName;
}

export interface IngestedArticle extends GraphChange {
  readonly outcome: IngestOutcomeName;
  readonly articleId: string;
  /** Of the extraction; none where nothing was extracted (SKIPPED). */
  readonly diagnostics: readonly Diagnostic[];
}

/** The port to extraction, which the API does not know: reads, extracts and stores one article. */
export interface ArticleIngester {
  /**
   * All of the article is stored, or nothing of it. An article that waits for its turn when `signal` is aborted is
   * not begun. Rejects with AnnalsError ARTICLE_… where it cannot be read, INGEST_QUEUE_FULL where too many wait.
   */
  ingest(draft: ArticleDraft, signal: AbortSignal): Promise<IngestedArticle>;
}

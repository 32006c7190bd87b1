import type { ArticleInput } from '../domain/article-input.js';
import { AnnalsError } from '../domain/errors.js';
import type { Diagnostic } from '../domain/extraction.js';
import { articleId } from '../domain/ids.js';
import type { EngineChoice } from '../extraction/encoder/engines/create-engine.js';
import type { Extractor } from '../extraction/extractor.js';
import type { GraphStore } from '../graph/store.js';
import { type ArticleWrite, writeArticle } from '../graph/write-article.js';
import { type GraphChange, NO_CHANGE } from '../graph/write/graph-change.js';
import { isStored } from './ingest.js';
import { type ArticleFormat, readDraft } from './readers/read-draft.js';
import { openExtractorPool } from './workers/extractor-pool.js';

export interface IngestedArticle extends GraphChange {
  readonly outcome: ArticleWrite['outcome'] | 'SKIPPED';
  readonly articleId: string;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ArticleIngesterOptions {
  readonly store: GraphStore;
  readonly engine: EngineChoice;
  /** How many articles may be read or wait for it at a time. */
  readonly queue?: number;
}

const QUEUE = 16;
const THREADS = 1;

/**
 * Brings articles in while the process does other things: they are extracted on a thread of its own, which is started
 * when the first one comes, one after the other.
 */
export class ArticleIngester {
  private extractor: Promise<Extractor> | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  constructor(private readonly options: ArticleIngesterOptions) {}

  /**
   * Stores all of the article or nothing of it. One that waits for its turn when `signal` is aborted is not begun.
   * Rejects with AnnalsError ARTICLE_… where it cannot be read, INGEST_QUEUE_FULL where too many wait, INGEST_ABORTED,
   * and as `openExtractorPool` and the store do.
   */
  async ingest(
    draft: ArticleInput & { readonly format: ArticleFormat },
    signal?: AbortSignal,
  ): Promise<IngestedArticle> {
    const { queue = QUEUE } = this.options;
    if (this.waiting >= queue) {
      throw new AnnalsError(
        'INGEST_QUEUE_FULL',
        `${queue} articles are being read or wait for it; more cannot.`,
        'Try again in some seconds.',
      );
    }
    this.waiting++;
    const ingested = this.turn.then(() => this.bring(draft, signal));
    this.turn = ingested.catch(() => undefined);
    try {
      return await ingested;
    } finally {
      this.waiting--;
    }
  }

  /** Waits for what has begun, then ends the thread. */
  async close(): Promise<void> {
    await this.turn;
    await this.forget();
  }

  private async bring(
    draft: ArticleInput & { readonly format: ArticleFormat },
    signal?: AbortSignal,
  ): Promise<IngestedArticle> {
    if (signal?.aborted) {
      throw new AnnalsError(
        'INGEST_ABORTED',
        'Whoever sent the article had gone before its turn came.',
        'Nothing was written. Send it again.',
      );
    }
    const article = await readDraft(draft);
    const { store } = this.options;
    const extractor = await this.open();
    if (await isStored(article, store, extractor.version)) {
      return { outcome: 'SKIPPED', articleId: articleId(article), diagnostics: [], ...NO_CHANGE };
    }
    const extraction = await extractor.extract(article).catch(async (error: unknown) => {
      // A thread that has died takes no further article: the next one gets a new thread.
      await this.forget();
      throw error;
    });
    const write = await writeArticle(store, extraction, new Date().toISOString());
    return { ...write, articleId: extraction.article.id, diagnostics: extraction.diagnostics };
  }

  private async open(): Promise<Extractor> {
    this.extractor ??= openExtractorPool(this.options.engine, THREADS);
    try {
      return await this.extractor;
    } catch (error) {
      this.extractor = null;
      throw error;
    }
  }

  private async forget(): Promise<void> {
    const extractor = await this.extractor;
    this.extractor = null;
    await extractor?.close();
  }
}

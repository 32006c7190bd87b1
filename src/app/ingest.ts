import type { ArticleInput } from '../domain/article-input.js';
import type { AnnalsError } from '../domain/errors.js';
import type { Extraction } from '../domain/extraction.js';
import { articleId, contentHash } from '../domain/ids.js';
import type { Extractor } from '../extraction/extractor.js';
import { nodesById } from '../graph/read/nodes.js';
import type { GraphStore } from '../graph/store.js';
import { type ArticleWrite, writeArticle } from '../graph/write-article.js';
import type { Reading } from './readers/read-articles.js';

/** What came of one article. */
export type Progress = { readonly source: string } & (
  | (ArticleWrite & { readonly extraction: Extraction })
  /** The store has just this article already, from just this extractor: it was not extracted again. */
  | { readonly outcome: 'SKIPPED' }
  | { readonly outcome: 'FAILED'; readonly error: AnnalsError }
);

export interface IngestOptions {
  readonly store: GraphStore;
  readonly extractor: Extractor;
  /** How many articles to extract at a time; what is gained depends on the extractor. */
  readonly jobs?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Aborted: no further article is begun, those that are being written are finished. */
  readonly signal?: AbortSignal;
}

type Extracted = { readonly source: string } & (
  | { readonly outcome: 'EXTRACTED'; readonly extraction: Extraction }
  | Extract<Progress, { outcome: 'SKIPPED' | 'FAILED' }>
);

/**
 * Brings articles into the graph, one transaction each, in their order. An article that cannot be read is told by
 * `onProgress` and the next one goes on; where the store or the encoder fails, it rejects, and all articles told
 * before stay. Resolves to how many came to which outcome.
 */
export async function ingest(
  readings: AsyncIterable<Reading>,
  { store, extractor, jobs = 1, onProgress, signal }: IngestOptions,
): Promise<Record<Progress['outcome'], number>> {
  const counts = { CREATED: 0, REPLACED: 0, UNCHANGED: 0, SKIPPED: 0, FAILED: 0 };
  const running: Promise<Extracted>[] = [];
  const finishFirst = async () => {
    const progress = await write(await (running.shift() as Promise<Extracted>));
    counts[progress.outcome]++;
    onProgress?.(progress);
  };

  for await (const reading of readings) {
    if (signal?.aborted) break;
    const extracted = extract(reading, store, extractor);
    // Awaited below, in order; until then a failure must not count as unhandled.
    extracted.catch(() => undefined);
    running.push(extracted);
    if (running.length >= jobs) await finishFirst();
  }
  while (running.length) await finishFirst();
  return counts;

  async function write(extracted: Extracted): Promise<Progress> {
    if (extracted.outcome !== 'EXTRACTED') return extracted;
    const { source, extraction } = extracted;
    return { source, extraction, ...(await writeArticle(store, extraction, new Date().toISOString())) };
  }
}

async function extract(reading: Reading, store: GraphStore, extractor: Extractor): Promise<Extracted> {
  const { source } = reading;
  if ('error' in reading) return { source, outcome: 'FAILED', error: reading.error };
  if (await isStored(reading.article, store, extractor.version)) return { source, outcome: 'SKIPPED' };
  return { source, outcome: 'EXTRACTED', extraction: await extractor.extract(reading.article) };
}

/** Whether the store has this text, from this extractor, with all that is said of the article here. */
export async function isStored(article: ArticleInput, store: GraphStore, version: string): Promise<boolean> {
  const [row] = await store.read(nodesById('Article'), { ids: [articleId(article)] });
  if (!row || row.node.extractor !== version || row.node.contentHash !== contentHash(article.text))
    return false;
  const fields = ['title', 'url', 'outlet', 'byline', 'publishedAt'] as const;
  return fields.every((field) => article[field] === null || article[field] === row.node[field]);
}

import type { ArticleInput } from '../../domain/article-input.js';
import { AnnalsError } from '../../domain/errors.js';
import { nextAnswer, startWorker } from './start-worker.js';

export interface PageRequest {
  readonly content: string;
  readonly source: string;
}

/** A page of 4 MiB that is an article takes some 5 s; one that is made to be slow would take hours. */
const LIMIT_MS = 20_000;
/** Of its heap; such an article takes a third of that. */
const LIMIT_MB = 1_024;

/**
 * What `readHtml` gives, read on a thread of its own that ends with it: others are answered meanwhile. Rejects as
 * `readHtml` does, and with AnnalsError ARTICLE_UNREADABLE for a page that takes more time or memory than any article.
 */
export async function readHtmlApart(
  content: string,
  source: string,
  limitMs = LIMIT_MS,
): Promise<ArticleInput> {
  const request: PageRequest = { content, source };
  const worker = startWorker('html-worker', {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: LIMIT_MB },
  });
  const toCostly = (came: string, cause?: unknown) =>
    new AnnalsError(
      'ARTICLE_UNREADABLE',
      `${source}: expected a web page, but looking for an article in it ${came}.`,
      'Copy its text into a .txt file.',
      { cause },
    );
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(toCostly(`takes more than ${limitMs / 1_000} s`)), limitMs);
  });
  try {
    return await Promise.race([
      nextAnswer<ArticleInput>(worker, (how, cause) => toCostly(`failed (${how})`, cause)),
      late,
    ]);
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

import type { ArticleInput } from '../../domain/article-input.js';
import type { Extraction } from '../../domain/extraction.js';
import type { EngineChoice } from '../../extraction/encoder/engines/create-engine.js';
import type { Extractor } from '../../extraction/extractor.js';
import { ExtractionThread } from './extraction-thread.js';

/**
 * An extractor over several threads, each with an encoder of its own (some 400 MB with WebAssembly): as many articles
 * at a time as there are threads, further ones wait their turn. Which thread takes an article makes no difference to
 * what comes out. Rejects as `openExtractor` does; after that, where a thread dies, for the article that it had.
 */
export async function openExtractorPool(engine: EngineChoice, size: number): Promise<Extractor> {
  const starting = Array.from({ length: size }, () => ExtractionThread.start(engine));
  const started = await Promise.allSettled(starting);
  const threads = started.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const failed = started.find((each) => each.status === 'rejected');
  if (failed) {
    await closeAll(threads);
    throw failed.reason;
  }
  return new ExtractorPool(threads);
}

class ExtractorPool implements Extractor {
  readonly version: string;
  private readonly idle: ExtractionThread[];
  private readonly waiting: ((thread: ExtractionThread) => void)[] = [];

  constructor(private readonly threads: readonly ExtractionThread[]) {
    this.version = threads[0]!.version;
    this.idle = [...threads];
  }

  async extract(article: ArticleInput): Promise<Extraction> {
    const thread =
      this.idle.pop() ?? (await new Promise<ExtractionThread>((take) => this.waiting.push(take)));
    try {
      return await thread.extract(article);
    } finally {
      const next = this.waiting.shift();
      if (next) next(thread);
      else this.idle.push(thread);
    }
  }

  close(): Promise<void> {
    return closeAll(this.threads);
  }
}

async function closeAll(threads: readonly ExtractionThread[]): Promise<void> {
  await Promise.all(threads.map((thread) => thread.close()));
}

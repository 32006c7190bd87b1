import type { Worker } from 'node:worker_threads';
import type { ArticleInput } from '../../domain/article-input.js';
import { AnnalsError } from '../../domain/errors.js';
import type { Extraction } from '../../domain/extraction.js';
import type { EngineChoice } from '../../extraction/encoder/engines/create-engine.js';
import type { Answer } from './messages.js';
import { nextAnswer, startWorker } from './start-worker.js';

/** One worker thread with a loaded extractor. It takes one article at a time. */
export class ExtractionThread {
  private constructor(
    private readonly worker: Worker,
    readonly version: string,
  ) {}

  /** Resolves once the encoder is loaded in there. */
  static async start(engine: EngineChoice): Promise<ExtractionThread> {
    const worker = startWorker('extraction-worker', { workerData: engine });
    try {
      const answer = await nextAnswer<Answer>(worker, died);
      return new ExtractionThread(worker, 'version' in answer ? answer.version : '');
    } catch (error) {
      await worker.terminate();
      throw error;
    }
  }

  async extract(article: ArticleInput): Promise<Extraction> {
    const answered = nextAnswer<Answer>(this.worker, died);
    this.worker.postMessage(article);
    const answer = await answered;
    if ('extraction' in answer) return answer.extraction;
    throw died(`it answered ${Object.keys(answer).join()} to an article`);
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}

function died(how: string, cause?: unknown): AnnalsError {
  return new AnnalsError(
    'INTERNAL',
    `A thread that extracts articles has ended (${how}).`,
    'Start it again with fewer --jobs: each takes some 400 MB of memory.',
    { cause },
  );
}

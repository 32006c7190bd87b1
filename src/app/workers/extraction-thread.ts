import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ArticleInput } from '../../domain/article-input.js';
import { AnnalsError } from '../../domain/errors.js';
import type { Extraction } from '../../domain/extraction.js';
import type { EngineChoice } from '../../extraction/encoder/engines/create-engine.js';
import { type Answer, toError } from './messages.js';

/** One worker thread with a loaded extractor. It takes one article at a time. */
export class ExtractionThread {
  private constructor(
    private readonly worker: Worker,
    readonly version: string,
  ) {}

  /** Resolves once the encoder is loaded in there. */
  static async start(engine: EngineChoice): Promise<ExtractionThread> {
    const worker = createWorker(engine);
    try {
      const answer = await nextAnswer(worker);
      return new ExtractionThread(worker, 'version' in answer ? answer.version : '');
    } catch (error) {
      await worker.terminate();
      throw error;
    }
  }

  async extract(article: ArticleInput): Promise<Extraction> {
    const answered = nextAnswer(this.worker);
    this.worker.postMessage(article);
    const answer = await answered;
    if ('extraction' in answer) return answer.extraction;
    throw died(`it answered ${Object.keys(answer).join()} to an article`);
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}

function createWorker(engine: EngineChoice): Worker {
  const source = new URL('./extraction-worker.ts', import.meta.url);
  if (!existsSync(fileURLToPath(source))) {
    return new Worker(new URL('./extraction-worker.js', import.meta.url), { workerData: engine });
  }
  // Run from TypeScript: a thread does not inherit the loader of the one that starts it.
  const loader = import.meta.resolve('tsx/esm/api');
  const start = `import('${loader}').then(({ register }) => { register(); return import('${source.href}'); });`;
  return new Worker(start, { eval: true, workerData: engine });
}

/** The worker's next message; rejects with the failure that it tells, or where it dies before. */
function nextAnswer(worker: Worker): Promise<Exclude<Answer, { failure: unknown }>> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      act();
    };
    const onMessage = (answer: Answer) =>
      settle(() => ('failure' in answer ? reject(toError(answer.failure)) : resolve(answer)));
    const onError = (cause: unknown) => settle(() => reject(died(String(cause), cause)));
    const onExit = (code: number) => settle(() => reject(died(`exit code ${code}`)));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}

function died(how: string, cause?: unknown): AnnalsError {
  return new AnnalsError(
    'INTERNAL',
    `A thread that extracts articles has ended (${how}).`,
    'Start it again with fewer --jobs: each takes some 400 MB of memory.',
    { cause },
  );
}

import { parentPort, workerData } from 'node:worker_threads';
import type { EngineChoice } from '../../extraction/encoder/engines/create-engine.js';
import { openExtractor } from '../open-extractor.js';
import { type Answer, type Failure, type Request, toFailure } from './messages.js';

// A thread of its own with an extractor of its own: see extractor-pool.ts.
const port = parentPort!;
const answer = (message: Answer | { readonly failure: Failure }) => port.postMessage(message);

try {
  const extractor = await openExtractor(workerData as EngineChoice);
  port.on('message', (article: Request) => {
    extractor.extract(article).then(
      (extraction) => answer({ extraction }),
      (error: unknown) => answer({ failure: toFailure(error) }),
    );
  });
  answer({ version: extractor.version });
} catch (error) {
  answer({ failure: toFailure(error) });
}

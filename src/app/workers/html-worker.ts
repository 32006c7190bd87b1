import { parentPort, workerData } from 'node:worker_threads';
import { readHtml } from '../readers/html.js';
import { toFailure } from './messages.js';
import type { PageRequest } from './read-html-apart.js';

// A thread of its own for one page: see read-html-apart.ts.
const { content, source } = workerData as PageRequest;
try {
  parentPort!.postMessage(readHtml(content, source));
} catch (error) {
  parentPort!.postMessage({ failure: toFailure(error) });
}

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { type Failure, toError } from './messages.js';

/** A thread that runs the module `name` of this folder. */
export function startWorker(name: string, options: WorkerOptions): Worker {
  const source = new URL(`./${name}.ts`, import.meta.url);
  if (!existsSync(fileURLToPath(source)))
    return new Worker(new URL(`./${name}.js`, import.meta.url), options);
  // Run from TypeScript: a thread does not inherit the loader of the one that starts it.
  const loader = import.meta.resolve('tsx/esm/api');
  const start = `import('${loader}').then(({ register }) => { register(); return import('${source.href}'); });`;
  return new Worker(start, { ...options, eval: true });
}

/** The worker's next message; rejects with the failure that it tells, or with what `died` makes of its end before. */
export function nextAnswer<Answer extends object>(
  worker: Worker,
  died: (how: string, cause?: unknown) => Error,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      act();
    };
    const onMessage = (answer: Answer | { readonly failure: Failure }) =>
      settle(() => ('failure' in answer ? reject(toError(answer.failure)) : resolve(answer)));
    const onError = (cause: unknown) => settle(() => reject(died(String(cause), cause)));
    const onExit = (code: number) => settle(() => reject(died(`exit code ${code}`)));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}

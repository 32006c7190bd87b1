import { tell } from './output.js';

/** How long an orderly end may take (a long article is being extracted) before it is ended without, in milliseconds. */
const PATIENCE = 30_000;

/**
 * A signal that is aborted at the first SIGINT (Ctrl-C), SIGTERM or SIGHUP. Further ones change nothing: under
 * `npm start` one Ctrl-C arrives twice, from the terminal and from npm.
 */
export function createStopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) return;
    controller.abort();
    setTimeout(() => {
      tell('annals: closing took too long, ended without.');
      process.exit(1);
    }, PATIENCE).unref();
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop);
  return controller.signal;
}

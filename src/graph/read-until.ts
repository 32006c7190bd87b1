import { AnnalsError } from '../domain/errors.js';
import type { GraphStore } from './store.js';

/** The store for someone who may leave: when `signal` is aborted its reads end. What it writes does not. */
export function readUntil(store: GraphStore, signal: AbortSignal): GraphStore {
  return {
    engine: store.engine,
    read: (query, params) => store.read(query, params, signal),
    searchText: (index, words, limit) => store.searchText(index, words, limit, signal),
    write: (work) => store.write(work),
    matchEdges: (edge, names) => store.matchEdges(edge, names),
    ping: () => store.ping(),
    close: () => store.close(),
  };
}

export function isReadAborted(error: unknown): boolean {
  return error instanceof AnnalsError && error.code === 'READ_ABORTED';
}

/** Throws AnnalsError READ_ABORTED where `signal` is aborted already. */
export function checkNotAborted(query: string, signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw toAborted(query);
}

/** What `work` gives, or AnnalsError READ_ABORTED as soon as `signal` is aborted; `work` is not waited for then. */
export async function orAborted<T>(
  query: string,
  work: Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  if (!signal) return work;
  let leave: () => void = () => undefined;
  const gone = new Promise<never>((_, reject) => {
    leave = () => reject(toAborted(query));
    signal.addEventListener('abort', leave);
  });
  try {
    return await Promise.race([work, gone]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}

function toAborted(query: string): AnnalsError {
  return new AnnalsError(
    'READ_ABORTED',
    `"${query}" was not read to its end: whoever asked for it has gone.`,
    'Ask again, and wait for the answer.',
  );
}

import { readUntil } from '../graph/read-until.js';
import type { GraphStore, StoreOptions } from '../graph/store.js';
import { type Config, readConfig } from './config.js';
import { openStore } from './open-store.js';

interface Options extends Pick<StoreOptions, 'onCallEnd'> {
  readonly config?: Config;
  /** Whose abort ends what `work` reads: AnnalsError READ_ABORTED. */
  readonly signal?: AbortSignal;
}

/** Runs `work` on the configured store, which is closed whatever comes. Rejects as `openStore` and `work` do. */
export async function withStore<T>(
  work: (store: GraphStore, config: Config) => Promise<T>,
  { config = readConfig(), onCallEnd, signal }: Options = {},
): Promise<T> {
  const store = await openStore(config.store, { timeoutMs: config.queryTimeoutMs, onCallEnd });
  try {
    return await work(signal ? readUntil(store, signal) : store, config);
  } finally {
    await store.close();
  }
}

import type { GraphStore, StoreOptions } from '../graph/store.js';
import { type Config, readConfig } from './config.js';
import { openStore } from './open-store.js';

/** Runs `work` on the configured store, which is closed whatever comes. Rejects as `openStore` and `work` do. */
export async function withStore<T>(
  work: (store: GraphStore, config: Config) => Promise<T>,
  { config = readConfig(), onCallEnd }: { config?: Config } & Pick<StoreOptions, 'onCallEnd'> = {},
): Promise<T> {
  const store = await openStore(config.store, { timeoutMs: config.queryTimeoutMs, onCallEnd });
  try {
    return await work(store, config);
  } finally {
    await store.close();
  }
}

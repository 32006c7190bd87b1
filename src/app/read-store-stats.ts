import { type GraphStats, readStats } from '../graph/read-stats.js';
import { withStore } from './with-store.js';

/** How much the configured store holds. Rejects as `openStore` does. */
export function readStoreStats(): Promise<GraphStats> {
  return withStore((store) => readStats(store));
}

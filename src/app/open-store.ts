import type { GraphStore, StoreOptions } from '../graph/store.js';
import type { StoreConfig } from './config.js';

/**
 * Opens the store that the configuration names, with its schema applied: the only place that chooses a driver.
 * Rejects with AnnalsError STORE_UNWRITABLE, STORE_LOCKED, STORE_TOO_NEW, STORE_UNREACHABLE, STORE_UNAUTHORIZED or
 * STORE_FAILED.
 */
export async function openStore(config: StoreConfig, options: StoreOptions = {}): Promise<GraphStore> {
  if (config.kind === 'embedded') {
    const { openGrafeoStore } = await import('../graph/drivers/grafeo.js');
    return openGrafeoStore({ ...options, directory: config.directory });
  }
  const { openNeo4jStore } = await import('../graph/drivers/neo4j.js');
  const { uri, username, password, database } = config;
  return openNeo4jStore({ ...options, uri, username, password, database });
}

import { vi } from 'vitest';
import type { GraphStore, StoreOptions } from '../../src/graph/store.js';
import { describePages } from './pages.js';
import { describeStatistics } from './statistics.js';
import { describeTransactions } from './transactions.js';
import { describeValues } from './values.js';
import { describeWriting } from './writing.js';

/** Opens a store with an empty graph; the test closes it. */
export type OpenEmpty = (options?: StoreOptions) => Promise<GraphStore>;

/** What every store must do alike. Each driver's own small test calls this. */
export function describeStoreContract(openEmpty: OpenEmpty): void {
  vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });
  describeValues(openEmpty);
  describeTransactions(openEmpty);
  describeWriting(openEmpty);
  describePages(openEmpty);
  describeStatistics(openEmpty);
}

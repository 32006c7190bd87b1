import { vi } from 'vitest';
import type { GraphStore, StoreOptions } from '../../src/graph/store.js';
import { describeExamples } from './examples.js';
import { describeExports } from './exports.js';
import { describeFilters } from './filters.js';
import { describeLists } from './lists.js';
import { describeMergedEdges } from './merged-edges.js';
import { describeMerging } from './merging.js';
import { describeNames } from './names.js';
import { describeBranches } from './branches.js';
import { describePages } from './pages.js';
import { describePlaces } from './places.js';
import { describeQuestions } from './questions.js';
import { describeSearch } from './search.js';
import { describeStatistics } from './statistics.js';
import { describeTransactions } from './transactions.js';
import { describeValues } from './values.js';
import { describeWriting } from './writing.js';

/** Opens a store with an empty graph; the test closes it. */
export type OpenEmpty = (options?: StoreOptions) => Promise<GraphStore>;

/** What every store must do alike. Each driver's own small test calls this. */
export function describeStoreContract(openEmpty: OpenEmpty): void {
  vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
  describeValues(openEmpty);
  describeTransactions(openEmpty);
  describeWriting(openEmpty);
  describeMerging(openEmpty);
  describeMergedEdges(openEmpty);
  describePages(openEmpty);
  describeBranches(openEmpty);
  describePlaces(openEmpty);
  describeNames(openEmpty);
  describeStatistics(openEmpty);
  describeFilters(openEmpty);
  describeLists(openEmpty);
  describeQuestions(openEmpty);
  describeSearch(openEmpty);
  describeExamples(openEmpty);
  describeExports(openEmpty);
}

import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { NodeRecord, RelationshipRecord } from '../../src/graph/records.js';
import type { GraphStore } from '../../src/graph/store.js';
import { dumpGraph } from '../support/graph/dump-graph.js';
import type { OpenEmpty } from './contract.js';

interface Context {
  readonly store: GraphStore;
}

/** An empty store before each test of the surrounding `describe`, closed after it. */
export function withStore(openEmpty: OpenEmpty): Context {
  return context(openEmpty, beforeEach, afterEach);
}

/** One store for all tests of the surrounding `describe`, which only read what `fill` wrote. */
export function withSharedStore(openEmpty: OpenEmpty, fill: (store: GraphStore) => Promise<void>): Context {
  const openFilled = async () => {
    const store = await openEmpty();
    await fill(store);
    return store;
  };
  return context(openFilled, beforeAll, afterAll);
}

function context(
  open: () => Promise<GraphStore>,
  before: (hook: () => Promise<void>) => void,
  after: (hook: () => Promise<void>) => void,
): Context {
  let current: GraphStore | undefined;
  before(async () => {
    current = await open();
  });
  after(async () => {
    await current?.close();
    current = undefined;
  });
  return {
    get store() {
      if (!current) throw new Error('The store is there within a test only.');
      return current;
    },
  };
}

export async function dump(store: GraphStore): Promise<(NodeRecord | RelationshipRecord)[]> {
  const records = [];
  for await (const record of dumpGraph(store)) records.push(record);
  return records;
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGrafeoStore } from '../../src/graph/drivers/grafeo.js';
import type { GraphStore } from '../../src/graph/store.js';

/** An embedded store beside the one that is tested, empty before and gone after `work`. */
export async function withEmbedded(work: (store: GraphStore) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'annals-beside-'));
  const store = await openGrafeoStore({ directory });
  try {
    await work(store);
  } finally {
    await store.close();
    await rm(directory, { recursive: true, force: true });
  }
}

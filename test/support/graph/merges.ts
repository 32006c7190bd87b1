import { mergeActors } from '../../../src/graph/merge-actors.js';
import type { GraphStore } from '../../../src/graph/store.js';
import { undoMerge } from '../../../src/graph/undo-merge.js';
import { HARBOUR, LADA, NOVAK } from './novak-articles.js';

/** In a graph with `toBothArticle`: one merge in force, with rows that it hides, and one that was taken back. */
export async function sayMerges(store: GraphStore): Promise<void> {
  const said = { by: `"Eva" O'Reader`, at: '2026-03-03T09:00:00Z', note: 'a \\ b' };
  await mergeActors(store, { keep: LADA, merge: NOVAK, ...said });
  const { id } = await mergeActors(store, { keep: HARBOUR, merge: LADA, ...said });
  await undoMerge(store, { id, by: 'Jan Editor', at: '2026-03-04T09:00:00Z' });
}

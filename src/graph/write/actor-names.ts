import { toNameId, toNameKey } from '../name-key.js';
import type { Transaction } from '../store.js';
import { inBatches, lockAll } from './batches.js';
import { type SharedChange, type SharedState, toNamesOf } from './shared-state.js';
import { createRelationships, LOCK_NAMES, REMOVE_UNUSED_NAMES, UNLINK_NAMES } from './statements.js';

/**
 * Makes the Name nodes that actors are found by what the tallies say, before an actor without support is
 * removed: the links of names that came, none of names that went, and no name that nobody bears.
 */
export async function setActorNames(tx: Transaction, changes: readonly SharedChange[]): Promise<void> {
  const keys = new Map<string, string>();
  const come = [];
  const gone = [];
  for (const { id, before, after } of changes) {
    const [old, now] = [toKeys(before), toKeys(after)];
    for (const [name, key] of now) {
      if (old.has(name)) continue;
      keys.set(name, key);
      come.push({ from: id, to: name, properties: {} });
    }
    for (const name of old.keys()) if (!now.has(name)) gone.push({ from: id, to: name });
  }
  await inBatches(gone, (rows) => tx.run(UNLINK_NAMES, { rows }));
  await lockAll([...keys.keys()].sort(), (ids) =>
    tx.run(LOCK_NAMES, { rows: ids.map((id) => ({ id, key: keys.get(id)! })) }),
  );
  await inBatches(come, (rows) => tx.run(createRelationships('Actor', 'NAMED', 'Name'), { rows }));
  const unused = [...new Set(gone.map(({ to }) => to))].sort();
  await inBatches(unused, (ids) => tx.run(REMOVE_UNUSED_NAMES, { ids }));
}

/** The key of each name, by the id of its node. */
function toKeys(state: SharedState): Map<string, string> {
  return new Map(toNamesOf(state).map((name) => [toNameId(name), toNameKey(name)]));
}

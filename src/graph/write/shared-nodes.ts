import { toCanonicalJson } from '../canonical-json.js';
import type { SharedLabel } from '../model.js';
import type { Transaction } from '../store.js';
import { setActorNames } from './actor-names.js';
import { inBatches } from './batches.js';
import { lockShared, removeShared, setShared } from './statements.js';
import {
  addContribution,
  EMPTY_TALLY,
  findProfile,
  removeContribution,
  toNames,
  type Contribution,
  type SharedChange,
  type Tally,
} from './tally.js';

type ByNode = ReadonlyMap<string, Contribution>;

/**
 * Locks (and makes, where they are not there) the nodes that an article refers to or has referred to, and
 * counts what it says of them: `added` in, `removed` out. In the order of ids, so that two writers that need
 * the same nodes wait for each other instead of locking each other out.
 */
export async function countShared(
  tx: Transaction,
  label: SharedLabel,
  removed: ByNode,
  added: ByNode,
): Promise<SharedChange[]> {
  const ids = [...new Set([...removed.keys(), ...added.keys()])].sort();
  const rows = await inBatches(ids, (ids) => tx.run(lockShared(label), { ids }));
  return rows.map(({ id, tally }) => {
    const before = tally === null ? EMPTY_TALLY : (JSON.parse(tally) as Tally);
    const [gone, come] = [removed.get(id), added.get(id)];
    const rest = gone ? removeContribution(before, gone) : before;
    return { id, before, after: come ? addContribution(rest, come) : rest };
  });
}

/**
 * Writes what the tallies now say. A node that no article refers to any more goes; the article's relationships
 * must be gone before.
 */
export async function writeTallies(
  tx: Transaction,
  label: SharedLabel,
  changes: readonly SharedChange[],
): Promise<void> {
  if (label === 'Actor') await setActorNames(tx, changes);
  const supported = [];
  const unsupported = [];
  for (const { id, after } of changes) {
    const profile = findProfile(after);
    if (profile)
      supported.push({ id, ...profile, ...toAliases(label, after), tally: toCanonicalJson(after) });
    else unsupported.push(id);
  }
  await inBatches(supported, (rows) => tx.run(setShared(label), { rows }));
  await inBatches(unsupported, (ids) => tx.run(removeShared(label), { ids }));
}

/** All other names than the one that the actor goes by. */
function toAliases(label: SharedLabel, tally: Tally): { aliases?: string[] } {
  if (label !== 'Actor') return {};
  const name = findProfile(tally)?.['name'];
  return { aliases: toNames(tally).filter((alias) => alias !== name) };
}

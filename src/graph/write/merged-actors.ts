import { toCanonicalJson } from '../canonical-json.js';
import type { Transaction } from '../store.js';
import { inBatches } from './batches.js';
import { LOCK_MERGED, LOCK_MERGED_INTO, SET_MERGED_TALLY } from './merge-statements.js';
import type { KeptActors } from './redirect.js';
import { type ByNode, changeTally, countShared, lockNodes } from './shared-nodes.js';
import { EMPTY_STATE, findProfileOf, type SharedChange } from './shared-state.js';
import { addTally, EMPTY_TALLY, parseTally, type Tally } from './tally.js';

/** An actor that a merge in force has put another in the place of: its node is there for as long as the merge is. */
export interface MergedActor {
  readonly id: string;
  /** The actor that it was merged into; may be merged itself. */
  readonly into: string;
  /** The one that stands for it, at the end of the chain. */
  readonly root: string;
  /** What articles say of it. */
  readonly tally: Tally;
}

/** Locks those of `ids` that are merged. */
export async function lockMerged(tx: Transaction, ids: readonly string[]): Promise<MergedActor[]> {
  const rows = await inBatches([...ids].sort(), (ids) => tx.run(LOCK_MERGED, { ids }));
  return rows.map((row) => ({ ...row, tally: parseTally(row.tally) }));
}

/** Locks all that an actor stands for, however far down the chain. */
export async function lockMergedInto(tx: Transaction, root: string): Promise<MergedActor[]> {
  const rows = await tx.run(LOCK_MERGED_INTO, { root });
  return rows.map((row) => ({ ...row, tally: parseTally(row.tally) }));
}

export interface ActorChanges {
  readonly nodes: readonly SharedChange[];
  /** Of the actors that the article names, the merged ones. */
  readonly kept: KeptActors;
}

/**
 * As `countShared`, for actors: what the article says of a merged one is counted there, and with it by the actor that
 * stands for it. An actor that is merged while this writer waits is found as well, since the node that the waiting
 * has made in its place is looked at for that; it goes again with the others that nothing supports.
 */
export async function countActors(tx: Transaction, removed: ByNode, added: ByNode): Promise<ActorChanges> {
  const nodes = await countShared(tx, 'Actor', removed, added);
  const isNew = nodes.filter(({ before }) => findProfileOf(before) === null);
  const merged = await lockMerged(
    tx,
    isNew.map(({ id }) => id),
  );
  if (merged.length === 0) return { nodes, kept: new Map() };

  const changes = new Map(nodes.map((change) => [change.id, change]));
  const roots = new Set(merged.map(({ root }) => root).filter((root) => !changes.has(root)));
  for (const { id, state } of await lockNodes(tx, 'Actor', roots)) {
    changes.set(id, { id, before: state, after: state });
  }
  const tallies = [];
  for (const { id, root, tally } of merged) {
    const [gone, come] = [removed.get(id), added.get(id)];
    tallies.push({ id, tally: toCanonicalJson(changeTally(tally, gone, come)) });
    changes.set(id, { id, before: EMPTY_STATE, after: EMPTY_STATE });
    const change = changes.get(root)!;
    const after = { ...change.after, merged: changeTally(change.after.merged, gone, come) };
    changes.set(root, { ...change, after });
  }
  await inBatches(tallies, (rows) => tx.run(SET_MERGED_TALLY, { rows }));
  return { nodes: [...changes.values()], kept: new Map(merged.map(({ id, root }) => [id, root])) };
}

/** What articles say of all of them. */
export function sumOf(merged: readonly MergedActor[]): Tally {
  return merged.reduce((sum, { tally }) => addTally(sum, tally), EMPTY_TALLY);
}

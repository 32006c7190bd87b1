import { toCanonicalJson } from '../canonical-json.js';
import type { SharedLabel } from '../model.js';
import type { Transaction } from '../store.js';
import { setActorNames } from './actor-names.js';
import { inBatches, lockAll } from './batches.js';
import { findProfileOf, type SharedChange, type SharedState, toNamesOf } from './shared-state.js';
import { lockShared, removeShared, setShared } from './statements.js';
import {
  addContribution,
  EMPTY_TALLY,
  parseTally,
  removeContribution,
  type Contribution,
  type Tally,
} from './tally.js';

export type ByNode = ReadonlyMap<string, Contribution>;

/** A shared node as it was when its lock was taken; its state is empty where that has made it. */
export interface LockedNode {
  readonly id: string;
  readonly state: SharedState;
}

/**
 * Locks the nodes, and makes those that are not there. In the order of ids, so that two writers that need the same
 * nodes wait for each other instead of locking each other out.
 */
export async function lockNodes(
  tx: Transaction,
  label: SharedLabel,
  ids: Iterable<string>,
): Promise<LockedNode[]> {
  const rows = await lockAll([...new Set(ids)].sort(), (ids) => tx.run(lockShared(label), { ids }));
  return rows.map(({ id, tally, mergedTally }) => ({
    id,
    state: { own: parseTally(tally), merged: parseTally(mergedTally) },
  }));
}

/** Locks the nodes that an article refers to or has referred to, and counts what it says of them: `added` in, `removed` out. */
export async function countShared(
  tx: Transaction,
  label: SharedLabel,
  removed: ByNode,
  added: ByNode,
): Promise<SharedChange[]> {
  const nodes = await lockNodes(tx, label, [...removed.keys(), ...added.keys()]);
  return nodes.map(({ id, state }) => ({
    id,
    before: state,
    after: { ...state, own: changeTally(state.own, removed.get(id), added.get(id)) },
  }));
}

/** `tally` without what is `gone` and with what has `come`. */
export function changeTally(
  tally: Tally,
  gone: Contribution | undefined,
  come: Contribution | undefined,
): Tally {
  const rest = gone ? removeContribution(tally, gone) : tally;
  return come ? addContribution(rest, come) : rest;
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
    const profile = findProfileOf(after);
    if (profile) {
      supported.push({
        id,
        ...profile,
        ...toAliases(label, after),
        tally: toCanonicalJson(after.own),
        mergedTally: toStoredTally(after.merged),
      });
    } else unsupported.push(id);
  }
  await inBatches(supported, (rows) => tx.run(setShared(label), { rows }));
  await inBatches(unsupported, (ids) => tx.run(removeShared(label), { ids }));
}

/** Null, hence no property, where nothing is merged into the node. */
function toStoredTally(tally: Tally): string | null {
  const json = toCanonicalJson(tally);
  return json === toCanonicalJson(EMPTY_TALLY) ? null : json;
}

/** All other names than the one that the actor goes by. */
function toAliases(label: SharedLabel, state: SharedState): { aliases?: string[] } {
  if (label !== 'Actor') return {};
  const name = findProfileOf(state)?.['name'];
  return { aliases: toNamesOf(state).filter((alias) => alias !== name) };
}

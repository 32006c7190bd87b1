import { AnnalsError } from '../domain/errors.js';
import type { ActorMerge } from './actor-merge.js';
import { MAX_RELATIONSHIPS, type MergeLimit } from './merge-actors.js';
import type { GraphStore, Transaction } from './store.js';
import { lockMerged, lockMergedInto, type MergedActor, sumOf } from './write/merged-actors.js';
import {
  COUNT_RELATIONSHIPS_MEANING,
  FIND_MERGES_OF,
  LOCK_MERGE,
  REMOVE_MERGED,
  SET_ROOT,
  SET_UNDONE,
} from './write/merge-statements.js';
import { moveRows } from './write/move-rows.js';
import { lockNodes, writeTallies } from './write/shared-nodes.js';
import { EMPTY_STATE } from './write/shared-state.js';

/** How many merges an error names. */
const MAX_NAMED = 3;

export interface UndoRequest {
  /** Of the merge. */
  readonly id: string;
  /** Who says so. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/**
 * Gives a merged actor back all that articles say of it, and of those that were merged into it, whatever came and went
 * since: afterwards the graph is what it would be without this merge, but for its record. Merges may be undone in any
 * order.
 *
 * All that articles say of the merged actor, and of those that were merged into it, is written anew, so that together
 * they have at most `maxRelationships`: with more, what was merged into it is undone first. Others that the kept actor
 * stands for do not count. With none merged into it nothing is refused, since nothing else could be undone before.
 *
 * Rejects with AnnalsError MERGE_NOT_FOUND, MERGE_ALREADY_UNDONE, MERGE_TOO_LARGE, and as `GraphStore.write` does.
 */
export async function undoMerge(
  store: GraphStore,
  { id, by, at }: UndoRequest,
  { maxRelationships }: MergeLimit = { maxRelationships: MAX_RELATIONSHIPS },
): Promise<ActorMerge> {
  return store.write(async (tx) => {
    const [row] = await tx.run(LOCK_MERGE, { id });
    if (!row) throw toNotFound(id);
    const merge = row.record;
    if (merge.undoneAt !== null) throw toUndone(merge);
    const [merged] = await lockMerged(tx, [merge.merged]);
    if (!merged) throw new Error(`"${merge.merged}" has a merge in force and no merged actor.`);
    const all = await lockMergedInto(tx, merged.root);
    const members = findMembers(all, merged.id);
    const rest = all.filter((each) => each.id !== merged.id && !members.includes(each));
    await checkSize(tx, merged, members, maxRelationships);

    const nodes = await lockNodes(tx, 'Actor', [merged.root, merged.id]);
    const before = nodes.find((node) => node.id === merged.root)!.state;
    await tx.run(REMOVE_MERGED, { id: merged.id });
    const ids = members.map((each) => each.id);
    await tx.run(SET_ROOT, { ids, root: merged.id });
    await moveRows(tx, { from: merged.root, to: merged.id, origins: [merged.id, ...ids] });
    await writeTallies(tx, 'Actor', [
      { id: merged.root, before, after: { own: before.own, merged: sumOf(rest) } },
      { id: merged.id, before: EMPTY_STATE, after: { own: merged.tally, merged: sumOf(members) } },
    ]);
    await tx.run(SET_UNDONE, { id, by, at });
    return { ...merge, undoneBy: by, undoneAt: at };
  });
}

/** Those that were merged into `id`, and into them, and so on. */
function findMembers(all: readonly MergedActor[], id: string): MergedActor[] {
  return all.filter(({ into }) => into === id).flatMap((member) => [member, ...findMembers(all, member.id)]);
}

async function checkSize(
  tx: Transaction,
  { id, root }: MergedActor,
  members: readonly MergedActor[],
  max: number,
): Promise<void> {
  if (members.length === 0) return;
  const origins = [id, ...members.map((each) => each.id)];
  const [row] = await tx.read(COUNT_RELATIONSHIPS_MEANING, { id: root, origins });
  if (!row || row.count <= max) return;
  const direct = members.filter(({ into }) => into === id).map((each) => each.id);
  const merges = await tx.read(FIND_MERGES_OF, { merged: direct });
  const calls = merges.map((merge) => `\`undoMergeActors(input: { id: "${merge.id}", by: … })\``);
  const more = calls.length > MAX_NAMED ? ', …' : '';
  const [found, allowed] = [row.count, max].map((each) => each.toLocaleString('en'));
  throw new AnnalsError(
    'MERGE_TOO_LARGE',
    `"${id}" and those that were merged into it have ${found} relationships; at most ${allowed} are given back at once.`,
    `Undo first what was merged into it: ${calls.slice(0, MAX_NAMED).join(', ')}${more}.`,
  );
}

function toNotFound(id: string): AnnalsError {
  return new AnnalsError(
    'MERGE_NOT_FOUND',
    `There is no merge "${id}" in the graph.`,
    'List the merges with their ids, by the query `actorMerges { edges { node { id mergedName keptName } } }`.',
  );
}

function toUndone({ id, undoneBy, undoneAt }: ActorMerge): AnnalsError {
  return new AnnalsError(
    'MERGE_ALREADY_UNDONE',
    `The merge "${id}" was undone by ${undoneBy} at ${undoneAt}.`,
    'Nothing is left to undo; `mergeActors` merges them again.',
  );
}

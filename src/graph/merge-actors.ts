import { AnnalsError } from '../domain/errors.js';
import { actorMergeId } from '../domain/ids.js';
import type { ActorMerge } from './actor-merge.js';
import { toCanonicalJson } from './canonical-json.js';
import type { GraphStore, Transaction } from './store.js';
import { lockMerged, lockMergedInto } from './write/merged-actors.js';
import {
  COUNT_RELATIONSHIPS,
  COUNT_MERGES,
  CREATE_MERGED,
  FIND_MERGES_OF,
  SET_ROOT,
} from './write/merge-statements.js';
import { moveRows } from './write/move-rows.js';
import { lockNodes, writeTallies } from './write/shared-nodes.js';
import { EMPTY_STATE, findProfileOf, type SharedState } from './write/shared-state.js';
import { createNodes } from './write/statements.js';
import { addTally, EMPTY_TALLY } from './write/tally.js';

export interface MergeRequest {
  /** The id of the actor that stays. */
  readonly keep: string;
  /** The id of the one that it stands for from now on. */
  readonly merge: string;
  /** Who says so. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly note: string | null;
}

/**
 * How many an actor that is merged may have. One transaction writes them anew: half a minute of Neo4j's processor time,
 * and 300 MB of its heap, of which a server gives all transactions together 70 % (docs/performance.md).
 */
export const MAX_RELATIONSHIPS = 30_000;

export interface MergeLimit {
  readonly maxRelationships: number;
}

/**
 * Puts the actor `keep` in the place of `merge`, in all that articles say and in what comes, in one transaction. Each
 * relationship keeps whom its article means (`mergedFrom`), so that `undoMerge` and taking articles away are exact.
 * `keep` may be merged itself: then the one that stands for it stands for both, and undoing either leaves the other.
 *
 * All that articles say of `merge` is written anew, so that one with more relationships than `maxRelationships` is
 * refused before: kept, it costs nothing.
 *
 * Rejects with AnnalsError BAD_ARGUMENT, ACTOR_NOT_FOUND, ACTOR_ALREADY_MERGED, MERGE_TOO_LARGE, and as
 * `GraphStore.write` does.
 */
export async function mergeActors(
  store: GraphStore,
  request: MergeRequest,
  { maxRelationships }: MergeLimit = { maxRelationships: MAX_RELATIONSHIPS },
): Promise<ActorMerge> {
  const { keep, merge } = request;
  if (keep === merge) {
    throw new AnnalsError(
      'BAD_ARGUMENT',
      `An actor is not merged with itself; "${keep}" came twice.`,
      'Give two actors.',
    );
  }
  return store.write(async (tx) => {
    const { root, kept, merged, keptName } = await lockEnds(tx, keep, merge);
    const [row] = await tx.read(COUNT_RELATIONSHIPS, { id: merge });
    if (row && row.count > maxRelationships) throw toTooLarge(request, row.count, maxRelationships);
    const members = (await lockMergedInto(tx, merge)).map(({ id }) => id);
    await tx.run(CREATE_MERGED, { id: merge, into: keep, root, tally: toCanonicalJson(merged.own) });
    await tx.run(SET_ROOT, { ids: members, root });
    await moveRows(tx, { from: merge, to: root, origins: [merge, ...members] });
    const after = { ...kept, merged: addTally(kept.merged, addTally(merged.own, merged.merged)) };
    const nobody = keep === root ? [] : [{ id: keep, before: EMPTY_STATE, after: EMPTY_STATE }];
    await writeTallies(tx, 'Actor', [
      { id: merge, before: merged, after: EMPTY_STATE },
      { id: root, before: kept, after },
      ...nobody,
    ]);
    return record(tx, request, keptName, toName(merged, merge));
  });
}

interface Ends {
  /** The actor that stands for `keep`. */
  readonly root: string;
  /** What articles say of it. */
  readonly kept: SharedState;
  readonly merged: SharedState;
  readonly keptName: string;
}

/** Locks both, and the one that stands for `keep`. An actor that is not there has a node until the transaction ends. */
async function lockEnds(tx: Transaction, keep: string, merge: string): Promise<Ends> {
  const states = await lockStates(tx, [keep, merge]);
  const merges = new Map((await lockMerged(tx, [keep, merge])).map((each) => [each.id, each]));
  const root = merges.get(keep)?.root ?? keep;
  const mergedInto = merges.get(merge)?.root;
  if (mergedInto !== undefined) throw await toAlreadyMerged(tx, merge, mergedInto);
  if (root === merge) throw await toAlreadyMerged(tx, keep, root);
  for (const id of [keep, merge])
    if (!merges.has(id) && !findProfileOf(states.get(id)!)) throw toNotFound(id);
  if (root === keep) {
    const kept = states.get(keep)!;
    return { root, kept, merged: states.get(merge)!, keptName: toName(kept, keep) };
  }
  const kept = (await lockStates(tx, [root])).get(root)!;
  const said = { own: merges.get(keep)!.tally, merged: EMPTY_TALLY };
  return { root, kept, merged: states.get(merge)!, keptName: toName(said, keep) };
}

async function lockStates(tx: Transaction, ids: readonly string[]): Promise<Map<string, SharedState>> {
  return new Map((await lockNodes(tx, 'Actor', ids)).map(({ id, state }) => [id, state]));
}

async function record(
  tx: Transaction,
  { keep, merge, by, at, note }: MergeRequest,
  keptName: string,
  mergedName: string,
): Promise<ActorMerge> {
  const [row] = await tx.read(COUNT_MERGES, { merged: merge });
  const made: ActorMerge = {
    id: actorMergeId(at, keep, merge, row?.count ?? 0),
    kept: keep,
    keptName,
    merged: merge,
    mergedName,
    by,
    at,
    note,
    undoneBy: null,
    undoneAt: null,
  };
  await tx.run(createNodes('ActorMerge'), { rows: [{ ...made }] });
  return made;
}

/** What articles call it; its id where none is left. */
function toName(state: SharedState, id: string): string {
  return String(findProfileOf(state)?.['name'] ?? id);
}

async function toAlreadyMerged(tx: Transaction, merged: string, into: string): Promise<AnnalsError> {
  const [row] = await tx.read(FIND_MERGES_OF, { merged: [merged] });
  return new AnnalsError(
    'ACTOR_ALREADY_MERGED',
    `"${merged}" is merged into "${into}" already.`,
    `Undo that first, if it is wrong: \`undoMergeActors(input: { id: "${row?.id}", by: … })\`.`,
  );
}

function toTooLarge({ keep, merge }: MergeRequest, count: number, max: number): AnnalsError {
  const [found, allowed] = [count, max].map((each) => each.toLocaleString('en'));
  return new AnnalsError(
    'MERGE_TOO_LARGE',
    `"${merge}" has ${found} relationships; an actor with more than ${allowed} is not merged into another.`,
    `Keep it, and merge the other into it: \`mergeActors(input: { keep: "${merge}", merge: "${keep}", by: … })\`.`,
  );
}

function toNotFound(id: string): AnnalsError {
  return new AnnalsError(
    'ACTOR_NOT_FOUND',
    `There is no actor "${id}" in the graph.`,
    'Find its id by `search`, or by `actor(name: …)`.',
  );
}

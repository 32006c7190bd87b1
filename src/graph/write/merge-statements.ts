import { defineQuery, type Query } from '../query.js';
import type { ActorMerge } from '../actor-merge.js';
import { toProjection } from '../read/nodes.js';

/** The statements of merges, beside those of articles; see `statements.ts`. */

interface MergedRow {
  readonly id: string;
  readonly into: string;
  readonly root: string;
  readonly tally: string;
}

export const LOCK_MERGED: Query<{ ids: readonly string[] }, MergedRow> = defineQuery(
  'lockMerged',
  `UNWIND $ids AS id MATCH (n:MergedActor {id: id}) SET n.id = n.id
   WITH n WHERE n.id IS NOT NULL
   RETURN n.id AS id, n.into AS into, n.root AS root, n.tally AS tally`,
);

/** All that an actor stands for. */
export const LOCK_MERGED_INTO: Query<{ root: string }, MergedRow> = defineQuery(
  'lockMergedInto',
  `MATCH (n:MergedActor {root: $root}) SET n.id = n.id
   WITH n WHERE n.id IS NOT NULL
   RETURN n.id AS id, n.into AS into, n.root AS root, n.tally AS tally`,
);

export const SET_MERGED_TALLY: Query<{ rows: readonly { id: string; tally: string }[] }, never> = defineQuery(
  'setMergedTally',
  'UNWIND $rows AS row MATCH (n:MergedActor {id: row.id}) SET n.tally = row.tally',
);

export const CREATE_MERGED: Query<MergedRow, never> = defineQuery(
  'createMerged',
  'CREATE (n:MergedActor {id: $id}) SET n.into = $into, n.root = $root, n.tally = $tally',
);

export const SET_ROOT: Query<{ ids: readonly string[]; root: string }, never> = defineQuery(
  'setRoot',
  'UNWIND $ids AS id MATCH (n:MergedActor {id: id}) SET n.root = $root',
);

export const REMOVE_MERGED: Query<{ id: string }, never> = defineQuery(
  'removeMerged',
  'MATCH (n:MergedActor {id: $id}) DELETE n',
);

/** All that articles say of an actor, and of those that it stands for. */
export const COUNT_RELATIONSHIPS: Query<{ id: string }, { count: number }> = defineQuery(
  'countRelationships',
  'MATCH (n:Actor {id: $id}) RETURN COUNT { (n)--() } AS count',
);

/** What articles say of `origins`, of all that is said of the actor that stands for them. */
export const COUNT_RELATIONSHIPS_MEANING: Query<
  { id: string; origins: readonly string[] },
  { count: number }
> = defineQuery(
  'countRelationshipsMeaning',
  `MATCH (:Actor {id: $id})-[r]-()
   WHERE r.mergedFrom IN $origins OR r.organizationMergedFrom IN $origins
   RETURN count(r) AS count`,
);

export const COUNT_MERGES: Query<{ merged: string }, { count: number }> = defineQuery(
  'countMerges',
  'MATCH (n:ActorMerge {merged: $merged}) RETURN count(n) AS count',
);

/** The statements that merged actors are others: those that are in force, one for each. */
export const FIND_MERGES_OF: Query<{ merged: readonly string[] }, { id: string }> = defineQuery(
  'findMergesOf',
  `UNWIND $merged AS merged MATCH (n:ActorMerge {merged: merged}) WHERE n.undoneAt IS NULL
   RETURN n.id AS id ORDER BY id`,
);

export const LOCK_MERGE: Query<{ id: string }, { record: ActorMerge }> = defineQuery(
  'lockMerge',
  `MATCH (n:ActorMerge {id: $id}) SET n.id = n.id RETURN ${toProjection('ActorMerge', 'n')} AS record`,
);

export const SET_UNDONE: Query<{ id: string; by: string; at: string }, never> = defineQuery(
  'setUndone',
  'MATCH (n:ActorMerge {id: $id}) SET n.undoneBy = $by, n.undoneAt = $at',
);

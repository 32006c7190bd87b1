import { defineQuery, type Query } from '../query.js';
import { type Nodes, toProjection } from './nodes.js';

/** The actor that stands for each merged one; no row for an id that is not merged. */
export const KEPT_ACTORS: Query<{ ids: readonly string[] }, { id: string; kept: string }> = defineQuery(
  'keptActors',
  'UNWIND $ids AS id MATCH (n:MergedActor {id: id}) RETURN id, n.root AS kept',
);

/** What persons have said of other actors, that they are this one or one of those it stands for, in the order of time. */
export const MERGES_OF_ACTORS: Query<{ ids: readonly string[] }, { id: string; node: Nodes['ActorMerge'] }> =
  defineQuery(
    'mergesOfActors',
    `UNWIND $ids AS id
   OPTIONAL MATCH (m:MergedActor {root: id})
   WITH id, [id] + collect(m.id) AS actors
   UNWIND actors AS actor
   MATCH (x:ActorMerge {kept: actor})
   RETURN id, ${toProjection('ActorMerge', 'x')} AS node ORDER BY id, x.id`,
  );

import { KEPT_ACTORS } from '../../graph/read/kept-actors.js';
import { type Nodes, nodesById } from '../../graph/read/nodes.js';
import type { GraphStore } from '../../graph/store.js';
import { Loader } from './loader.js';

type Actor = Nodes['Actor'];

/**
 * Actors by their ids; for a merged one, the actor that stands for it. Whether an id is that of a merged one is asked
 * only where no actor has it.
 */
export function loadActors(store: GraphStore): Loader<Actor | null> {
  const find = async (ids: readonly string[]) =>
    new Map((await store.read(nodesById('Actor'), { ids })).map(({ node }) => [node.id, node]));
  return new Loader(async (ids) => {
    const found = await find(ids);
    const missing = ids.filter((id) => id.startsWith('actor:') && !found.has(id));
    const merged = missing.length > 0 ? await store.read(KEPT_ACTORS, { ids: missing }) : [];
    if (merged.length > 0) {
      const actors = await find([...new Set(merged.map(({ kept }) => kept))]);
      for (const { id, kept } of merged) {
        const actor = actors.get(kept);
        if (actor) found.set(id, actor);
      }
    }
    return ids.map((id) => found.get(id) ?? null);
  });
}

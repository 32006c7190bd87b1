import { type DISPUTE_EVENTS, toPairKey } from '../../graph/questions/disputes.js';
import type { GraphStore } from '../../graph/store.js';
import { Loader } from './loader.js';

/** For each number of nodes asked for, a loader from a dispute (`toPairKey`) to its first nodes by `query`. */
export function disputeNodes<N>(
  store: GraphStore,
  query: typeof DISPUTE_EVENTS,
  nodes: Loader<N | null>,
): (first: number) => Loader<readonly (N | null)[]> {
  const byFirst = new Map<number, Loader<readonly (N | null)[]>>();
  return (first) => {
    const known = byFirst.get(first);
    if (known) return known;
    const loader = new Loader<readonly (N | null)[]>(async (keys) => {
      const pairs = keys.map((key) => {
        const [from = '', to = ''] = key.split(' ');
        return { from, to };
      });
      const ids = new Map(keys.map((key): [string, string[]] => [key, []]));
      for (const { id, ...pair } of await store.read(query, { pairs, limit: first })) {
        ids.get(toPairKey(pair))?.push(id);
      }
      return Promise.all(keys.map((key) => nodes.loadMany((ids.get(key) ?? []).slice(0, first))));
    });
    byFirst.set(first, loader);
    return loader;
  };
}

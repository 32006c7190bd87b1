import type { Edge, EdgePage, EdgePageRequest } from '../../../src/graph/edges.js';
import type { Branch } from '../../../src/graph/read/branches/branch.js';
import type { Found } from '../../../src/graph/read/branches/decode-branches.js';
import { readBranches } from '../../../src/graph/read/branches/read-branches.js';
import { readEdgePages } from '../../../src/graph/read/branches/read-edge-pages.js';
import { type Relation, RELATIONS } from '../../../src/graph/read/relations.js';
import type { GraphStore } from '../../../src/graph/store.js';

/** As `readEdgePages`, of a hub's edges. */
export function readPages<P>(
  store: GraphStore,
  edge: Edge<P>,
  request: EdgePageRequest,
): Promise<EdgePage<P>[]> {
  return readEdgePages(store, toRelation(edge) as Relation<P>, request);
}

/** How many edges each parent has; no entry for one that is not there. */
export async function readCounts(
  store: GraphStore,
  edge: Edge<unknown>,
  parents: readonly string[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const count: Found['count'] = (_, parent, value) => void counts.set(parent, value);
  const branch: Branch = { kind: 'count', relation: toRelation(edge), filter: null };
  await readBranches(store, edge.parent, parents, [branch], { ...NOTHING, count });
  return counts;
}

function toRelation({ name }: { readonly name: string }): Relation<unknown> {
  return RELATIONS[name as keyof typeof RELATIONS] as Relation<unknown>;
}

const NOTHING: Found = {
  page: () => undefined,
  count: () => undefined,
  list: () => undefined,
  node: () => undefined,
  text: () => undefined,
};

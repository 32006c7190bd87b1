import type { EdgePage, EdgePageRequest } from '../../edges.js';
import type { GraphStore } from '../../store.js';
import type { Relation } from '../relations.js';
import type { PageBranch } from './branch.js';
import { readBranches } from './read-branches.js';

/** A page of the edges of each parent, in the order of the parents; an empty one for a parent that is not there. */
export async function readEdgePages<P>(
  store: GraphStore,
  relation: Relation<P>,
  { parents, ...request }: EdgePageRequest,
): Promise<EdgePage<P>[]> {
  const pages = new Map<string, EdgePage<P>['edges']>();
  const branch: PageBranch = {
    kind: 'page',
    relation: relation as unknown as Relation<unknown>,
    filter: null,
    request,
    properties: relation.properties,
    nodes: null,
    below: [],
    shared: [],
    evidence: null,
  };
  await readBranches(store, relation.parent, parents, [branch], {
    page: (_, parent, edges) => void pages.set(parent, edges as EdgePage<P>['edges']),
    count: () => undefined,
    list: () => undefined,
    node: () => undefined,
    text: () => undefined,
  });
  return parents.map((parent) => ({ parent, edges: pages.get(parent) ?? [] }));
}

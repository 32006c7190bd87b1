import type { EdgePage } from '../../graph/edges.js';
import type { Branch, PageRequest } from '../../graph/read/branches/branch.js';
import type { Found } from '../../graph/read/branches/decode-branches.js';
import { readBranches } from '../../graph/read/branches/read-branches.js';
import type { EvidenceList } from '../../graph/read/evidence.js';
import type { Filter } from '../../graph/read/filter/scope.js';
import type { Label } from '../../graph/read/nodes.js';
import type { Relation } from '../../graph/read/relations.js';
import type { GraphStore } from '../../graph/store.js';
import { Loader } from './loader.js';

/** Loaders from a parent's id to what one branch gives of it. */

type Edges = EdgePage<unknown>['edges'];

/** Which page of edges, and what is read of them. */
export interface PageAsked extends PageRequest {
  readonly filter: Filter | null;
  readonly properties: readonly string[];
}

export function loadPages(
  store: GraphStore,
  relation: Relation<unknown>,
  { filter, properties, ...request }: PageAsked,
): Loader<Edges> {
  const alone = { nodes: null, below: [], shared: [], evidence: null };
  const branch: Branch = { kind: 'page', relation, filter, request, properties, ...alone };
  return loadBranch<Edges>(store, relation.parent, branch, []);
}

export function loadCounts(
  store: GraphStore,
  relation: Relation<unknown>,
  filter: Filter | null,
): Loader<number> {
  return loadBranch(store, relation.parent, { kind: 'count', relation, filter }, 0);
}

export function loadList<R>(store: GraphStore, list: EvidenceList<R>): Loader<readonly R[]> {
  return loadBranch<readonly R[]>(
    store,
    list.parent,
    { kind: 'list', list, properties: list.properties, nodes: null, evidence: null },
    [],
  );
}

function loadBranch<V>(store: GraphStore, label: Label, branch: Branch, none: V): Loader<V> {
  return new Loader(async (parents) => {
    const values = new Map<string, V>();
    const keep = (parent: string, value: unknown) => void values.set(parent, value as V);
    const found: Found = {
      page: (_, parent, edges) => keep(parent, edges),
      count: (_, parent, count) => keep(parent, count),
      list: (_, parent, rows) => keep(parent, rows),
      node: () => undefined,
      text: () => undefined,
    };
    await readBranches(store, label, parents, [branch], found);
    return parents.map((parent) => values.get(parent) ?? none);
  });
}

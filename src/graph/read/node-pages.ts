import { defineQuery, type Value } from '../query.js';
import type { GraphStore, Reader } from '../store.js';
import type { Branch } from './branches/branch.js';
import { decodeBranches, type Found } from './branches/decode-branches.js';
import { BranchWriter } from './branches/write-branches.js';
import { matchFromActor } from './filter/anchor.js';
import { toCondition } from './filter/conditions.js';
import { FILTER_MODELS } from './filter/models.js';
import { all, toWhere } from './filter/operators.js';
import { type Filter, Scope } from './filter/scope.js';
import { type Label, type Nodes, toProjection } from './nodes.js';
import { type Key, type Order, OrderWriter } from './order.js';

export interface NodePageRequest {
  readonly filter: Filter | null;
  readonly order: Order | null;
  readonly limit: number;
  readonly direction: 'forward' | 'backward';
  readonly after: Key | null;
  readonly before: Key | null;
}

export interface NodeRow<N> {
  readonly key: Key;
  readonly node: N;
}

/**
 * A page of all nodes with `label` that the filter describes, in order, also where it is read backward; their branches
 * are handed to `found`.
 */
export async function readNodePage<L extends Label>(
  store: GraphStore,
  label: L,
  request: NodePageRequest,
  branches: readonly Branch[],
  found: Found,
): Promise<NodeRow<Nodes[L]>[]> {
  const { filter, order, direction, limit, after, before } = request;
  const scope = new Scope();
  const list = new OrderWriter(label, order, 'x', 'x.id');
  const nodes = list.carry(['x']);
  const bounds = list.toBounds(scope, after, before);
  const sort = list.toSort(direction);
  const idPage = order ? null : { store, direction, after, before, limit: '$limit' };
  const fromActor = filter && matchFromActor(scope, label, filter, idPage);
  const condition = all([
    filter && !fromActor ? toCondition(scope, FILTER_MODELS[label], 'x', filter) : 'true',
    // True of every id, and what has Neo4j read them from the index, in order, as far as the page goes.
    order ? 'true' : "x.id > ''",
  ]);
  const match = fromActor
    ? `${fromActor} ${list.toNarrowed(nodes, bounds)}`
    : list.toMatch(`(x:${label})`, nodes, condition, bounds);
  const writer = new BranchWriter(store);
  const { clauses, values } = writer.write('x', branches);
  const query = defineQuery<Record<string, Value>, NodeRow<Nodes[L]> & { readonly found: unknown[] }>(
    `page:${label}`,
    // Sorted and cut before it is projected.
    `${match}
     WITH ${nodes} ORDER BY ${sort} LIMIT $limit
     ${clauses}
     RETURN [${list.key.join(', ')}] AS key, ${toProjection(label, 'x')} AS node, [${values.join(', ')}] AS found
     ORDER BY ${sort}`,
  );
  const params = { ...scope.params, ...writer.params, limit };
  const rows = await store.read(query, params);
  for (const row of rows) decodeBranches(branches, row.found, row.node.id, found);
  return direction === 'backward' ? rows.reverse() : rows;
}

/** How many nodes with `label` the filter describes. */
export async function countNodes(store: Reader, label: Label, filter: Filter | null): Promise<number> {
  const scope = new Scope();
  const query = defineQuery<Record<string, Value>, { count: number }>(
    `count:${label}`,
    `${toMatch(scope, label, filter)} RETURN count(x) AS count`,
  );
  const [row] = await store.read(query, scope.params);
  return row?.count ?? 0;
}

function toMatch(scope: Scope, label: Label, filter: Filter | null): string {
  const fromActor = filter && matchFromActor(scope, label, filter);
  if (fromActor) return fromActor;
  return `MATCH (x:${label})${toWhere(filter ? toCondition(scope, FILTER_MODELS[label], 'x', filter) : 'true')}`;
}

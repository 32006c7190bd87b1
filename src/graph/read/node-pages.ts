import { defineQuery, type Value } from '../query.js';
import type { GraphStore, Reader } from '../store.js';
import type { Branch } from './branches/branch.js';
import { decodeBranches, type Found } from './branches/decode-branches.js';
import { BranchWriter } from './branches/write-branches.js';
import { toCondition } from './filter/conditions.js';
import { FILTER_MODELS } from './filter/models.js';
import { all } from './filter/operators.js';
import { type Filter, Scope } from './filter/scope.js';
import { type Label, type Nodes, toProjection } from './nodes.js';

/** By a property of the node, then by id; nodes without a value come last, whichever way it runs. */
export interface NodeOrder {
  readonly property: string;
  readonly direction: 'ASC' | 'DESC';
}

/** Where a node stands in an order: whether it lacks the value (1) or not (0), the value, the id. */
export type NodeKey = readonly [missing: number, value: string | number, id: string];

export interface NodePageRequest {
  readonly filter: Filter | null;
  readonly order: NodeOrder | null;
  readonly limit: number;
  readonly direction: 'forward' | 'backward';
  readonly after: NodeKey | null;
  readonly before: NodeKey | null;
}

export interface NodeRow<N> {
  readonly key: NodeKey;
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
  const scope = new Scope();
  const terms = toTerms(label, request.order);
  const where = all([
    request.filter ? toCondition(scope, FILTER_MODELS[label], 'x', request.filter) : 'true',
    request.after ? toBound(scope, terms, request.after, false) : 'true',
    request.before ? toBound(scope, terms, request.before, true) : 'true',
    // True of every id, and what has Neo4j read them from the index, in order, as far as the page goes.
    request.order ? 'true' : "x.id > ''",
  ]);
  const backward = request.direction === 'backward';
  const order = terms.map(({ text, descending }) => `${text}${descending !== backward ? ' DESC' : ''}`);
  const key = request.order ? terms.map(({ text }) => text) : ['0', "''", 'x.id'];
  const writer = new BranchWriter(store);
  const { clauses, values } = writer.write('x', branches);
  const query = defineQuery<Record<string, Value>, NodeRow<Nodes[L]> & { readonly found: unknown[] }>(
    `page:${label}`,
    // Sorted and cut before it is projected.
    `MATCH (x:${label})${where === 'true' ? '' : ` WHERE ${where}`}
     WITH x ORDER BY ${order.join(', ')} LIMIT $limit
     ${clauses}
     RETURN [${key.join(', ')}] AS key, ${toProjection(label, 'x')} AS node, [${values.join(', ')}] AS found
     ORDER BY ${order.join(', ')}`,
  );
  const params = { ...scope.params, ...writer.params, limit: request.limit };
  const rows = await store.read(query, params);
  for (const row of rows) decodeBranches(branches, row.found, row.node.id, found);
  return backward ? rows.reverse() : rows;
}

/** How many nodes with `label` the filter describes. */
export async function countNodes(store: Reader, label: Label, filter: Filter | null): Promise<number> {
  const scope = new Scope();
  const condition = filter ? toCondition(scope, FILTER_MODELS[label], 'x', filter) : 'true';
  const query = defineQuery<Record<string, Value>, { count: number }>(
    `count:${label}`,
    `MATCH (x:${label})${condition === 'true' ? '' : ` WHERE ${condition}`} RETURN count(x) AS count`,
  );
  const [row] = await store.read(query, scope.params);
  return row?.count ?? 0;
}

interface Term {
  readonly text: string;
  readonly descending: boolean;
}

/** What the nodes are sorted by, in turn. By id alone where no order is asked for: an index has that order. */
function toTerms(label: Label, order: NodeOrder | null): Term[] {
  const id = { text: 'x.id', descending: false };
  if (!order) return [id];
  const property = `x.${order.property}`;
  const missing = label === 'Year' ? '0' : "''";
  return [
    { text: `CASE WHEN ${property} IS NULL THEN 1 ELSE 0 END`, descending: false },
    { text: `coalesce(${property}, ${missing})`, descending: order.direction === 'DESC' },
    id,
  ];
}

/** Strictly behind `key` in the order (strictly before it, where `before`), compared term by term. */
function toBound(scope: Scope, terms: readonly Term[], key: NodeKey, before: boolean): string {
  const operands = (terms.length === 1 ? [key[2]] : key).map((value) => scope.param(value));
  const alternatives = terms.map(({ text, descending }, last) => {
    const equal = terms.slice(0, last).map((term, i) => `${term.text} = ${operands[i]}`);
    return all([...equal, `${text} ${descending !== before ? '<' : '>'} ${operands[last]}`]);
  });
  return alternatives.length === 1 ? alternatives[0]! : `(${alternatives.join(' OR ')})`;
}

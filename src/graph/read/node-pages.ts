import { defineQuery, type Value } from '../query.js';
import type { GraphStore, Reader } from '../store.js';
import { type AnswerRow, returnEach, toLists } from './branches/answer.js';
import type { Branch } from './branches/branch.js';
import { decodeBranches, decodeFurther, type Found, toObject } from './branches/decode-branches.js';
import { toCollected, toOuter } from './branches/further.js';
import { BranchWriter } from './branches/write-branches.js';
import { findAnchored } from './filter/anchor.js';
import { toCondition } from './filter/conditions.js';
import { FILTER_MODELS } from './filter/models.js';
import { all, toWhere } from './filter/operators.js';
import { type Filter, Scope } from './filter/scope.js';
import { type Label, type Nodes, PROPERTIES } from './nodes.js';
import { compareKeys, type Key, type Order, OrderWriter } from './order.js';

export interface NodePageRequest {
  readonly filter: Filter | null;
  readonly order: Order | null;
  readonly limit: number;
  readonly direction: 'forward' | 'backward';
  readonly after: Key | null;
  readonly before: Key | null;
  /** Whether to count all nodes that the filter describes, too. */
  readonly counted: boolean;
  /** The properties that are read of the nodes, besides their ids; all of them where it is left out. */
  readonly properties?: readonly string[];
}

export interface NodeRow<N> {
  readonly key: Key;
  readonly node: N;
}

export interface NodePage<N> {
  readonly rows: readonly NodeRow<N>[];
  /** How many nodes the filter describes; null where that was not asked. */
  readonly total: number | null;
}

type PageRow = readonly [key: Key, id: string, properties: readonly unknown[], found: readonly unknown[]];

/**
 * A page of all nodes with `label` that the filter describes, in order, also where it is read backward; their branches
 * are handed to `found`. One query, whatever is asked for.
 */
export async function readNodePage<L extends Label>(
  store: GraphStore,
  label: L,
  request: NodePageRequest,
  branches: readonly Branch[],
  found: Found,
): Promise<NodePage<Nodes[L]>> {
  const writer = new BranchWriter(store);
  const scope = new Scope();
  const counting = new Scope('count');
  const { clauses, values, gathered } = writer.write('x', branches);
  const { properties = PROPERTIES[label] } = request;
  const own = properties.map((property) => `x.${property}`).join(', ');
  const project = [
    (key: string) => `collect([[${key}], x.id, [${own}], [${values.join(', ')}]]) AS rows`,
    ...gathered.map((list) => () => toCollected(list)),
  ];
  const text = writePage(store, label, request, scope, counting, {
    clauses,
    toRows: (key) => project.map((write) => write(key)).join(', '),
  });
  const { further, ...behind } = writer.writeFurther(gathered.map(toOuter));
  const query = defineQuery<Record<string, Value>, AnswerRow>(
    `page:${label}`,
    `${text}
     ${behind.clauses}
     ${returnEach(['[total]', 'rows', ...behind.values])}`,
  );
  const params = { ...scope.params, ...counting.params, ...writer.params, limit: request.limit };
  const answer = await store.read(query, params);
  const [[total = null] = [], page = [], ...more] = toLists(answer, further.length + 2);
  for (const [, id, , values] of page as PageRow[]) decodeBranches(branches, values, id, found);
  decodeFurther(further, more, found);
  return {
    rows: (page as PageRow[])
      .map(([key, id, own]) => ({
        key,
        node: { id, ...toObject(properties, own, 0) } as unknown as Nodes[L],
      }))
      .sort((a, b) => compareKeys(a.key, b.key, request.order)),
    total: total as number | null,
  };
}

/** How many nodes with `label` the filter describes. */
export async function countNodes(store: Reader, label: Label, filter: Filter | null): Promise<number> {
  const scope = new Scope();
  const query = defineQuery<Record<string, Value>, { total: number }>(
    `count:${label}`,
    toCount(scope, label, filter),
  );
  const [row] = await store.read(query, scope.params);
  return row?.total ?? 0;
}

interface PageBody {
  /** What is read of each node `x`. */
  readonly clauses: string;
  /** What the page is, where `key` is that of each node. */
  readonly toRows: (key: string) => string;
}

/** Clauses that bind the page as `rows`, and `total`. */
function writePage(
  store: GraphStore,
  label: Label,
  { filter, order, direction, after, before, counted }: NodePageRequest,
  scope: Scope,
  counting: Scope,
  { clauses, toRows }: PageBody,
): string {
  const list = new OrderWriter(label, order, 'x', 'x.id');
  const nodes = list.carry(['x']);
  const bounds = list.toBounds(scope, after, before);
  // Sorted and cut before it is projected.
  const end = `WITH ${nodes} ORDER BY ${list.toSort(direction)} LIMIT $limit
    ${clauses}
    RETURN ${toRows(list.key.join(', '))}`;
  const anchored = filter && findAnchored(label, filter, counted);
  const first = order
    ? null
    : anchored?.matchFirst?.(scope, { store, direction, after, before, limit: '$limit' });
  const narrowed = list.toNarrowed(nodes, bounds);
  if (counted && anchored && !first) {
    // All are found in any case, once.
    return `${anchored.match(scope)} WITH collect(x) AS matches
      CALL (matches) { UNWIND matches AS x WITH x ${narrowed} ${end} }
      WITH *, size(matches) AS total`;
  }
  const condition = all([
    filter && !anchored ? toCondition(scope, FILTER_MODELS[label], 'x', filter) : 'true',
    // True of every id, and what has Neo4j read them from the index, in order, as far as the page goes.
    order ? 'true' : "x.id > ''",
  ]);
  const match = anchored
    ? `${first ?? anchored.match(scope)} ${narrowed}`
    : ((filter || direction === 'backward' ? null : list.toFirst(scope, after, before, '$limit')) ??
      list.toMatch(`(x:${label})`, nodes, condition, bounds));
  return `${counted ? `CALL { ${toCount(counting, label, filter)} }` : ''}
    CALL { ${match} ${end} }
    ${counted ? '' : 'WITH *, null AS total'}`;
}

/** Clauses that count all nodes that the filter describes, as `total`. */
function toCount(scope: Scope, label: Label, filter: Filter | null): string {
  const anchored = filter && findAnchored(label, filter, true);
  if (anchored) return `${anchored.match(scope)} RETURN count(x) AS total`;
  const condition = filter ? toCondition(scope, FILTER_MODELS[label], 'x', filter) : 'true';
  return `MATCH (x:${label})${toWhere(condition)} RETURN count(x) AS total`;
}

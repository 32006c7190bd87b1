import type { EdgePage } from '../../edges.js';
import { type Label, type Nodes, PROPERTIES } from '../nodes.js';
import type { Branch, CountBranch, ListBranch, PageBranch } from './branch.js';

/** Takes what branches give, parent by parent. */
export interface Found {
  page(branch: PageBranch, parent: string, edges: EdgePage<unknown>['edges']): void;
  count(branch: CountBranch, parent: string, count: number): void;
  list(branch: ListBranch, parent: string, rows: readonly unknown[]): void;
  node<L extends Label>(label: L, node: Nodes[L]): void;
}

/** Hands over what `values`, one for each branch as `BranchWriter` has them come, say of `parent`. */
export function decodeBranches(
  branches: readonly Branch[],
  values: readonly unknown[],
  parent: string,
  found: Found,
): void {
  branches.forEach((branch, i) => {
    const value = values[i];
    if (branch.kind === 'count') found.count(branch, parent, value as number);
    else if (branch.kind === 'page') decodePage(branch, value as unknown[][], parent, found);
    else decodeList(branch, value as unknown[][], parent, found);
  });
}

function decodePage(branch: PageBranch, rows: unknown[][], parent: string, found: Found): void {
  const { relation, nodes, below } = branch;
  const edges = rows.map((row) => {
    const [key, node] = row as [string, string];
    let at = 2;
    const properties = toObject(relation.properties, row, at);
    at += relation.properties.length;
    if (nodes && relation.node) {
      found.node(relation.node, toObject(PROPERTIES[relation.node], row, at) as never);
      at += PROPERTIES[relation.node].length;
    }
    if (below.length > 0) decodeBranches(below, row.slice(at), node, found);
    return { key, node, properties };
  });
  // Also where the store has read them backward.
  edges.sort((a, b) => (a.key < b.key ? -1 : 1));
  found.page(branch, parent, edges);
}

function decodeList(branch: ListBranch, rows: unknown[][], parent: string, found: Found): void {
  const { list, nodes } = branch;
  const names = Object.keys(list.values);
  const decoded = rows.map((row) => {
    const at = names.length + list.properties.length;
    if (nodes && list.node) found.node(list.node, toObject(PROPERTIES[list.node], row, at) as never);
    return { ...toObject(names, row, 0), properties: toObject(list.properties, row, names.length) };
  });
  found.list(
    branch,
    parent,
    decoded.sort((a, b) => list.compare(a, b)),
  );
}

function toObject(names: readonly PropertyKey[], row: readonly unknown[], from: number): object {
  const object: Record<PropertyKey, unknown> = {};
  for (let i = 0; i < names.length; i++) object[names[i]!] = row[from + i] ?? null;
  return object;
}

import type { EdgePage } from '../../edges.js';
import { compareKeys, type Key } from '../order.js';
import {
  type Branch,
  type CountBranch,
  type Evidence,
  hasOwnKey,
  type ListBranch,
  type PageBranch,
} from './branch.js';
import type { Further } from './further.js';

export interface FoundNode {
  readonly id: string;
  readonly [property: string]: unknown;
}

/** Takes what branches give, parent by parent. */
export interface Found {
  page(branch: PageBranch, parent: string, edges: EdgePage<unknown>['edges']): void;
  count(branch: CountBranch, parent: string, count: number): void;
  list(branch: ListBranch, parent: string, rows: readonly unknown[]): void;
  /** Its id, and the properties that were asked for. */
  node(node: FoundNode): void;
  /** Of an article. */
  text(article: string, text: string): void;
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

/** Hands over what `values`, one for each of `further` as `BranchWriter` has them come, say. */
export function decodeFurther(further: readonly Further[], values: readonly unknown[], found: Found): void {
  further.forEach((of, i) => {
    for (const row of values[i] as unknown[][]) {
      const [id, ...rest] = row as [string, ...unknown[]];
      if (of.kind === 'below') decodeBranches(of.branches, rest, id, found);
      else decodeArticle(of.evidence, id, rest, found);
    }
  });
}

function decodeArticle({ text, properties }: Evidence, id: string, row: unknown[], found: Found): void {
  if (text) found.text(id, row[0] as string);
  if (properties) found.node({ id, ...toObject(properties, row, 1) });
}

function decodePage(branch: PageBranch, rows: unknown[][], parent: string, found: Found): void {
  const { request, nodes, below } = branch;
  const { order = null } = request;
  const first = hasOwnKey(branch) ? 1 : 0;
  const edges = rows.map((row) => {
    const [place, node] = [row[0] as string | Key, row[first] as string];
    let at = first + 1;
    const properties = toObject(branch.properties, row, at);
    at += branch.properties.length;
    if (nodes) {
      found.node({ id: node, ...toObject(nodes, row, at) });
      at += nodes.length;
    }
    if (below.length > 0) decodeBranches(below, row.slice(at), node, found);
    return { key: typeof place === 'string' ? [place] : place, node, properties };
  });
  // Also where the store has read them backward.
  edges.sort((a, b) => compareKeys(a.key, b.key, order));
  found.page(branch, parent, edges);
}

function decodeList(branch: ListBranch, rows: unknown[][], parent: string, found: Found): void {
  const { list, properties, nodes } = branch;
  const names = Object.keys(list.values);
  const at = names.length + properties.length;
  const decoded = rows.map((row) => {
    if (nodes) found.node({ id: row[at] as string, ...toObject(nodes, row, at + 1) });
    return { ...toObject(names, row, 0), properties: toObject(properties, row, names.length) };
  });
  found.list(
    branch,
    parent,
    decoded.sort((a, b) => list.compare(a, b)),
  );
}

/** The values of `row` from `from` on, by `names`. */
export function toObject(names: readonly PropertyKey[], row: readonly unknown[], from: number): object {
  const object: Record<PropertyKey, unknown> = {};
  for (let i = 0; i < names.length; i++) object[names[i]!] = row[from + i] ?? null;
  return object;
}

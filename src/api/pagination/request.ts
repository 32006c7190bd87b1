import type { PageRequest } from '../../graph/read/branches/branch.js';
import type { Filter } from '../../graph/read/filter/scope.js';
import type { Relation } from '../../graph/read/relations.js';
import type { Order } from '../inputs/orders.input.js';
import type { PageArgs } from '../inputs/pages.args.js';
import { getKey, type Key } from './cursor.js';
import { toWindow } from './window.js';

/** From the arguments of a connection to what is asked of a store. */

export interface ListArgs extends PageArgs {
  readonly filter?: object | null;
  readonly orderBy?: Order | null;
}

export interface ListRequest {
  readonly direction: 'forward' | 'backward';
  readonly limit: number;
  readonly after: Key | null;
  readonly before: Key | null;
}

/** What tells the cursors of a list. */
interface Cursors {
  readonly name: string;
  readonly shape: Key;
}

/** Edges are in the order of one key. */
export const EDGE_KEY: Key = [''];

/** What `args` ask of the edges by `relation`. Throws AnnalsError BAD_ARGUMENT and BAD_CURSOR. */
export function toEdgeRequest({ name }: Relation<unknown>, args: PageArgs): PageRequest {
  return toPageRequest(toListRequest({ name, shape: EDGE_KEY }, args));
}

/** As loaders and branches take it. */
export function toPageRequest({ direction, limit, after, before }: ListRequest): PageRequest {
  const [first, last] = [after && String(after[0]), before && String(before[0])];
  return { direction, limit, after: first, before: last };
}

export function toFilter(filter: object | null | undefined): Filter | null {
  return filter && Object.values(filter).some((value) => value !== undefined) ? (filter as Filter) : null;
}

/** One more than the page holds, to know whether another follows. Throws BAD_ARGUMENT and BAD_CURSOR. */
export function toListRequest(list: Cursors, args: PageArgs): ListRequest {
  const { direction, size } = toWindow(args);
  const after = toKey(list, args.after);
  const before = toKey(list, args.before);
  return { direction, limit: size + 1, after, before };
}

function toKey({ name, shape }: Cursors, cursor: string | null | undefined): Key | null {
  return cursor === null || cursor === undefined ? null : getKey(name, shape, cursor);
}

import type { PageRequest } from '../../graph/read/branches/branch.js';
import type { Filter } from '../../graph/read/filter/scope.js';
import type { Label } from '../../graph/read/nodes.js';
import { type Key, type Order, toShape } from '../../graph/read/order.js';
import type { Relation } from '../../graph/read/relations.js';
import type { OrderInput } from '../inputs/orders.input.js';
import type { PageArgs } from '../inputs/pages.args.js';
import { getKey } from './cursor.js';
import { toWindow } from './window.js';

/** From the arguments of a connection to what is asked of a store. */

export interface ListArgs extends PageArgs {
  readonly filter?: object | null;
  readonly orderBy?: OrderInput | null;
}

export interface ListRequest {
  readonly direction: 'forward' | 'backward';
  readonly limit: number;
  readonly after: Key | null;
  readonly before: Key | null;
}

export interface Cursors {
  /** Tells the cursors of a list from those of other lists and other orders. */
  readonly name: string;
  /** A key such as the list has, to tell a cursor that is none. */
  readonly shape: Key;
}

/** Of the list `name` of nodes with `label`. */
export function toCursors(name: string, label: Label | null, order: Order | null): Cursors {
  return { name: order ? `${name} ${order.by} ${order.direction}` : name, shape: toShape(label, order) };
}

/** What `args` ask of the edges by `relation`, as loaders and branches take it. Throws AnnalsError BAD_ARGUMENT and BAD_CURSOR. */
export function toEdgeRequest({ name, node }: Relation<unknown>, args: ListArgs): PageRequest {
  const order = toOrder(args);
  return toPageRequest(toListRequest(toCursors(name, node, order), args), order);
}

export function toPageRequest(list: ListRequest, order: Order | null): PageRequest {
  return { ...list, order };
}

export function toOrder({ orderBy }: Pick<ListArgs, 'orderBy'>): Order | null {
  return orderBy ? { by: orderBy.field, direction: orderBy.direction } : null;
}

export function toFilter(filter: object | null | undefined): Filter | null {
  return filter && Object.values(filter).some((value) => value !== undefined) ? (filter as Filter) : null;
}

/** One more than the page holds, to know whether another follows. Throws BAD_ARGUMENT and BAD_CURSOR. */
export function toListRequest(cursors: Cursors, args: PageArgs): ListRequest {
  const { direction, size } = toWindow(args);
  const after = toKey(cursors, args.after);
  const before = toKey(cursors, args.before);
  return { direction, limit: size + 1, after, before };
}

function toKey({ name, shape }: Cursors, cursor: string | null | undefined): Key | null {
  return cursor === null || cursor === undefined ? null : getKey(name, shape, cursor);
}

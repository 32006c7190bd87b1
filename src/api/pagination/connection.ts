import type { PageArgs } from '../inputs/pages.args.js';
import type { ConnectionValue } from '../types/connection.js';
import { getKey, type Key, toCursor } from './cursor.js';
import { toWindow } from './window.js';

export interface ListRequest {
  readonly direction: 'forward' | 'backward';
  readonly limit: number;
  readonly after: Key | null;
  readonly before: Key | null;
}

/** A list that pages are read from. */
export interface List<R extends { readonly key: Key }> {
  /** Tells its cursors from those of other lists and other orders. */
  readonly name: string;
  /** A key such as this list has, to tell a cursor that is none. */
  readonly shape: Key;
  /** At most `limit` rows, in the order of the list in both directions. */
  read(request: ListRequest): Promise<readonly R[]>;
  count(): Promise<number>;
  /** The edge of a row, to which its cursor is added. */
  toEdge(row: R): object;
}

/** The page of `list` that `args` asks for. Bad arguments throw at once; nothing is read before a field asks. */
export function toConnection<R extends { readonly key: Key }>(
  list: List<R>,
  args: PageArgs,
): ConnectionValue {
  const { direction, size } = toWindow(args);
  const toKey = (cursor: string | null = null) =>
    cursor === null ? null : getKey(list.name, list.shape, cursor);
  const after = toKey(args.after);
  const before = toKey(args.before);
  const backward = direction === 'backward';

  let page: Promise<{ rows: readonly R[]; more: boolean }> | undefined;
  const read = () =>
    (page ??= list.read({ direction, limit: size + 1, after, before }).then((rows) => {
      const more = rows.length > size;
      return { more, rows: more ? (backward ? rows.slice(1) : rows.slice(0, size)) : rows };
    }));
  const cursorOf = (row: R | undefined) => (row ? toCursor(list.name, row.key) : null);

  return {
    totalCount: () => list.count(),
    edges: async () => (await read()).rows.map((row) => ({ ...list.toEdge(row), cursor: cursorOf(row) })),
    pageInfo: async () => {
      const { rows, more } = await read();
      return {
        // Beyond the end that a page starts from lies at least the edge whose cursor it was given.
        hasNextPage: backward ? before !== null : more,
        hasPreviousPage: backward ? more : after !== null,
        startCursor: cursorOf(rows[0]),
        endCursor: cursorOf(rows.at(-1)),
      };
    },
  };
}

import { Loader } from './loader.js';

/**
 * A loader that asks once for all keys of a tick. `read` gets each key once and its rows come in any order; the
 * first row of a key answers it, null where there is none.
 */
export function loadOne<R, V>(
  read: (keys: string[]) => Promise<readonly R[]>,
  keyOf: (row: R) => string,
  valueOf: (row: R) => V,
): Loader<V | null> {
  return new Loader(async (keys) => {
    const found = new Map<string, V>();
    for (const row of await read([...keys])) {
      if (!found.has(keyOf(row))) found.set(keyOf(row), valueOf(row));
    }
    return keys.map((key) => found.get(key) ?? null);
  });
}

/** As `loadOne`, for keys that have any number of rows each. */
export function loadMany<R extends { readonly id: string }>(
  read: (ids: string[]) => Promise<readonly R[]>,
): Loader<R[]> {
  return new Loader(async (ids) => {
    const found = new Map(ids.map((id): [string, R[]] => [id, []]));
    for (const row of await read([...ids])) found.get(row.id)?.push(row);
    return ids.map((id) => found.get(id) ?? []);
  });
}

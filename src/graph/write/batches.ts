const BATCH_SIZE = 2_000;

/** Runs `statement` on the rows, at most 2,000 at a time, one batch after the other; all result rows in order. */
export async function inBatches<I, R>(
  rows: readonly I[],
  statement: (batch: readonly I[]) => Promise<R[]>,
): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < rows.length; start += BATCH_SIZE) {
    results.push(...(await statement(rows.slice(start, start + BATCH_SIZE))));
  }
  return results;
}

/**
 * Locks nodes by `statement`, which makes those that are not there. One that another writer removes while this one
 * waits for its lock is asked for again, or what is to stand on it would be lost without a word.
 */
export async function lockAll<R extends { readonly id: string; readonly locked: string | null }>(
  ids: readonly string[],
  statement: (batch: readonly string[]) => Promise<R[]>,
): Promise<R[]> {
  const locked = new Map<string, R>();
  for (let missing = ids; missing.length > 0; missing = ids.filter((id) => !locked.has(id))) {
    for (const row of await inBatches(missing, statement)) if (row.locked !== null) locked.set(row.id, row);
  }
  return ids.map((id) => locked.get(id)!);
}

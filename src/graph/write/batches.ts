import { AnnalsError } from '../../domain/errors.js';

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

/** A node that is removed before each of so many locks is not removed by other writers. */
const MAX_ROUNDS = 100;

/**
 * Locks nodes by `statement`, which makes those that are not there. One that another writer removes while this one
 * waits for its lock is asked for again, or what is to stand on it would be lost without a word. Throws AnnalsError
 * STORE_FAILED where the store never gives it.
 */
export async function lockAll<R extends { readonly id: string; readonly locked: string | null }>(
  ids: readonly string[],
  statement: (batch: readonly string[]) => Promise<R[]>,
): Promise<R[]> {
  const locked = new Map<string, R>();
  let missing = ids;
  for (let round = 0; missing.length > 0; round++) {
    if (round === MAX_ROUNDS) {
      throw new AnnalsError(
        'STORE_FAILED',
        `The store does not give the node "${missing[0]}" that it was asked to lock.`,
        'Try again; if that fails as well, report it with the article.',
      );
    }
    for (const row of await inBatches(missing, statement)) if (row.locked !== null) locked.set(row.id, row);
    missing = ids.filter((id) => !locked.has(id));
  }
  return ids.map((id) => locked.get(id)!);
}

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

import { toCanonicalJson } from '../canonical-json.js';
import type { Transaction } from '../store.js';
import type { ArticleRow } from './redirect.js';
import { READ_MERGED_ROWS } from './statements.js';

/** What merges hide of each article; no entry for one of which they hide nothing. */
export async function readMergedRows(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, readonly ArticleRow[]>> {
  const rows = await tx.read(READ_MERGED_ROWS, { ids });
  return new Map(rows.map(({ id, mergedRows }) => [id, JSON.parse(mergedRows) as ArticleRow[]]));
}

/** As the article's node keeps them: the same rows, the same text. Null, hence no property, where there are none. */
export function toMergedRows(hidden: readonly ArticleRow[]): string | null {
  if (hidden.length === 0) return null;
  return `[${hidden.map(toCanonicalJson).sort().join(',')}]`;
}

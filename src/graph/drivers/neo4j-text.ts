import { defineQuery, type Query } from '../query.js';
import type { TextMatch } from '../text-index.js';

/**
 * Lucene joins phrases that stand side by side by OR. Within one, a quotation mark and a backslash alone are syntax;
 * a store does not rely on words being words.
 */
export function toPhrases(words: readonly string[]): string {
  return words.map((word) => `"${word.replace(/[\\"]/g, '\\$&')}"`).join(' ');
}

export const SEARCH_TEXT: Query<{ index: string; words: string; limit: number }, TextMatch> = defineQuery(
  'searchText',
  `CALL db.index.fulltext.queryNodes($index, $words, {limit: $limit}) YIELD node, score
   RETURN node.id AS id, score ORDER BY score DESC, id`,
);

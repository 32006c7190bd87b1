/**
 * The properties that are found by their words, ranked by BM25 (Robertson & Zaragoza, "The Probabilistic Relevance
 * Framework: BM25 and Beyond", 2009) in both stores. Neo4j's indexes are in `schema/neo4j.cypher`, each called
 * `text_` and the key here.
 */
export const TEXT_INDEXES = {
  article_title: { label: 'Article', property: 'title' },
  article_text: { label: 'Article', property: 'text' },
  actor_name: { label: 'Name', property: 'key' },
  event_title: { label: 'Event', property: 'title' },
  claim_text: { label: 'Claim', property: 'text' },
} as const;
export type TextIndex = keyof typeof TEXT_INDEXES;

/** A node that has at least one of the words; higher scores are more like the query. */
export interface TextMatch {
  readonly id: string;
  readonly score: number;
}

const MAX_WORDS = 16;

/**
 * The words of what a person typed, as both stores' tokenizers see them: runs of letters and digits, in lower case,
 * each once. No sign that a query language could take for its own is left.
 */
export function toSearchWords(query: string): string[] {
  const words =
    query
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...new Set(words)].slice(0, MAX_WORDS);
}

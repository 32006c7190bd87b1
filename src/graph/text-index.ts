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

/** Lucene's English stop words, which Neo4j's `classic` analyzer leaves out; here both stores do. */
export const STOP_WORDS: readonly string[] = (
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they ' +
  'this to was will with'
).split(' ');

/** As both stores' tokenizers see them: runs of letters and digits, and acronyms ("U.S."). */
export const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+/gu;

/**
 * The words of what a person typed, in lower case, each once, without stop words and the possessive "'s", which no
 * index has. No sign that a query language could take for its own is left, but an acronym's full stops.
 */
export function toSearchWords(query: string): string[] {
  const words =
    query
      .normalize('NFC')
      .toLowerCase()
      .replace(/['‘’ʼ]s(?![\p{L}\p{M}\p{N}])/gu, '')
      .match(WORD) ?? [];
  return [...new Set(words)].filter((word) => !STOP_WORDS.includes(word)).slice(0, MAX_WORDS);
}

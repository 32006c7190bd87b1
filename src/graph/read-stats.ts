import { NODE_LABELS, RELATIONSHIP_TYPES, type NodeLabel, type RelationshipType } from './model.js';
import { defineQuery, type Query } from './query.js';
import type { Reader } from './store.js';

export interface GraphStats {
  readonly nodes: Readonly<Record<NodeLabel, number>>;
  readonly relationships: Readonly<Record<RelationshipType, number>>;
  /** How many articles each extractor (`name@version`) has read, in the order of their names. */
  readonly articlesByExtractor: readonly { readonly extractor: string; readonly articles: number }[];
}

const ARTICLES_BY_EXTRACTOR: Query<object, { extractor: string; articles: number }> = defineQuery(
  'articlesByExtractor',
  'MATCH (a:Article) RETURN a.extractor AS extractor, count(a) AS articles ORDER BY extractor',
);

/** How much the graph holds. */
export async function readStats(store: Reader): Promise<GraphStats> {
  return {
    nodes: await counts(store, NODE_LABELS, (label) => `MATCH (n:${label}) RETURN count(n) AS count`),
    relationships: await counts(
      store,
      RELATIONSHIP_TYPES,
      (type) => `MATCH ()-[r:${type}]->() RETURN count(r) AS count`,
    ),
    articlesByExtractor: await store.read(ARTICLES_BY_EXTRACTOR, {}),
  };
}

async function counts<K extends string>(
  store: Reader,
  keys: readonly K[],
  toText: (key: K) => string,
): Promise<Record<K, number>> {
  const entries = await Promise.all(
    keys.map(async (key) => {
      const [row] = await store.read(defineQuery<object, { count: number }>(`count:${key}`, toText(key)), {});
      return [key, row?.count ?? 0] as const;
    }),
  );
  return Object.fromEntries(entries) as Record<K, number>;
}

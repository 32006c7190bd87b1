import { NODE_LABELS, RELATIONSHIP_TYPES, type NodeLabel, type RelationshipType } from './model.js';
import { defineQuery, type Query } from './query.js';
import type { Reader } from './store.js';

export interface GraphStats {
  readonly nodes: Readonly<Record<NodeLabel, number>>;
  readonly relationships: Readonly<Record<RelationshipType, number>>;
  /** How many articles each extractor (`name@version`) has read, in the order of their names. */
  readonly articlesByExtractor: readonly { readonly extractor: string; readonly articles: number }[];
}

/** Reads every article, once. `latest`: when its last article came in, ISO 8601. */
export const ARTICLES_BY_EXTRACTOR: Query<object, { extractor: string; articles: number; latest: string }> =
  defineQuery(
    'articlesByExtractor',
    `MATCH (a:Article)
   RETURN a.extractor AS extractor, count(a) AS articles, max(a.ingestedAt) AS latest ORDER BY extractor`,
  );

/** How much the graph holds. */
export async function readStats(store: Reader): Promise<GraphStats> {
  return {
    nodes: await countByLabel(store, NODE_LABELS),
    relationships: await counts(
      store,
      RELATIONSHIP_TYPES,
      (type) => `MATCH ()-[r:${type}]->() RETURN count(r) AS count`,
    ),
    articlesByExtractor: (await store.read(ARTICLES_BY_EXTRACTOR, {})).map(({ extractor, articles }) => ({
      extractor,
      articles,
    })),
  };
}

/** How many nodes each label has, which a store knows without reading them. */
export function countByLabel<L extends NodeLabel>(
  store: Reader,
  labels: readonly L[],
): Promise<Record<L, number>> {
  return counts(store, labels, (label) => `MATCH (n:${label}) RETURN count(n) AS count`);
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

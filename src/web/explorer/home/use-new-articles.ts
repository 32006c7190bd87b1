import { useEffect, useState } from 'preact/hooks';
import { subscribe } from '../data/subscribe.js';
import { ARTICLE_INGESTED, type ArticleIngestedData } from '../queries/home.js';

/** The ids of the articles that have come into the graph since the list was read, and how to begin anew. */
export function useNewArticles() {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  useEffect(
    () =>
      subscribe<ArticleIngestedData>(ARTICLE_INGESTED, ({ articleIngested: { article } }) =>
        setIds((before) => new Set([...before, article.id])),
      ),
    [],
  );
  return { count: ids.size, forget: () => setIds(new Set()) };
}

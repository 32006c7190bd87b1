import { useEffect, useState } from 'preact/hooks';
import { forgetAnswers, useQuery } from '../data/use-query.js';
import type { Connection } from '../queries/article.js';

/** A list that grows page by page. `variables` without `after`; null: not yet. */
export function usePages<D, T>(
  query: string,
  variables: object | null,
  toConnection: (data: D) => Connection<T> | null,
) {
  const key = JSON.stringify(variables);
  const [pages, setPages] = useState<{ key: string; items: readonly T[]; after: string | null }>({
    key,
    items: [],
    after: null,
  });
  const current = pages.key === key ? pages : { key, items: [], after: null };
  const state = useQuery<D>(query, variables && { ...variables, after: current.after });
  const connection = state.data && !state.loading ? toConnection(state.data) : null;

  useEffect(() => {
    if (pages.key !== key) setPages({ key, items: [], after: null });
  }, [key]);
  return {
    items: [...current.items, ...(connection?.edges.map(({ node }) => node) ?? [])],
    totalCount: connection?.totalCount ?? null,
    error: state.error,
    loading: state.loading,
    retry: state.retry,
    /** Asks for everything again, from the first page on. */
    reload: () => {
      forgetAnswers();
      setPages({ key, items: [], after: null });
      state.retry();
    },
    more: connection?.pageInfo.hasNextPage
      ? () =>
          setPages({
            key,
            items: [...current.items, ...connection.edges.map(({ node }) => node)],
            after: connection.pageInfo.endCursor,
          })
      : null,
  };
}

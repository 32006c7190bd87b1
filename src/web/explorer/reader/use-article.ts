import { useCallback, useEffect, useState } from 'preact/hooks';
import { request, type RequestError } from '../data/request.js';
import {
  ARTICLE,
  ARTICLE_CLAIMS,
  ARTICLE_EVENTS,
  type ArticleClaimsData,
  type ArticleData,
  type ArticleEvent,
  type ArticleEventsData,
  type ArticleHead,
  type Connection,
} from '../queries/article.js';
import type { Claim } from '../queries/claim.js';

export interface LoadedArticle {
  readonly head: ArticleHead;
  readonly claims: readonly Claim[];
  readonly events: readonly ArticleEvent[];
  /** Whether all claims and events are here. */
  readonly complete: boolean;
}

interface State {
  readonly article: LoadedArticle | null;
  /** Nothing in the graph has this id. */
  readonly unknown: boolean;
  readonly error: RequestError | null;
}

/** An article: its text at once, its claims and events as they come, page by page. */
export function useArticle(id: string): State & { readonly retry: () => void } {
  const [state, setState] = useState<State>({ article: null, unknown: false, error: null });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const controller = new AbortController();
    load(id, controller.signal, setState).catch((error: unknown) => {
      if (!controller.signal.aborted)
        setState({ article: null, unknown: false, error: error as RequestError });
    });
    return () => controller.abort();
  }, [id, attempt]);

  const retry = useCallback(() => {
    setState({ article: null, unknown: false, error: null });
    setAttempt((n) => n + 1);
  }, []);
  return { ...state, retry };
}

async function load(id: string, signal: AbortSignal, show: (state: State) => void): Promise<void> {
  const claims: Claim[] = [];
  const events: ArticleEvent[] = [];
  const [{ article: head }, firstClaims, firstEvents] = await Promise.all([
    request<ArticleData>(ARTICLE, { id }, signal),
    request<ArticleClaimsData>(ARTICLE_CLAIMS, { id }, signal),
    request<ArticleEventsData>(ARTICLE_EVENTS, { id }, signal),
  ]);
  if (!head || !firstClaims.article || !firstEvents.article) {
    show({ article: null, unknown: true, error: null });
    return;
  }
  let claimPage: Connection<Claim> | undefined = firstClaims.article.claims;
  let eventPage: Connection<ArticleEvent> | undefined = firstEvents.article.events;
  for (;;) {
    claims.push(...(claimPage?.edges.map(({ node }) => node) ?? []));
    events.push(...(eventPage?.edges.map(({ node }) => node) ?? []));
    const moreClaims: boolean = claimPage?.pageInfo.hasNextPage ?? false;
    const moreEvents: boolean = eventPage?.pageInfo.hasNextPage ?? false;
    const complete = !moreClaims && !moreEvents;
    show({
      article: { head, claims: [...claims], events: [...events], complete },
      unknown: false,
      error: null,
    });
    if (complete) return;
    const after: { claims?: string | null; events?: string | null } = {
      claims: claimPage?.pageInfo.endCursor,
      events: eventPage?.pageInfo.endCursor,
    };
    [claimPage, eventPage] = await Promise.all([
      moreClaims
        ? request<ArticleClaimsData>(ARTICLE_CLAIMS, { id, after: after.claims }, signal).then(
            (a) => a.article?.claims,
          )
        : undefined,
      moreEvents
        ? request<ArticleEventsData>(ARTICLE_EVENTS, { id, after: after.events }, signal).then(
            (a) => a.article?.events,
          )
        : undefined,
    ]);
  }
}

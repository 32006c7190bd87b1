import { useCallback, useEffect, useState } from 'preact/hooks';
import { request, type RequestError } from '../data/request.js';
import { useQuery } from '../data/use-query.js';
import { GRAPH_CLAIMS, type GraphClaimsData, PATH, type PathData } from '../queries/graph.js';
import type { Place } from '../shell/location.js';
import { toYearFilter, toYears } from '../shell/years.js';
import { loadNeighbours } from './expand.js';
import { addClaims, addPath, EMPTY, type GraphModel } from './model.js';

const FIRST_CLAIMS = 100;
/** How many more claims one press of the button brings. */
const MORE_CLAIMS = 500;

/**
 * The picture's content: the first claims with who makes them and whom they are about, or what `focus` in the address
 * is connected with; then whatever is expanded.
 */
export function useGraph(place: Place) {
  const focus = place.search.get('focus');
  const filter = toYearFilter(toYears(place));
  const key = JSON.stringify([focus, filter]);
  const [model, setModel] = useState<GraphModel>(EMPTY);
  const [wanted, setWanted] = useState(FIRST_CLAIMS);
  const [claims, setClaims] = useState({
    loaded: 0,
    totalCount: null as number | null,
    after: null as string | null,
  });
  const [expanding, setExpanding] = useState(false);
  const [error, setError] = useState<RequestError | null>(null);
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const [attempt, setAttempt] = useState(0);

  const expand = useCallback(
    (id: string) => {
      setExpanding(true);
      loadNeighbours(id, filter)
        .then((add) => {
          if (add) setModel(add);
          setExpanded((before) => new Set([...before, id]));
        }, setError)
        .finally(() => setExpanding(false));
    },
    [key],
  );

  useEffect(() => {
    setModel(EMPTY);
    setExpanded(new Set());
    setError(null);
    setWanted(FIRST_CLAIMS);
    setClaims({ loaded: 0, totalCount: null, after: null });
    if (focus) expand(focus);
  }, [key]);

  const isMissing = !focus && claims.loaded < wanted && (claims.totalCount === null || claims.after !== null);
  const loading = !error && (expanding || isMissing);

  useEffect(() => {
    if (!isMissing) return;
    const controller = new AbortController();
    request<GraphClaimsData>(
      GRAPH_CLAIMS,
      { filter: filter && { year: filter }, after: claims.after },
      controller.signal,
    ).then(
      ({ claims: { edges, totalCount, pageInfo } }) => {
        setModel((before) =>
          addClaims(
            before,
            edges.map(({ node }) => node),
          ),
        );
        setClaims({
          loaded: claims.loaded + edges.length,
          totalCount,
          after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
        });
      },
      (problem: unknown) => {
        if (controller.signal.aborted) return;
        setError(problem as RequestError);
      },
    );
    return () => controller.abort();
  }, [key, wanted, claims.loaded, claims.totalCount, attempt]);

  const [from, to] = [place.search.get('a'), place.search.get('b')];
  const paths = useQuery<PathData>(PATH, from && to ? { from, to } : null);
  const path = (from && to && paths.data?.path[0]) || null;
  useEffect(() => {
    if (path) setModel((before) => addPath(before, path));
  }, [path, key]);

  return {
    model,
    ...claims,
    loading,
    error,
    expand,
    expanded,
    path,
    pathError: paths.error,
    isPathLoading: paths.loading,
    retry: () => {
      setError(null);
      setAttempt((n) => n + 1);
      if (focus) expand(focus);
    },
    more: !focus && claims.after !== null && !loading ? () => setWanted((n) => n + MORE_CLAIMS) : null,
  };
}

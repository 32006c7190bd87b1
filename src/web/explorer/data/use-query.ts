import { useCallback, useEffect, useState } from 'preact/hooks';
import { request, type RequestError } from './request.js';

export interface QueryState<T> {
  /** The latest answer; stays while the next one is awaited. */
  readonly data: T | null;
  readonly error: RequestError | null;
  readonly loading: boolean;
  readonly retry: () => void;
}

/** Answers that the way back should not wait for. */
const kept = new Map<string, unknown>();
const KEPT_AT_MOST = 40;

/** Asks again whenever `query` or `variables` change; not at all while `variables` is null. */
export function useQuery<T>(query: string, variables: object | null): QueryState<T> {
  const key = variables && JSON.stringify([query, variables]);
  const [state, setState] = useState<{ key: string | null; data: T | null; error: RequestError | null }>(() => ({
    key,
    data: key === null ? null : ((kept.get(key) as T | undefined) ?? null),
    error: null,
  }));
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!key || !variables) return;
    const known = kept.get(key) as T | undefined;
    if (known && attempt === 0) {
      setState({ key, data: known, error: null });
      return;
    }
    const controller = new AbortController();
    request<T>(query, variables, controller.signal).then(
      (data) => {
        kept.delete(key);
        kept.set(key, data);
        if (kept.size > KEPT_AT_MOST) kept.delete(kept.keys().next().value!);
        setState({ key, data, error: null });
      },
      (error: unknown) => {
        if (!controller.signal.aborted) setState({ key, data: null, error: error as RequestError });
      },
    );
    return () => controller.abort();
  }, [key, attempt]);

  const retry = useCallback(() => {
    setState((before) => ({ ...before, error: null }));
    setAttempt((n) => n + 1);
  }, []);
  return { data: state.data, error: state.error, loading: key !== null && (state.key !== key || (!state.data && !state.error)), retry };
}

/** After something was written: nothing that was answered before still holds. */
export function forgetAnswers(): void {
  kept.clear();
}

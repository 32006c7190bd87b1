import { useCallback, useEffect, useState } from 'preact/hooks';
import { request, type RequestError } from '../data/request.js';
import { type TimelineYear, YEARS, type YearsData } from '../queries/timeline.js';

interface State {
  /** From the first to the last year of an event, those without any included; null before they are known. */
  readonly years: readonly TimelineYear[] | null;
  readonly error: RequestError | null;
}

/** How many events and claims each year has. */
export function useYears(): State & { readonly retry: () => void } {
  const [state, setState] = useState<State>({ years: null, error: null });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    load(controller.signal).then(
      (counted) => setState({ years: fillGaps(counted), error: null }),
      (error: unknown) => {
        if (!controller.signal.aborted) setState({ years: null, error: error as RequestError });
      },
    );
    return () => controller.abort();
  }, [attempt]);
  const retry = useCallback(() => {
    setState({ years: null, error: null });
    setAttempt((n) => n + 1);
  }, []);
  return { ...state, retry };
}

async function load(signal: AbortSignal): Promise<TimelineYear[]> {
  const counted: TimelineYear[] = [];
  let after: string | null = null;
  do {
    const { years }: YearsData = await request<YearsData>(YEARS, { after }, signal);
    for (const { node } of years.edges) {
      counted.push({ year: node.value, events: node.events.totalCount, claims: node.claims.totalCount });
    }
    after = years.pageInfo.hasNextPage ? years.pageInfo.endCursor : null;
  } while (after !== null);
  return counted;
}

function fillGaps(counted: readonly TimelineYear[]): TimelineYear[] {
  const used = counted.filter(({ events, claims }) => events > 0 || claims > 0);
  const byYear = new Map(used.map((year) => [year.year, year]));
  const [first, last] = [used[0]?.year ?? 0, used.at(-1)?.year ?? -1];
  return Array.from(
    { length: last - first + 1 },
    (_, i) => byYear.get(first + i) ?? { year: first + i, events: 0, claims: 0 },
  );
}

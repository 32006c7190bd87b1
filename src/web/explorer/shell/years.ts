import type { Place } from './location.js';

/** The span of years that the reader has chosen; it narrows every view. Both ends inclusive, null is open. */
export interface Years {
  readonly from: number | null;
  readonly to: number | null;
}

export function toYears({ search }: Place): Years {
  const read = (name: string) => {
    const value = search.get(name);
    return value !== null && /^-?\d{1,4}$/.test(value) ? Number(value) : null;
  };
  return { from: read('from'), to: read('to') };
}

/** As GraphQL's IntFilter; null where all years are meant. */
export function toYearFilter({ from, to }: Years): { gte?: number; lte?: number } | null {
  if (from === null && to === null) return null;
  return { ...(from !== null && { gte: from }), ...(to !== null && { lte: to }) };
}

export function describeYears({ from, to }: Years): string {
  if (from !== null && from === to) return String(from);
  return `${from ?? '…'}–${to ?? '…'}`;
}

/** `path` with the chosen years, which go along from view to view. */
export function withYears(path: string, { from, to }: Years): string {
  const search = new URLSearchParams();
  if (from !== null) search.set('from', String(from));
  if (to !== null) search.set('to', String(to));
  const query = search.toString();
  return path + (query && `?${query}`);
}

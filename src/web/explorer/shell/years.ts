import { type Place, toPlace } from './location.js';

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

/** As GraphQL's IntFilter. */
export interface YearFilter {
  readonly gte?: number;
  readonly lte?: number;
}

/** Null where all years are meant. */
export function toYearFilter({ from, to }: Years): YearFilter | null {
  if (from === null && to === null) return null;
  return { ...(from !== null && { gte: from }), ...(to !== null && { lte: to }) };
}

/** Where not all years are meant. */
export function describeYears({ from, to }: Years): string {
  if (from === null) return `${to} or earlier`;
  if (to === null) return `${from} or later`;
  return from === to ? String(from) : `${from}–${to}`;
}

/** For the middle of a sentence. */
export function nameYears(years: Years): string {
  return `the chosen years (${describeYears(years)})`;
}

/** `address` with the years that are chosen now: they go along from view to view until they are given up. */
export function keepYears(address: string): string {
  const { from, to } = toYears(toPlace());
  const [path = '', query = ''] = address.split('?');
  const search = new URLSearchParams(query);
  if (from !== null) search.set('from', String(from));
  if (to !== null) search.set('to', String(to));
  return search.size > 0 ? `${path}?${search.toString()}` : path;
}

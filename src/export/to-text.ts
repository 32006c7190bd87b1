import type { Value } from '../graph/query.js';

/** A value as text: a string as it is, a list as a JSON array, nothing for what is not there. */
export function toText(value: Value | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

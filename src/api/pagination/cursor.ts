import { AnnalsError } from '../../domain/errors.js';
import type { Key } from '../../graph/read/order.js';

/**
 * Cursors are opaque to clients and hold the list that they belong to and a key in its order: a place and not a
 * position, so a page stays where it is while others insert and delete.
 */
export function toCursor(list: string, key: Key): string {
  return Buffer.from(JSON.stringify([list, ...key]), 'utf8').toString('base64url');
}

/** The key in `cursor`. Throws AnnalsError BAD_CURSOR where it is no cursor, or not one of `list`. */
export function getKey(list: string, shape: Key, cursor: string): Key {
  const [of, ...key] = decode(cursor) ?? [];
  const fits = key.length === shape.length && key.every((part, i) => typeof part === typeof shape[i]);
  if (of !== list || !fits) {
    throw new AnnalsError(
      'BAD_CURSOR',
      `Expected a cursor of this list, got "${cursor.length > 60 ? `${cursor.slice(0, 60)}…` : cursor}".`,
      'Use a `cursor`, `startCursor` or `endCursor` that the same list gave, in the same order.',
    );
  }
  return key as Key;
}

function decode(cursor: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? (value as unknown[]) : null;
  } catch {
    return null;
  }
}

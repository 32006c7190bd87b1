import { AnnalsError } from '../../domain/errors.js';
import { MAX_PAGE } from '../pagination/window.js';

/** Throws AnnalsError BAD_ARGUMENT where a list without pages is asked for with a size out of bounds. */
export function checkFirst(first: number, name = 'first', max = MAX_PAGE): number {
  if (first >= 0 && first <= max) return first;
  throw new AnnalsError(
    'BAD_ARGUMENT',
    `\`${name}\` is a number from 0 to ${max}, ${first} came.`,
    `Ask for ${max} at most.`,
  );
}

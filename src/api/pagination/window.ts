import { AnnalsError } from '../../domain/errors.js';
import type { PageArgs } from '../inputs/pages.args.js';

export const MAX_PAGE = 100;
export const DEFAULT_PAGE = 20;

/** Which stretch of a list a page is. */
export interface Window {
  readonly direction: 'forward' | 'backward';
  readonly size: number;
}

/** Throws AnnalsError BAD_ARGUMENT where the arguments ask for no page, or for one that is too large. */
export function toWindow({ first = null, last = null }: Pick<PageArgs, 'first' | 'last'>): Window {
  if (first !== null && last !== null) {
    throw new AnnalsError(
      'BAD_ARGUMENT',
      'Expected `first` or `last`, both came.',
      'Page forward by `first` and `after`, or backward by `last` and `before`.',
    );
  }
  const size = first ?? last ?? DEFAULT_PAGE;
  if (size < 0 || size > MAX_PAGE) {
    throw new AnnalsError(
      'BAD_ARGUMENT',
      `\`${first !== null ? 'first' : 'last'}\` is a number from 0 to ${MAX_PAGE}, ${size} came.`,
      size < 0 ? 'Leave it out for the first page.' : `Ask for ${MAX_PAGE} and follow the cursor for more.`,
    );
  }
  return { direction: last !== null ? 'backward' : 'forward', size };
}

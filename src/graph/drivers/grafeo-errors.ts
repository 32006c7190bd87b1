import type { GrafeoError } from '@grafeo-db/js';
import { AnnalsError } from '../../domain/errors.js';
import { findOwner } from './grafeo-directory.js';

/** What the engine reports while opening, in our terms. */
export async function toOpenError(cause: unknown, directory: string): Promise<AnnalsError> {
  const { message } = cause as Error;
  if (!message.includes('cannot be locked')) {
    return new AnnalsError(
      'STORE_FAILED',
      `The store in "${directory}" cannot be opened: ${message.replace(/^Database error: /, '')}.`,
      'It is damaged, perhaps, or no store of Annals: move it away and ingest the articles again, or bring it back from a copy.',
      { cause },
    );
  }
  const owner = await findOwner(directory);
  return new AnnalsError(
    'STORE_LOCKED',
    `The store in "${directory}" is held by ${owner === null ? 'another process' : `process ${owner}`}; it has one owner at a time.`,
    'Stop that process first, work through it where it is a server (--server), or choose another directory by ANNALS_DATA.',
    { cause },
  );
}

/** What the engine reports of a query, in our terms; what is no error of the engine's comes back as it is. */
export function toQueryError(cause: unknown, query: string): unknown {
  if (!(cause instanceof Error) || cause instanceof AnnalsError) return cause;
  const status = (cause as GrafeoError).gqlStatus;
  return new AnnalsError(
    'STORE_FAILED',
    `The embedded store failed at "${query}"${status === undefined ? '' : ` (GQLSTATUS ${status})`}.`,
    'The log has the cause. If it comes again, please report it.',
    { cause },
  );
}

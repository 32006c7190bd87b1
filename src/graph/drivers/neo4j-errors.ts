import type { Neo4jError } from 'neo4j-driver';
import { AnnalsError } from '../../domain/errors.js';
import { toTimeout } from './timeout.js';

/** The name under which the connection is made; what fails there is no query. */
export const CONNECT = 'connect';

/** What the driver and the server report, in our terms; what is no error of theirs comes back as it is. */
export function toNeo4jError(cause: unknown, uri: string, query: string, timeoutMs: number): unknown {
  if (!isNeo4jError(cause)) return cause;
  const { code } = cause;
  if (code.includes('.Security.')) {
    return new AnnalsError(
      'STORE_UNAUTHORIZED',
      `Neo4j at ${uri} refuses the user or the password.`,
      'Check NEO4J_USERNAME and NEO4J_PASSWORD.',
      { cause },
    );
  }
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return toTimeout(query, timeoutMs, cause);
  }
  if (query === CONNECT || UNREACHABLE.some((known) => code.startsWith(known))) {
    return new AnnalsError(
      'STORE_UNREACHABLE',
      `Neo4j at ${uri} cannot be reached.`,
      'Check NEO4J_URI, and that the server runs and accepts Bolt connections.',
      { cause },
    );
  }
  return new AnnalsError(
    'STORE_FAILED',
    `Neo4j failed at "${query}" (${code}).`,
    'The log has the cause. If it comes again, please report it.',
    { cause },
  );
}

/**
 * Whether the server failed by a fault of its own (`Neo.DatabaseError`, its status codes' word for that), so that the
 * same read may succeed. The driver counts such errors as final: after a write nobody knows what was done.
 */
export function isServerFault(error: unknown): boolean {
  return isNeo4jError(error) && error.code.startsWith('Neo.DatabaseError.');
}

const UNREACHABLE = [
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
];

/** By its name: the driver is imported only where a Neo4j store is opened. */
function isNeo4jError(error: unknown): error is Neo4jError {
  return error instanceof Error && error.name === 'Neo4jError';
}

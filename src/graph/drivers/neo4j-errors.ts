import { AnnalsError } from '../../domain/errors.js';
import { toTimeout } from './timeout.js';

/** What the driver and the server report, in our terms; what is no error of theirs comes back as it is. */
export function toNeo4jError(cause: unknown, uri: string, query: string, timeoutMs: number): unknown {
  if (!(cause instanceof Error) || cause instanceof AnnalsError) return cause;
  const code = 'code' in cause ? String(cause.code) : '';
  if (code.includes('.Security.')) {
    return new AnnalsError(
      'STORE_UNAUTHORIZED',
      `Neo4j at ${uri} refuses the user or the password.`,
      'Check NEO4J_USERNAME and NEO4J_PASSWORD.',
      { cause },
    );
  }
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut'))
    return toTimeout(query, timeoutMs, cause);
  if (UNREACHABLE.some((known) => code.startsWith(known))) {
    return new AnnalsError(
      'STORE_UNREACHABLE',
      `Neo4j at ${uri} cannot be reached.`,
      'Check NEO4J_URI, and that the server runs and accepts Bolt connections.',
      { cause },
    );
  }
  return new AnnalsError(
    'STORE_FAILED',
    `Neo4j failed at "${query}"${code === '' ? '' : ` (${code})`}.`,
    'The log has the cause. If it comes again, please report it.',
    { cause },
  );
}

const UNREACHABLE = [
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
];

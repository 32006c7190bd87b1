import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AnnalsError, type ErrorCode } from '../domain/errors.js';

/** What is said of a failure whose details are the operator's and not the asker's. */
const INTERNAL_MESSAGE = 'The server failed to answer this.';
const INTERNAL_HINT = 'Try again; if it fails again, tell whoever runs this server.';

/** Apollo's codes that have a plain counterpart among ours. */
const CODES: Readonly<Record<string, string>> = {
  INTERNAL_SERVER_ERROR: 'INTERNAL',
  BAD_USER_INPUT: 'BAD_ARGUMENT',
};

/**
 * The formatter of every GraphQL error: `extensions.code` always, `extensions.hint` where there is one, never a
 * stack trace, a Cypher text or a message that was not written for the asker. What is hidden goes to `report`.
 */
export function createErrorFormatter(report: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { message, locations, path, extensions } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    const original = unwrapResolverError(error);
    if (original instanceof AnnalsError) {
      if (isOperators(original.code)) report(original);
      return {
        message: original.message,
        ...place,
        extensions: { code: original.code, hint: original.hint },
      };
    }
    const code = typeof extensions?.code === 'string' ? extensions.code : 'INTERNAL_SERVER_ERROR';
    if (code === 'INTERNAL_SERVER_ERROR' && !(original instanceof GraphQLError && original.extensions.code)) {
      report(original);
      return { message: INTERNAL_MESSAGE, ...place, extensions: { code: 'INTERNAL', hint: INTERNAL_HINT } };
    }
    return { message, ...place, extensions: { ...extensions, code: CODES[code] ?? code } };
  };
}

/** The body of an answer that no GraphQL operation gave: a body too large, a wrong method, an unknown address. */
export function toErrorBody(code: ErrorCode, message: string, hint: string) {
  return { errors: [{ message, extensions: { code, hint } }] };
}

/** Whether the asker can do nothing about it. */
function isOperators(code: ErrorCode): boolean {
  return code.startsWith('STORE_') || code === 'INTERNAL';
}

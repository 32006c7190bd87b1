import { unwrapResolverError } from '@apollo/server/errors';
import { type ASTNode, GraphQLError, type GraphQLFormattedError, isValueNode, Kind } from 'graphql';
import { AnnalsError, type ErrorCode } from '../domain/errors.js';
import { findHint } from './hints.js';

/** What is said of a failure whose details are the operator's and not the asker's. */
const INTERNAL_MESSAGE = 'The server failed to answer this.';
const INTERNAL_HINT =
  'Try again; if it fails again, tell whoever runs this server, with the `x-request-id` of the answer.';

/** Apollo's codes that have a plain counterpart among ours. */
const CODES: Readonly<Record<string, string>> = {
  BAD_USER_INPUT: 'BAD_ARGUMENT',
};

/**
 * What the asker is told of an error: `extensions.code`, and `extensions.hint` on what to do about it, never a stack
 * trace, a Cypher text or a message that was not written for the asker.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, locations, path, extensions } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const original = unwrapResolverError(error);
  if (original instanceof AnnalsError) {
    const { code, hint } = original;
    return { message: original.message, ...place, extensions: { code, hint } };
  }
  if (isFailure(error)) {
    return { message: INTERNAL_MESSAGE, ...place, extensions: { code: 'INTERNAL', hint: INTERNAL_HINT } };
  }
  const fault = findFault(original) ?? String(extensions?.code);
  const code = CODES[fault] ?? fault;
  return { message, ...place, extensions: { hint: findHint(code, message), ...extensions, code } };
}

/** Whether the asker can do nothing about it, so that whoever runs the server is to be told. */
export function isFailure(error: unknown): boolean {
  const original = unwrapResolverError(error);
  if (original instanceof AnnalsError) return isFailureCode(original.code);
  if (original instanceof GraphQLError && (original.extensions.code || findFault(original))) return false;
  const code = error instanceof GraphQLError ? error.extensions.code : undefined;
  return code === undefined || code === 'INTERNAL_SERVER_ERROR';
}

/** What is wrong with a request, by an error that came without a code; null where it is not the request's fault. */
function findFault(error: unknown): 'BAD_ARGUMENT' | 'BAD_REQUEST' | null {
  if (!(error instanceof GraphQLError) || error.extensions.code) return null;
  // Of a variable, or of a value in the query, such as a variable that is null where null may not be: graphql finds them
  // while it executes.
  if (error.nodes?.length === 1 && error.nodes.every(isOfValue)) return 'BAD_ARGUMENT';
  // Apollo's, of a persisted query.
  const { http } = error.extensions as { http?: { status?: number } };
  return http?.status === 400 ? 'BAD_REQUEST' : null;
}

function isOfValue(node: ASTNode): boolean {
  return isValueNode(node) || node.kind === Kind.VARIABLE_DEFINITION;
}

export function isFailureCode(code: string): boolean {
  return code.startsWith('STORE_') || code === 'INTERNAL';
}

/** The body of an answer that no GraphQL operation gave: a body too large, a wrong method, an unknown address. */
export function toErrorBody(code: ErrorCode, message: string, hint: string) {
  return { errors: [{ message, extensions: { code, hint } }] };
}

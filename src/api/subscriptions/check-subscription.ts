import {
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type ExecutionArgs,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import type { Context } from '../context.js';
import { checkLimits } from '../limits/check-limits.js';
import type { Limits } from '../limits/limits.js';
import { noteOperation } from '../observation.js';

export interface SubscriptionRules {
  readonly schema: GraphQLSchema;
  readonly introspection: boolean;
  readonly limits: Limits;
}

/**
 * What is to be executed for a subscription that a client asks for, or why it is not: the limits of `/graphql` hold
 * here too, and what is no subscription goes there.
 */
export function checkSubscription(
  { schema, introspection, limits }: SubscriptionRules,
  { query, operationName, variables }: SubscribePayload,
  contextValue: Context,
): ExecutionArgs | readonly GraphQLError[] {
  const document = orError('GRAPHQL_PARSE_FAILED', () => parse(query, { maxTokens: limits.tokens }));
  if (document instanceof GraphQLError) return [document];
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const invalid = validate(schema, document, rules, { hideSuggestions: !introspection });
  if (invalid.length) return invalid.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED'));
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) {
    return [
      new GraphQLError('Over a WebSocket, a subscription is expected.', {
        extensions: { code: 'REQUEST_REFUSED', hint: 'POST queries and mutations to /graphql.' },
      }),
    ];
  }
  noteOperation(contextValue.observation, operation);
  const refused = orError('INTERNAL', () =>
    checkLimits(limits, schema, document, operation, variables ?? {}),
  );
  if (refused instanceof GraphQLError) return [refused];
  const hideSuggestions = !introspection;
  return { schema, document, contextValue, operationName, variableValues: variables, hideSuggestions };
}

function orError<T>(code: string, work: () => T): T | GraphQLError {
  try {
    return work();
  } catch (error) {
    if (error instanceof GraphQLError) return withCode(error, code);
    throw error;
  }
}

/** With `code` where the error has none of its own. */
function withCode(error: GraphQLError, code: string): GraphQLError {
  error.extensions.code ??= code;
  return error;
}

import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { ErrorCode } from '../../domain/errors.js';
import type { Limits } from './limits.js';
import { measure } from './measure.js';
import { measureVariables } from './measure-variables.js';

/**
 * The cost of a valid operation: how many nodes its answer can hold. Throws GraphQLError QUERY_TOO_DEEP,
 * QUERY_TOO_MANY_ALIASES or QUERY_TOO_COSTLY where it is deeper, wider or costlier than `limits`, or its variables are.
 */
export function checkLimits(
  limits: Limits,
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const sent = measureVariables(variables, { values: limits.values, depth: limits.valueDepth });
  if (sent.values > limits.values || sent.depth > limits.valueDepth) {
    throw refusal(
      'QUERY_TOO_DEEP',
      `Variables hold at most ${limits.values} values, at most ${limits.valueDepth} within one another; these hold more.`,
      { hint: 'Ask in several requests, with shorter lists and simpler filters.' },
    );
  }
  const { depth, aliases, cost } = measure(schema, document, operation, variables);
  if (depth > limits.depth) {
    throw refusal('QUERY_TOO_DEEP', `A query nests at most ${limits.depth} fields, this one ${depth}.`, {
      hint: 'Ask for the inner part by its id, in a query of its own.',
    });
  }
  if (aliases > limits.aliases) {
    throw refusal(
      'QUERY_TOO_MANY_ALIASES',
      `A query has at most ${limits.aliases} aliases, this one ${aliases}.`,
      { hint: 'Use a filter with `in`, or several requests.' },
    );
  }
  if (cost > limits.cost) {
    throw refusal(
      'QUERY_TOO_COSTLY',
      `The answer to a query may hold at most ${limits.cost} nodes, to this one ${cost}.`,
      {
        hint: 'Ask for smaller pages (`first`), above all where lists are nested.',
        cost: { nodes: cost, limit: limits.cost },
      },
    );
  }
  return cost;
}

function refusal(code: ErrorCode, message: string, more: object): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...more, http: { status: 400 } } });
}

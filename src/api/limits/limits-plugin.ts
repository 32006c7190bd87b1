import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../../domain/errors.js';
import type { Context } from '../context.js';
import { measure } from './measure.js';

/** What one request may ask for. */
export interface Limits {
  /** Tokens of a query's text. */
  readonly tokens: number;
  /** Fields above one another. */
  readonly depth: number;
  readonly aliases: number;
  /** Objects that the answer can hold. */
  readonly cost: number;
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
}

export const DEFAULT_LIMITS: Limits = {
  tokens: 2_000,
  depth: 20,
  aliases: 30,
  cost: 100_000,
  bodyBytes: 256 * 1024,
};

/** Refuses an operation that is deeper, wider or costlier than `limits`, before anything of it is read. */
export function limitsPlugin(limits: Limits): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        if (!operation) return;
        const { depth, aliases, cost } = measure(schema, document, operation, request.variables ?? {});
        if (depth > limits.depth) {
          throw refusal(
            'QUERY_TOO_DEEP',
            `A query nests at most ${limits.depth} fields, this one ${depth}.`,
            {
              hint: 'Ask for the inner part by its id, in a query of its own.',
            },
          );
        }
        if (aliases > limits.aliases) {
          throw refusal(
            'QUERY_TOO_MANY_ALIASES',
            `A query has at most ${limits.aliases} aliases, this one ${aliases}.`,
            {
              hint: 'Use a filter with `in`, or several requests.',
            },
          );
        }
        if (cost > limits.cost) {
          throw refusal(
            'QUERY_TOO_COSTLY',
            `The answer to a query may hold at most ${limits.cost} objects, to this one ${cost}.`,
            { hint: 'Ask for smaller pages (`first`), above all where lists are nested.', cost },
          );
        }
      },
    }),
  };
}

function refusal(code: ErrorCode, message: string, more: object): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...more, http: { status: 400 } } });
}

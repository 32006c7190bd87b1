import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { ErrorCode } from '../../domain/errors.js';

/** Refuses a subscription that comes by HTTP, where it would be executed as a query and fail. */
export function noSubscriptionPlugin(): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation }) => {
        if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return;
        const code: ErrorCode = 'REQUEST_REFUSED';
        throw new GraphQLError('An answer by HTTP has an end, a subscription has none.', {
          extensions: {
            code,
            hint: 'Open a WebSocket to /graphql, by the protocol graphql-transport-ws, and subscribe there.',
            http: { status: 400 },
          },
        });
      },
    }),
  };
}

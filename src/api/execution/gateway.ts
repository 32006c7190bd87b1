import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { createExecutor } from './execute-operation.js';

type Gateway = NonNullable<ApolloServerOptions<BaseContext>['gateway']>;

/** Apollo's place for another executor than graphql's: a gateway, here to nothing but this process. */
export function toGateway(schema: GraphQLSchema): Gateway {
  const execute = createExecutor(schema);
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      // By the name that was asked for: Apollo's own is null where the document has no such operation.
      executor: async ({ document, request: { operationName = null, variables }, context }) =>
        execute({ document, operationName, variables, context }),
    }),
    stop: async () => undefined,
  };
}

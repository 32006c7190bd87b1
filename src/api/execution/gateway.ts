import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { execute as interpret, type GraphQLSchema } from 'graphql';
import { createExecutor } from './execute-operation.js';

type Gateway = NonNullable<ApolloServerOptions<BaseContext>['gateway']>;

/**
 * Apollo's place for another executor than graphql's: a gateway, here to nothing but this process. `hideSuggestions`:
 * what is wrong with a variable is told without a name that it may have meant.
 */
export function toGateway(
  schema: GraphQLSchema,
  { hideSuggestions }: { readonly hideSuggestions: boolean },
): Gateway {
  const execute = createExecutor(schema, (args) => interpret({ ...args, hideSuggestions }));
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

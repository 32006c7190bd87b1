import { type ApolloServerOptions, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type DocumentNode, execute as interpret, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { createExecutor } from './execute-operation.js';

/** How Apollo is told to execute operations by another executor than graphql's. */
export interface Execution {
  /** Apollo's place for it, here to nothing but this process. */
  readonly gateway: NonNullable<ApolloServerOptions<Context>['gateway']>;
  /**
   * Gives Apollo what has no errors before it turns to the gateway. For that it would make an object with accessors of
   * its own, which is a hidden class of its own: what that leads to, all that was read for the request, is garbage which
   * no small collection finds, and moving it made one request in sixty wait for tens of milliseconds.
   */
  readonly plugin: ApolloServerPlugin<Context>;
}

interface Asked {
  readonly document: DocumentNode;
  readonly request: { readonly operationName?: string; readonly variables?: Record<string, unknown> };
  readonly contextValue: Context;
}

/** `hideSuggestions`: what is wrong with a variable is told without a name that it may have meant. */
export function toExecution(
  schema: GraphQLSchema,
  { hideSuggestions }: { readonly hideSuggestions: boolean },
): Execution {
  const execute = createExecutor(schema, (args) => interpret({ ...args, hideSuggestions }));
  /** By the name that was asked for: Apollo's own is null where the document has no such operation. */
  const run = ({ document, request, contextValue: context }: Asked): Promise<ExecutionResult> => {
    const { operationName = null, variables } = request;
    return (context.executed ??= execute({ document, operationName, variables, context }));
  };
  return {
    gateway: {
      onSchemaLoadOrUpdate: (callback) => {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      load: async () => ({
        executor: async ({ document, request, context }) =>
          run({ document, request, contextValue: context as Context }),
      }),
      stop: async () => undefined,
    },
    plugin: {
      requestDidStart: async () => ({
        responseForOperation: async (asked) => {
          const result = await run(asked).catch(() => null);
          if (!result || result.errors) return null;
          return {
            http: { status: undefined, headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { data: result.data } },
          };
        },
      }),
    },
  };
}

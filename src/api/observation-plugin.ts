import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { Context } from './context.js';
import { isFailure } from './errors.js';
import { noteOperation } from './observation.js';

/** Notes which operation a request is, and what went wrong with it. What the asker is not told goes to `report`. */
export function observationPlugin(
  report: (error: unknown, requestId: string | null) => void,
): ApolloServerPlugin<Context> {
  const failed = async ({ error }: { error: unknown }) => report(error, null);
  return {
    contextCreationDidFail: failed,
    unexpectedErrorProcessingRequest: failed,
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, contextValue: { observation } }) => {
        if (operation) noteOperation(observation, operation);
      },
      didEncounterErrors: async ({ errors, contextValue: { observation } }) => {
        for (const error of errors) if (isFailure(error)) report(toCause(error), observation.requestId);
      },
      willSendResponse: async ({ response: { body }, contextValue: { observation } }) => {
        if (body.kind !== 'single' || !body.singleResult.errors) return;
        observation.codes = body.singleResult.errors.map(({ extensions }) => String(extensions?.code));
      },
    }),
  };
}

function toCause(error: GraphQLError): unknown {
  return error.originalError ?? error;
}

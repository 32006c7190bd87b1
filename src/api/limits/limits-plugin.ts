import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';
import { checkLimits } from './check-limits.js';
import type { Limits } from './limits.js';

/**
 * Refuses an operation that is beyond `limits` before anything of it is read, and says in every answer's
 * `extensions.cost` what it may hold.
 */
export function limitsPlugin(limits: Limits): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => {
      let nodes: number | undefined;
      return {
        didResolveOperation: async ({ schema, document, operation, request }) => {
          if (operation) nodes = checkLimits(limits, schema, document, operation, request.variables ?? {});
        },
        willSendResponse: async ({ response: { body } }) => {
          if (nodes === undefined || body.kind !== 'single') return;
          const cost = { nodes, limit: limits.cost };
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        },
      };
    },
  };
}

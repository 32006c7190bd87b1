import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../graph/store.js';
import { traceRequest } from '../telemetry/tracing.js';
import { type Context, createContext } from './context.js';
import { allowLandingPage } from './landing-page.js';
import { describeRequest, observeRequest } from './observation.js';

/** `/graphql`: a query by POST or GET, each within a trace of its own. */
export function registerGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  store: GraphStore,
): void {
  const answer = fastifyApolloHandler(apollo, {
    context: async (request) => createContext(store, observeRequest(request)),
  });
  const handler: typeof answer = function (request, reply) {
    return traceRequest(
      request.headers,
      async () => answer.call(this, request, reply),
      () => describeRequest(request, reply),
    );
  };
  app.post('/graphql', handler);
  app.get('/graphql', { onSend: async (_request, reply) => allowLandingPage(reply) }, handler);
}

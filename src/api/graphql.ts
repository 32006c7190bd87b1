import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../graph/store.js';
import { traceRequest } from '../telemetry/tracing.js';
import { type Context, createContext } from './context.js';
import { toGoneSignal } from './gone-signal.js';
import { allowLandingPage } from './landing-page.js';
import { describeRequest, observeRequest } from './observation.js';
import { limitBody, WRITE_BODY_BYTES } from './writing/body-limit.js';
import type { WriteAccess } from './writing/write-access.js';

/**
 * `/graphql`: a query by POST or GET, each within a trace of its own. A body has at most `bodyBytes`, unless it comes
 * with a key that may write.
 */
export function registerGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  store: GraphStore,
  access: WriteAccess,
  bodyBytes: number,
): void {
  const answer = fastifyApolloHandler(apollo, {
    context: async (request, reply) =>
      createContext(
        store,
        observeRequest(request),
        access.of(request.headers.authorization),
        toGoneSignal(reply),
      ),
  });
  const handler: typeof answer = function (request, reply) {
    return traceRequest(
      request.headers,
      async () => answer.call(this, request, reply),
      () => describeRequest(request, reply),
    );
  };
  const limits = { bodyLimit: WRITE_BODY_BYTES, preParsing: limitBody(access, bodyBytes) };
  app.post('/graphql', limits, handler);
  app.get('/graphql', { onSend: async (_request, reply) => allowLandingPage(reply) }, handler);
}

import type { ApolloServerPlugin } from '@apollo/server';

/** What graphql says of a request that it does not execute. */
const REQUEST_ERRORS = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_ARGUMENT']);

/**
 * A client that takes `application/json` alone is one from before `application/graphql-response+json`: it reads a
 * status other than 200 as no GraphQL answer at all (GraphQL over HTTP, 6.4.1). Others get 400, as Apollo says.
 */
export function statusPlugin(): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ request, response: { body, http } }) => {
        const accept = request.http?.headers.get('accept') ?? '';
        if (http.status !== 400 || body.kind !== 'single' || 'data' in body.singleResult) return;
        if (!accept.includes('application/json') || accept.includes('application/graphql-response+json'))
          return;
        const codes = body.singleResult.errors?.map(({ extensions }) => String(extensions?.code)) ?? [];
        if (codes.every((code) => REQUEST_ERRORS.has(code))) http.status = 200;
      },
    }),
  };
}

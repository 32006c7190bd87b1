import type { FastifyError, FastifyInstance } from 'fastify';
import { toErrorBody } from './errors.js';

/** Answers what never reaches GraphQL with JSON of the same form. */
export function registerHttpErrors(
  app: FastifyInstance,
  bodyBytes: number,
  report: (error: unknown) => void,
): void {
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500;
    void reply.code(status);
    if (status === 413) {
      return toErrorBody(
        'REQUEST_TOO_LARGE',
        `A request's body has at most ${bodyBytes} bytes, this one more.`,
        'Send a shorter query, or fewer variables.',
      );
    }
    if (status < 500) {
      return toErrorBody(
        'REQUEST_REFUSED',
        error.message,
        'POST JSON with a `query`, as `application/json`.',
      );
    }
    report(error);
    return toErrorBody('INTERNAL', 'The server failed to answer this.', 'Try again.');
  });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    const known = path === '/graphql';
    void reply.code(known ? 405 : 404);
    if (known) void reply.header('allow', 'GET, HEAD, POST, OPTIONS');
    return toErrorBody(
      'REQUEST_REFUSED',
      known
        ? `/graphql answers GET and POST, ${request.method} came.`
        : `There is nothing at ${request.method} ${path}.`,
      'GraphQL is at /graphql (POST), GraphiQL at /graphiql.',
    );
  });
}

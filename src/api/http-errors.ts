import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { toErrorBody } from './errors.js';
import { WRITE_BODY_BYTES } from './writing/body-limit.js';

/** Answers what never reaches GraphQL with JSON of the same form. */
export function registerHttpErrors(
  app: FastifyInstance,
  bodyBytes: number,
  report: (error: unknown, requestId: string) => void,
): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    // An address that cannot be read comes from a broken `Host`.
    const status = error.code === 'ERR_INVALID_URL' ? 400 : (error.statusCode ?? 500);
    void reply.code(status);
    if (status === 413) {
      return toErrorBody(
        'REQUEST_TOO_LARGE',
        `A request's body has at most ${mayWrite(error) ? WRITE_BODY_BYTES : bodyBytes} bytes, this one more.`,
        mayWrite(error)
          ? 'Give each article a request of its own.'
          : 'Send a shorter query, or fewer variables; an article takes a key that may write.',
      );
    }
    if (status < 500) {
      return toErrorBody(
        'REQUEST_REFUSED',
        error.message,
        'POST JSON with a `query`, as `application/json`.',
      );
    }
    report(error, request.id);
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
      known
        ? 'POST JSON with a `query`, as `application/json`.'
        : 'The page is at /, GraphQL at /graphql (POST).',
    );
  });
}

/** Whether the body was above the limit of those who may write: the others' is counted before. */
function mayWrite({ code }: FastifyError): boolean {
  return code === 'FST_ERR_CTP_BODY_TOO_LARGE';
}

/** An address that no route can be looked up by, such as `/%`. */
export function refuseAddress(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  void reply
    .code(error.statusCode ?? 400)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(toErrorBody('REQUEST_REFUSED', error.message, 'GraphQL is at /graphql (POST).')));
}

/** Answers what is no HTTP, or was not sent in time, and ends the connection. */
export function refuseConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const [status, message] =
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
      ? [408, 'The request was not sent in time.']
      : error.code === 'HPE_HEADER_OVERFLOW'
        ? [431, 'The headers of the request are too long.']
        : [400, 'This is no HTTP request.'];
  const body = JSON.stringify(
    toErrorBody('REQUEST_REFUSED', message, 'POST JSON with a `query` to /graphql.'),
  );
  if (socket.writable) {
    socket.write(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\n` +
        `content-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  }
  socket.destroySoon();
}

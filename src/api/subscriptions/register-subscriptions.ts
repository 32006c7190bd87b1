import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { ErrorCode } from '../../domain/errors.js';
import { type Context, createContext } from '../context.js';
import { toErrorBody } from '../errors.js';
import { createObservation, toRequestId } from '../observation.js';
import type { WriteAccess } from '../writing/write-access.js';
import { checkSubscription, type SubscriptionRules } from './check-subscription.js';
import { ObservedConnection, type Observers } from './observed-connection.js';

export interface SubscriptionOptions extends SubscriptionRules, Observers {
  readonly store: Context['store'];
  readonly access: WriteAccess;
  readonly isAllowedHost: (host: string | undefined) => boolean;
  /** Other sites whose pages may listen: a browser asks nobody before it opens a WebSocket. */
  readonly corsOrigins: readonly string[];
}

const MAX_CONNECTIONS = 100;
const MAX_SUBSCRIPTIONS = 10;
const CLOSING_MS = 1_000;

/** Subscriptions at `/graphql`, by the graphql-transport-ws protocol over a WebSocket. */
export function registerSubscriptions(app: FastifyInstance, options: SubscriptionOptions): void {
  const { store, access, observe, limits } = options;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.bodyBytes,
    handleProtocols: (protocols) =>
      protocols.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) && GRAPHQL_TRANSPORT_WS_PROTOCOL,
  });
  const connections = new WeakMap<WebSocket, ObservedConnection>();
  sockets.on('connection', (socket) => connections.set(socket, new ObservedConnection(socket, options)));
  const server = useServer(
    {
      // Else it closes a connection with the message of an error that was not written for a client.
      isProd: true,
      onSubscribe: ({ subscriptions, extra: { socket } }, id, payload) => {
        const connection = connections.get(socket)!;
        const observation = connection.begin(id);
        if (Object.keys(subscriptions).length > MAX_SUBSCRIPTIONS) return [tooMany()];
        const context = createContext(store, observation, access.of(undefined), connection.closed);
        return checkSubscription(options, payload, context);
      },
      onNext: ({ extra: { socket } }, id, _payload, _args, result) => {
        return { ...result, errors: result.errors && connections.get(socket)!.tell(id, result.errors) };
      },
      // Of one that was refused, or failed: it is over.
      onError: ({ extra: { socket } }, id, _payload, errors) => {
        const told = connections.get(socket)!.tell(id, errors);
        connections.get(socket)!.end(id);
        return told;
      },
      onComplete: ({ extra: { socket } }, id) => connections.get(socket)!.end(id),
    },
    sockets,
  );

  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (request.url?.split('?', 1)[0] !== '/graphql') {
      return refuse(
        socket,
        404,
        'REQUEST_REFUSED',
        'There is no WebSocket here.',
        'Subscriptions are at /graphql.',
      );
    }
    const refusal = findRefusal(request, options, sockets.clients.size);
    if (refusal) {
      const [status, code] = refusal;
      const observation = { ...createObservation(toRequestId(request)), codes: [code] };
      observe({ method: 'GET', route: '/graphql', status, durationMs: 0 }, observation);
      return refuse(socket, ...refusal);
    }
    sockets.handleUpgrade(request, socket, head, (client) => {
      sockets.emit('connection', client, request);
      // graphql-ws would print what a client sends wrong, with a stack; ws itself closes the connection.
      client.removeAllListeners('error').on('error', () => undefined);
    });
  });
  app.addHook('preClose', async () => {
    const late = setTimeout(() => {
      for (const client of sockets.clients) client.terminate();
    }, CLOSING_MS);
    await server.dispose();
    clearTimeout(late);
  });
}

type Refusal = readonly [status: number, code: ErrorCode, message: string, hint: string];

function findRefusal(
  { headers }: IncomingMessage,
  { isAllowedHost, corsOrigins }: SubscriptionOptions,
  connections: number,
): Refusal | null {
  const { host, origin } = headers;
  if (!isAllowedHost(host)) {
    return [
      421,
      'HOST_NOT_ALLOWED',
      'This server does not go by the name that the request gives in `Host`.',
      'Ask it by the address that it prints at its start, or add the name to ANNALS_ALLOWED_HOSTS.',
    ];
  }
  if (origin !== undefined && !corsOrigins.includes(origin) && findHost(origin) !== host?.toLowerCase()) {
    return [
      403,
      'REQUEST_REFUSED',
      'Pages of this site may not listen here.',
      'Add the site to ANNALS_CORS_ORIGINS.',
    ];
  }
  if (connections >= MAX_CONNECTIONS) {
    return [503, 'RATE_LIMITED', `${MAX_CONNECTIONS} clients listen already.`, 'Try again later.'];
  }
  return null;
}

function findHost(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

function refuse(socket: Duplex, status: number, code: ErrorCode, message: string, hint: string): void {
  const body = JSON.stringify(toErrorBody(code, message, hint));
  socket.on('error', () => socket.destroy());
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\n` +
      `content-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

function tooMany(): GraphQLError {
  return new GraphQLError(`A connection has at most ${MAX_SUBSCRIPTIONS} subscriptions.`, {
    extensions: { code: 'RATE_LIMITED', hint: 'End one of them first.' },
  });
}

import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import cors from '@fastify/cors';
import fastify, { type FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import { AnnalsError } from '../domain/errors.js';
import type { GraphStore } from '../graph/store.js';
import type { Log } from '../telemetry/log.js';
import type { Metrics } from '../telemetry/metrics.js';
import { createHostCheck, registerHostCheck } from './allowed-hosts.js';
import type { Context } from './context.js';
import { formatError } from './errors.js';
import { toExecution } from './execution/execution.js';
import { registerExport } from './export/routes.js';
import { registerExplorer } from './explorer/routes.js';
import { registerGraphql } from './graphql.js';
import { registerGraphiql } from './graphiql/routes.js';
import { registerHealth } from './health.js';
import { refuseAddress, refuseConnection, registerHttpErrors } from './http-errors.js';
import { landingPagePlugin } from './landing-page.js';
import { DEFAULT_LIMITS, type Limits } from './limits/limits.js';
import { limitsPlugin } from './limits/limits-plugin.js';
import { registerMetrics } from './metrics.js';
import { observationPlugin } from './observation-plugin.js';
import { createObserve, registerObservation, toRequestId } from './observation.js';
import { buildGraphqlSchema } from './schema.js';
import { registerSecurityHeaders } from './security-headers.js';
import { statusPlugin } from './status-plugin.js';
import { noSubscriptionPlugin } from './subscriptions/no-subscription-plugin.js';
import { registerSubscriptions } from './subscriptions/register-subscriptions.js';
import { WriteAccess, type WritingOptions } from './writing/write-access.js';

/** Where Apollo Sandbox asks from. */
export const SANDBOX_ORIGINS: readonly string[] = [
  'https://studio.apollographql.com',
  'https://sandbox.embed.apollographql.com',
];

const CLOSE_TIMEOUT_MS = 10_000;

export interface ServerOptions {
  /** Read from, never closed here. */
  readonly store: GraphStore;
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  readonly version: string;
  /** Whether the schema may be asked for, and with it the landing page and GraphiQL. */
  readonly introspection: boolean;
  /** Other sites whose pages may ask. */
  readonly corsOrigins: readonly string[];
  /** Who may write, and how; null or left out: nobody. */
  readonly writing?: WritingOptions | null;
  /** Names that the server goes by, besides those of a loopback address that it listens on. */
  readonly allowedHosts?: readonly string[];
  readonly limits?: Partial<Limits>;
  /** Called with each failure that the asker is not told of, and the id of the request where there is one. */
  readonly report: (error: unknown, requestId: string | null) => void;
  /** Where each request is logged; nowhere without it. */
  readonly log?: Log;
  /** What `/metrics` tells; there is none without it. */
  readonly metrics?: Metrics;
}

export interface RunningServer {
  /** `http://host:port`, without a path. */
  readonly url: string;
  /** Takes no new requests, finishes those that run, then resolves. Calling it twice is fine. */
  close(): Promise<void>;
}

/** Serves the graph. Rejects with AnnalsError PORT_TAKEN where another process listens there, BAD_CONFIG where nothing can. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, host, port, version, introspection, corsOrigins, report, log, metrics } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const access = new WriteAccess(options.writing ?? null);
  const isAllowedHost = createHostCheck(host, options.allowedHosts ?? []);

  const schema = buildGraphqlSchema();
  const execution = toExecution(schema, { hideSuggestions: !introspection });
  const apollo = new ApolloServer<Context>({
    gateway: execution.gateway,
    introspection,
    // Neither is "Did you mean …?" a way to the schema.
    hideSchemaDetailsFromClientErrors: !introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: true,
    formatError,
    // Whoever starts the server stops it: `close` is called on a signal.
    stopOnTerminationSignals: false,
    plugins: [
      // It would wrap every field's resolver for a hint that nobody sets: 1.5 to 2.2 times the time of a request.
      ApolloServerPluginCacheControlDisabled(),
      landingPagePlugin(introspection),
      noSubscriptionPlugin(),
      limitsPlugin(limits),
      statusPlugin(),
      observationPlugin(report),
      execution.plugin,
    ],
  });
  await apollo.start();

  const app = fastify({
    genReqId: toRequestId,
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.sendingMs,
    http: {
      headersTimeout: limits.sendingMs / 3,
      connectionsCheckingInterval: Math.min(limits.sendingMs / 10, 1_000),
    },
    forceCloseConnections: 'idle',
    // What comes on a kept connection while the server closes is answered like the rest.
    return503OnClosing: false,
    frameworkErrors: refuseAddress,
    clientErrorHandler: refuseConnection,
  });
  const observe = createObserve(log, metrics);
  registerObservation(app, observe, log);
  await registerSecurityHeaders(app);
  registerHostCheck(app, isAllowedHost);
  // Whoever is no browser may ask by OPTIONS too.
  const asked = { methods: ['GET', 'POST'], strictPreflight: false };
  await app.register(cors, { origin: [...corsOrigins], ...asked });
  registerHttpErrors(app, limits.bodyBytes, report);
  registerHealth(app, store, version);
  if (metrics) registerMetrics(app, metrics);
  registerExport(app, store, report);
  registerExplorer(app);
  if (introspection) registerGraphiql(app);
  registerGraphql(app, apollo, store, access, limits.bodyBytes);
  const rules = { schema, introspection, limits };
  registerSubscriptions(app, { ...rules, store, access, isAllowedHost, corsOrigins, observe, report });

  // A kept connection would hold up `close` behind the last answer.
  let closed: Promise<void> | undefined;
  app.addHook('onSend', async (_request, reply) => {
    if (closed) void reply.header('connection', 'close');
  });

  await listen(app, host, port);
  const { port: bound } = app.server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    close: () => (closed ??= close(app, apollo)),
  };
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EADDRINUSE') {
      throw new AnnalsError(
        'PORT_TAKEN',
        `Port ${port} of ${host} is taken by another process.`,
        'Stop that process, or set PORT to another number.',
        { cause: error },
      );
    }
    throw new AnnalsError(
      'BAD_CONFIG',
      `Cannot listen on port ${port} of ${host} (${code ?? String(error)}).`,
      'Set HOST to an address of this machine and PORT to a number that this user may listen on.',
      { cause: error },
    );
  }
}

async function close(app: FastifyInstance, apollo: ApolloServer<Context>): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), CLOSE_TIMEOUT_MS);
  await app.close();
  clearTimeout(timer);
  await apollo.stop();
}

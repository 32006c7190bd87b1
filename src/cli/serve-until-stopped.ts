import type { ServerOptions } from '../api/server.js';
import { ArticleIngester } from '../app/article-ingester.js';
import type { Config } from '../app/config.js';
import { toKeys } from '../app/write-keys.js';
import { tell } from './output.js';
import { toVersion } from './help.js';
import type { Telemetry } from './with-observed-store.js';

/** Serves the graph and says where, until `signal` is aborted; then closes the server, not the store. */
export async function serveUntilStopped(
  store: ServerOptions['store'],
  config: Config,
  { log, metrics }: Telemetry,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return;
  // GraphQL takes a while to load, and most commands do not serve.
  const { SANDBOX_ORIGINS, startServer } = await import('../api/server.js');
  const { host, port, introspection, corsOrigins, allowedHosts, engine } = config;
  const { keys, made } = toKeys(config);
  const ingester = new ArticleIngester({ store, engine });
  const server = await startServer({
    store,
    host,
    port,
    version: toVersion(),
    introspection,
    corsOrigins: corsOrigins ?? (introspection ? SANDBOX_ORIGINS : []),
    report: (error, requestId) => log.error({ requestId, error }, 'failure'),
    log,
    ...(config.metrics && { metrics }),
    allowedHosts,
    writing: { ingester, keys },
  });
  tell(`Annals answers GraphQL at ${server.url}/graphql`);
  if (introspection) {
    tell(`  GraphiQL, from this machine: ${server.url}/graphiql`);
    tell(`  Apollo Sandbox, from the network: ${server.url}/graphql in a browser`);
  }
  if (config.metrics) tell(`  Metrics, for Prometheus: ${server.url}/metrics`);
  if (made) tell(`  The page, with the key of this start, which may write: ${server.url}/#key=${made}`);
  else if (!keys.length) tell('  Writing is off: set ANNALS_API_KEYS to turn it on.');
  tell('Ctrl-C ends it.');
  await aborted(signal);
  await server.close();
  await ingester.close();
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

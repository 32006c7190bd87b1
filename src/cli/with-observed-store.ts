import { type Config, readConfig } from '../app/config.js';
import { withStore } from '../app/with-store.js';
import type { Log } from '../telemetry/log.js';
import type { Metrics } from '../telemetry/metrics.js';
import { toVersion } from './help.js';

export interface Telemetry {
  readonly log: Log;
  readonly metrics: Metrics;
}

type Store = Parameters<Parameters<typeof withStore>[0]>[0];

/** As `withStore`, for a server: each call to the store is counted, timed and traced, as the configuration says. */
export async function withObservedStore<T>(
  work: (store: Store, config: Config, telemetry: Telemetry) => Promise<T>,
): Promise<T> {
  const config = readConfig();
  // Most commands do not serve, so what only a server needs is loaded here.
  const { createLog } = await import('../telemetry/log.js');
  const stopOpenTelemetry = config.openTelemetry && (await startSending(config.openTelemetry));
  const { createMetrics } = await import('../telemetry/metrics.js');
  const { traceStoreCall } = await import('../telemetry/tracing.js');
  const telemetry = { log: createLog(config.logLevel), metrics: createMetrics() };
  try {
    return await withStore((store) => work(store, config, telemetry), {
      config,
      onCallEnd: (call) => {
        telemetry.metrics.storeCall(call);
        traceStoreCall(call);
      },
    });
  } finally {
    await stopOpenTelemetry?.();
  }
}

async function startSending(settings: NonNullable<Config['openTelemetry']>): Promise<() => Promise<void>> {
  const { startOpenTelemetry } = await import('../telemetry/open-telemetry.js');
  return startOpenTelemetry(settings, toVersion());
}

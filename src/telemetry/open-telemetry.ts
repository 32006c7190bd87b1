import { metrics } from '@opentelemetry/api';

export interface OpenTelemetryConfig {
  /** Of an OTLP collector over HTTP: `http://localhost:4318`. */
  readonly endpoint: string;
  readonly serviceName: string;
}

/** How long a collector may take, in milliseconds: the end of the server waits for it. */
const TIMEOUT_MS = 3_000;

/**
 * Sends traces and metrics to a collector from now on; the SDK is loaded here and nowhere else. What is returned sends
 * what is left and ends it. A collector that cannot be reached harms no request.
 */
export async function startOpenTelemetry(
  { endpoint, serviceName }: OpenTelemetryConfig,
  version: string,
): Promise<() => Promise<void>> {
  const [traceSdk, metricSdk, { OTLPTraceExporter }, { OTLPMetricExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/sdk-metrics'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/exporter-metrics-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  const resource = resourceFromAttributes({ 'service.name': serviceName, 'service.version': version });
  const base = endpoint.replace(/\/$/, '');

  const tracerProvider = new traceSdk.NodeTracerProvider({
    resource,
    spanProcessors: [
      new traceSdk.BatchSpanProcessor(
        new OTLPTraceExporter({ url: `${base}/v1/traces`, timeoutMillis: TIMEOUT_MS }),
      ),
    ],
  });
  tracerProvider.register();
  const meterProvider = new metricSdk.MeterProvider({
    resource,
    readers: [
      new metricSdk.PeriodicExportingMetricReader({
        exporter: new OTLPMetricExporter({ url: `${base}/v1/metrics`, timeoutMillis: TIMEOUT_MS }),
      }),
    ],
  });
  metrics.setGlobalMeterProvider(meterProvider);

  return async () => {
    await Promise.allSettled([tracerProvider.shutdown(), meterProvider.shutdown()]);
  };
}

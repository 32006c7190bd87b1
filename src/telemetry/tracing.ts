import { type Attributes, context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { isReadAborted } from '../graph/read-until.js';
import type { StoreCall } from '../graph/store.js';

// Without `startOpenTelemetry` the API's own do-nothing tracer stands behind this.
const tracer = trace.getTracer('annals');

/** What a request turned out to be. */
export interface RequestDescription {
  readonly name: string;
  readonly attributes: Attributes;
  readonly failed: boolean;
}

/**
 * Runs `work` within a span of its own, under the caller's where `headers` name one (W3C Trace Context). `describe` is
 * called before it ends.
 */
export async function traceRequest<T>(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  work: () => Promise<T>,
  describe: () => RequestDescription,
): Promise<T> {
  const parent = propagation.extract(context.active(), headers);
  const span = tracer.startSpan('GraphQL', { kind: SpanKind.SERVER }, parent);
  try {
    return await context.with(trace.setSpan(parent, span), work);
  } finally {
    if (span.isRecording()) {
      const { name, attributes, failed } = describe();
      span.updateName(name).setAttributes(attributes);
      if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
    }
    span.end();
  }
}

/** A span for a call to the store, under the request that made it. Its Cypher and parameters are not told. */
export function traceStoreCall({ engine, name, startedAt, durationMs, error }: StoreCall): void {
  const attributes = { 'db.system.name': engine, 'db.operation.name': name };
  const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, startTime: startedAt, attributes });
  if (error !== null && !isReadAborted(error))
    span.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error).name });
  span.end(startedAt + durationMs);
}

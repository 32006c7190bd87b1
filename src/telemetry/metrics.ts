import { type Attributes, metrics as openTelemetry } from '@opentelemetry/api';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import { isReadAborted } from '../graph/read-until.js';
import type { StoreCall } from '../graph/store.js';

/** `none`: refused before there was an operation. */
export type OperationType = 'query' | 'mutation' | 'subscription' | 'none';
/** `refused`: for what the client did; `failed`: for what the server did. */
export type Outcome = 'ok' | 'refused' | 'failed';

/** What is counted and timed; for Prometheus, and for OpenTelemetry where that is on. */
export interface Metrics {
  request(type: OperationType, outcome: Outcome, seconds: number): void;
  storeCall(call: StoreCall): void;
  /** In Prometheus' text format. */
  toText(): Promise<string>;
  readonly contentType: string;
}

const REQUEST_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const CALL_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30];

/** Names of store calls are constants of the code; beyond so many of them, something else came in. */
const MAX_NAMES = 300;

/** To be called after `startOpenTelemetry`, whose instruments are made here. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Counter({
    name: 'annals_graphql_requests_total',
    help: 'Requests to /graphql, by the type of the operation and by outcome (ok, refused, failed).',
    labelNames: ['type', 'outcome'],
    registers,
  });
  const requestSeconds = new Histogram({
    name: 'annals_graphql_request_duration_seconds',
    help: 'Time from the first byte of a request to /graphql to the last of its answer; of a subscription, to its end.',
    labelNames: ['type'],
    buckets: REQUEST_SECONDS,
    registers,
  });
  const calls = new Counter({
    name: 'annals_store_calls_total',
    help: 'Calls to the store, by the name of the query and by outcome (ok, aborted, failed).',
    labelNames: ['name', 'outcome'],
    registers,
  });
  const callSeconds = new Histogram({
    name: 'annals_store_call_duration_seconds',
    help: 'Time of a call to the store.',
    labelNames: ['name'],
    buckets: CALL_SECONDS,
    registers,
  });

  const meter = openTelemetry.getMeter('annals');
  const ofRequests = meter.createHistogram<Attributes>('annals.graphql.request.duration', { unit: 's' });
  const ofCalls = meter.createHistogram<Attributes>('db.client.operation.duration', { unit: 's' });
  const names = new Set<string>();

  return {
    contentType: registry.contentType,
    toText: () => registry.metrics(),
    request(type, outcome, seconds) {
      requests.inc({ type, outcome });
      requestSeconds.observe({ type }, seconds);
      ofRequests.record(seconds, { 'graphql.operation.type': type, outcome });
    },
    storeCall({ engine, name, durationMs, error }) {
      if (names.size < MAX_NAMES) names.add(name);
      const label = names.has(name) ? name : 'other';
      const outcome = error === null ? 'ok' : isReadAborted(error) ? 'aborted' : 'failed';
      const seconds = durationMs / 1_000;
      calls.inc({ name: label, outcome });
      callSeconds.observe({ name: label }, seconds);
      ofCalls.record(seconds, { 'db.system.name': engine, 'db.operation.name': label, outcome });
    },
  };
}

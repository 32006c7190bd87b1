import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { OperationDefinitionNode } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Log } from '../telemetry/log.js';
import type { Metrics, OperationType, Outcome } from '../telemetry/metrics.js';
import type { RequestDescription } from '../telemetry/tracing.js';
import { isFailureCode } from './errors.js';

/** What is told of a request to those who run the server: never its query, its variables or a key. */
export interface Observation {
  readonly requestId: string;
  operationType: OperationType;
  operationName: string | null;
  /** Of the answer's errors. */
  codes: readonly string[];
}

const MAX_NAME = 100;

/** Notes which operation a request is. */
export function noteOperation(observation: Observation, operation: OperationDefinitionNode): void {
  observation.operationType = operation.operation;
  observation.operationName = operation.name?.value.slice(0, MAX_NAME) ?? null;
}

declare module 'fastify' {
  interface FastifyRequest {
    observation: Observation | null;
  }
}

/** The caller's `x-request-id` where it is a plain one, else a new one. */
export function toRequestId({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given) ? given : randomUUID();
}

/** Of a request whose operation is not known yet. */
export function createObservation(requestId: string): Observation {
  return { requestId, operationType: 'none', operationName: null, codes: [] };
}

export function observeRequest(request: FastifyRequest): Observation {
  return (request.observation = createObservation(request.id));
}

/** What was asked and how long it took; a subscription, from its beginning to its end. */
export interface Answered {
  readonly method: string;
  readonly route: string | null;
  readonly status: number;
  readonly durationMs: number;
}

export type Observe = (answered: Answered, observation: Observation) => void;

/** Logs and counts what was asked of GraphQL, once it has been answered. */
export function createObserve(log?: Log, metrics?: Metrics): Observe {
  return ({ durationMs, ...answered }, observation) => {
    const outcome = toOutcome(observation.codes, answered.status);
    metrics?.request(observation.operationType, outcome, durationMs / 1_000);
    log?.info({ ...answered, durationMs: Math.round(durationMs), ...observation, outcome }, 'request');
  };
}

/** Names every request, logs and counts it when it has been answered. */
export function registerObservation(app: FastifyInstance, observe: Observe, log?: Log): void {
  app.decorateRequest('observation', null);
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  app.addHook('onSend', (request, reply, payload, done) => {
    if (reply.statusCode >= 400) noteRefusal(toObservation(request), payload);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { method } = request;
    const { statusCode: status, elapsedTime: durationMs } = reply;
    const route = toRoute(request);
    if (route === '/graphql') observe({ method, route, status, durationMs }, toObservation(request));
    else
      log?.debug(
        { requestId: request.id, method, route, status, durationMs: Math.round(durationMs) },
        'request',
      );
    done();
  });
}

export function describeRequest(request: FastifyRequest, reply: FastifyReply): RequestDescription {
  const { operationType, operationName, codes, requestId } = toObservation(request);
  return {
    // Few names: a trace is found by the attributes.
    name: operationType === 'none' ? 'GraphQL' : operationType,
    attributes: {
      ...(operationType !== 'none' && { 'graphql.operation.type': operationType }),
      ...(operationName !== null && { 'graphql.operation.name': operationName }),
      ...(codes[0] !== undefined && { 'error.type': codes[0] }),
      'http.response.status_code': reply.statusCode,
      'annals.request.id': requestId,
    },
    failed: toOutcome(codes, reply.statusCode) === 'failed',
  };
}

/** An address may hold a query and its variables; a route does not. */
function toRoute({ url, routeOptions }: FastifyRequest): string | null {
  // A method that no route has leads to none.
  return routeOptions.url ?? (url.split('?', 1)[0] === '/graphql' ? '/graphql' : null);
}

/** Of a refusal that no operation was executed for, hence none has noted its codes: those that the asker is told. */
function noteRefusal(observation: Observation, payload: unknown): void {
  if (observation.codes.length || typeof payload !== 'string' || !payload.startsWith('{"errors":')) return;
  const { errors } = JSON.parse(payload) as { errors: readonly { extensions?: { code?: unknown } }[] };
  observation.codes = errors.map(({ extensions }) => String(extensions?.code));
}

/** A request that was refused before there was a context has none of its own. */
function toObservation(request: FastifyRequest): Observation {
  return request.observation ?? observeRequest(request);
}

function toOutcome(codes: readonly string[], status: number): Outcome {
  if (status >= 500 || codes.some(isFailureCode)) return 'failed';
  return codes.length || status >= 400 ? 'refused' : 'ok';
}

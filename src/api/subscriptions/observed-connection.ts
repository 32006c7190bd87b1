import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import { formatError, isFailure } from '../errors.js';
import { toClosedSignal } from '../gone-signal.js';
import { createObservation, type Observation, type Observe } from '../observation.js';

export interface Observers {
  readonly observe: Observe;
  readonly report: (error: unknown, requestId: string | null) => void;
}

interface Running {
  readonly observation: Observation;
  readonly began: number;
}

/** A WebSocket, and what of its subscriptions is told to those who run the server; each has a request id of its own. */
export class ObservedConnection {
  /** Aborted when the connection is closed. */
  readonly closed: AbortSignal;
  private readonly running = new Map<string, Running>();

  constructor(
    socket: WebSocket,
    private readonly observers: Observers,
  ) {
    this.closed = toClosedSignal(socket);
  }

  /** `id`: the client's, which names a subscription on this connection until `end`. */
  begin(id: string): Observation {
    const observation = createObservation(randomUUID());
    this.running.set(id, { observation, began: performance.now() });
    return observation;
  }

  /** What the client is told of errors of a subscription. */
  tell(id: string, errors: readonly GraphQLError[]): GraphQLFormattedError[] {
    const observation = this.running.get(id)?.observation;
    const { report } = this.observers;
    for (const error of errors) if (isFailure(error)) report(error, observation?.requestId ?? null);
    const told = errors.map((error) => formatError(error.toJSON(), error));
    if (observation) {
      observation.codes = [...observation.codes, ...told.map(({ extensions }) => String(extensions?.code))];
    }
    return told;
  }

  end(id: string): void {
    const running = this.running.get(id);
    if (!running) return;
    this.running.delete(id);
    const durationMs = performance.now() - running.began;
    this.observers.observe(
      { method: 'GET', route: '/graphql', status: 101, durationMs },
      running.observation,
    );
  }
}

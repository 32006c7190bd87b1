import type { FastifyInstance } from 'fastify';
import { AnnalsError } from '../domain/errors.js';
import type { GraphStore } from '../graph/store.js';

/** `/healthz`: the process runs. `/readyz`: the store answers, 503 where it does not. */
export function registerHealth(app: FastifyInstance, store: GraphStore, version: string): void {
  app.get('/healthz', () => ({ status: 'ok', version }));
  app.get('/readyz', async (_request, reply) => {
    try {
      await store.ping();
      return { status: 'ready', store: store.engine };
    } catch (error) {
      void reply.code(503);
      return { status: 'unready', code: error instanceof AnnalsError ? error.code : 'INTERNAL' };
    }
  });
}

import type { FastifyInstance } from 'fastify';
import type { Metrics } from '../telemetry/metrics.js';

/** `/metrics`, for Prometheus. */
export function registerMetrics(app: FastifyInstance, metrics: Metrics): void {
  app.get('/metrics', async (_request, reply) => {
    void reply.type(metrics.contentType);
    return metrics.toText();
  });
}

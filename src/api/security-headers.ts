import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/**
 * What a browser is told of every answer. An answer is data, so nothing in it may load, run or be framed; a page says
 * itself what it needs, by a Content-Security-Policy of its own.
 */
export async function registerSecurityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    frameguard: { action: 'deny' },
    // Belongs to whatever speaks TLS in front of the server, which knows of which hosts it may be said.
    hsts: false,
  });
}

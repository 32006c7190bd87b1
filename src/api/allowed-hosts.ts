import type { FastifyInstance } from 'fastify';
import { toErrorBody } from './errors.js';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Whether a `Host` header names this server. A page of another site can make its own name resolve to a loopback
 * address (DNS rebinding) and would then be of the same origin as the server; only the name gives it away. So a server
 * on a loopback address goes by loopback names and `allowed` ones, one on another address by `allowed` ones where there
 * are any. Names are compared without port and case.
 */
export function createHostCheck(listensOn: string, allowed: readonly string[]) {
  const loopback = isLoopback(listensOn);
  const names = new Set(allowed.map((name) => name.toLowerCase()));
  return (host: string | undefined): boolean => {
    if (!loopback && !names.size) return true;
    const name = (host ?? '').toLowerCase().replace(/:\d+$/, '');
    return names.has(name) || (loopback && LOOPBACK.test(name));
  };
}

/** Refuses every request whose `Host` is not this server's, as JSON, with 421 (Misdirected Request, RFC 9110). */
export function registerHostCheck(
  app: FastifyInstance,
  isAllowed: (host: string | undefined) => boolean,
): void {
  app.addHook('onRequest', async (request, reply) => {
    if (isAllowed(request.headers.host)) return;
    await reply
      .code(421)
      .send(
        toErrorBody(
          'HOST_NOT_ALLOWED',
          'This server does not go by the name that the request gives in `Host`.',
          'Ask it by the address that it prints at its start, or add the name to ANNALS_ALLOWED_HOSTS.',
        ),
      );
  });
}

function isLoopback(host: string): boolean {
  return LOOPBACK.test(host) || host === '::1';
}

import type { FastifyInstance, FastifyReply } from 'fastify';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { createFileFinder } from '../bundles/find-bundled-file.js';
import { EXPLORER } from '../bundles/page.js';
import { toErrorBody } from '../errors.js';

/** All from here, nothing from elsewhere, and nothing that a text could bring along is ever run. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The addresses of the explorer's views: each can be shared and opened again. */
const VIEWS = ['/', '/timeline', '/graph', '/matrix', '/search', '/add'];
const NODE_VIEWS = ['article', 'actor', 'event', 'claim', 'place'].map((type) => `/${type}/:id`);

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

const ONE_YEAR = 'public, max-age=31536000, immutable';

/**
 * The explorer: its page at the address of each view, its scripts and styles under `/assets/`. Whoever opens an address of
 * nothing in a browser gets the page too, with 404: it says so, and where to go.
 */
export function registerExplorer(app: FastifyInstance): void {
  const findFile = createFileFinder(EXPLORER);
  const sendPage = async (reply: FastifyReply) => {
    const index = await findFile('index.html').catch(() => null);
    if (index === null) return refuseUnbuilt(reply);
    void reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', CONTENT_SECURITY_POLICY)
      .header('cache-control', 'no-cache');
    return readFile(index);
  };

  for (const url of [...VIEWS, ...NODE_VIEWS]) app.get(url, (_request, reply) => sendPage(reply));
  app.get('/*', async (request, reply) => {
    if (!request.headers.accept?.includes('text/html')) return reply.callNotFound();
    return sendPage(reply.code(404));
  });

  app.get<{ Params: { name: string } }>('/assets/:name', async (request, reply) => {
    const { name } = request.params;
    const type = CONTENT_TYPES[extname(name)];
    const file = type ? await findFile(name).catch(() => null) : null;
    if (file === null) return reply.callNotFound();
    // The name holds the content's hash: what was loaded once is never asked for again.
    void reply.type(type!).header('cache-control', ONE_YEAR).header('vary', 'accept-encoding');
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return readFile(file);
    void reply.header('content-encoding', 'gzip');
    return readFile(`${file}.gz`);
  });
}

function refuseUnbuilt(reply: FastifyReply) {
  void reply.code(503);
  return toErrorBody(
    'INTERNAL',
    'The explorer is not built, and the packages to build it are not installed.',
    'Run `npm ci && npm run pages`. GraphQL is at /graphql.',
  );
}

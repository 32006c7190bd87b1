import type { FastifyInstance } from 'fastify';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { createFileFinder } from '../bundles/find-bundled-file.js';
import { GRAPHIQL } from '../bundles/page.js';
import { toErrorBody } from '../errors.js';
import { readExamples } from './examples.js';

/** All from here, nothing from elsewhere; Monaco writes styles of its own into the page. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
].join('; ');

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.ttf': 'font/ttf',
};

/** GraphiQL at `/graphiql`, from our own files, with the example queries as tabs. */
export function registerGraphiql(app: FastifyInstance): void {
  const findFile = createFileFinder(GRAPHIQL);

  app.get('/graphiql', async (_request, reply) => {
    void reply.type('text/html').header('content-security-policy', CONTENT_SECURITY_POLICY);
    return toPage({ endpoint: '/graphql', examples: await readExamples() });
  });

  app.get<{ Params: { '*': string } }>('/graphiql/*', async (request, reply) => {
    let file: string | null;
    try {
      file = await findFile(request.params['*']);
    } catch {
      void reply.code(503);
      return toErrorBody(
        'INTERNAL',
        'GraphiQL is not built, and the packages to build it are not installed.',
        'Run `npm ci && npm run pages`.',
      );
    }
    if (file === null) return reply.callNotFound();
    void reply.type(CONTENT_TYPES[extname(file)] ?? 'application/octet-stream');
    return readFile(file);
  });
}

function toPage(settings: object): string {
  // `<` would let a query's text end the script element.
  const json = JSON.stringify(settings).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Annals – GraphiQL</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/graphiql/page.css" />
    <style>html, body, #graphiql { margin: 0; height: 100%; }</style>
  </head>
  <body>
    <div id="graphiql">Loading GraphiQL…</div>
    <script type="application/json" id="settings">${json}</script>
    <script type="module" src="/graphiql/page.js"></script>
  </body>
</html>
`;
}

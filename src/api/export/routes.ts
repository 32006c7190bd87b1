import type { FastifyInstance, FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { AnnalsError } from '../../domain/errors.js';
import { MEDIA_TYPES } from '../../export/media-types.js';
import { openExport, toExportFormat } from '../../export/write-export.js';
import { toZip } from '../../export/zip.js';
import { isReadAborted, readUntil } from '../../graph/read-until.js';
import type { GraphStore } from '../../graph/store.js';
import { isFailureCode, toErrorBody } from '../errors.js';
import { toGoneSignal } from '../gone-signal.js';

/** Each reads the whole graph: more at once would be felt by whoever asks for less. */
const AT_ONCE = 2;

type Query = Readonly<Record<'format' | 'article' | 'actor' | 'base', string | string[] | undefined>>;

/**
 * `GET /export?format=…`, with `article=<id>` for one article, `actor=<id or name>` for one actor and `base=<IRI>` for
 * the RDF formats: a download, read from the store no faster than it is taken. One that fails on the way is cut off, so
 * that no part passes for the whole; when its client goes, what is read for it ends.
 */
export function registerExport(
  app: FastifyInstance,
  store: GraphStore,
  report: (error: unknown, requestId: string) => void,
): void {
  let running = 0;

  app.get<{ Querystring: Query }>('/export', async (request, reply) => {
    if (running >= AT_ONCE) {
      void reply.header('retry-after', '10');
      return refuse(
        reply,
        429,
        `${AT_ONCE} exports are running; this server makes no more at once.`,
        'Try again later.',
      );
    }
    running += 1;
    let release = () => {
      running -= 1;
      release = () => {};
    };
    try {
      const format = toExportFormat(toText(request.query.format) ?? '');
      const { article, actor, base } = request.query;
      const made = await openExport(readUntil(store, toGoneSignal(reply)), {
        format,
        articleId: toText(article),
        actor: toText(actor),
        base: toText(base),
      });
      const { type, extension } = MEDIA_TYPES[format];
      void reply
        .type(type)
        .header('content-disposition', `attachment; filename="annals.${extension}"`)
        .header('cache-control', 'no-store');
      if (request.method === 'HEAD') {
        release();
        return await reply.send();
      }
      const content = 'files' in made ? toZip(made.files) : Readable.from(made.text, { objectMode: false });
      content
        .on('close', () => release())
        .on('error', (error) => {
          if (!isReadAborted(error)) report(error, request.id);
        });
      return await reply.send(content);
    } catch (error) {
      release();
      if (!(error instanceof AnnalsError) || isFailureCode(error.code)) throw error;
      void reply.code(error.code.endsWith('_NOT_FOUND') ? 404 : 400);
      return toErrorBody(error.code, error.message, error.hint);
    }
  });
}

/** The last one where a parameter came more than once. */
function toText(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value.at(-1) : value) || null;
}

function refuse(reply: FastifyReply, status: number, message: string, hint: string) {
  void reply.code(status);
  return toErrorBody('REQUEST_REFUSED', message, hint);
}

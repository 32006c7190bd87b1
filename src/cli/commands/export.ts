import { withStore } from '../../app/with-store.js';
import { EXPORT_FORMATS, type ExportRequest, openExport, toExportFormat } from '../../export/write-export.js';
import { writeFolder, writeWhole } from '../../export/write-files.js';
import { toZip } from '../../export/zip.js';
import type { Command } from '../command.js';
import { downloadExport } from '../download-export.js';
import { toServerAddress } from '../remote/remote-server.js';
import { tell, write } from '../output.js';
import { UsageError } from '../parse.js';
import { createStopSignal } from '../stop-signal.js';

export const exportCommand: Command = {
  name: 'export',
  summary: 'write the graph, or one article or actor of it, in a standard form',
  operands: '',
  count: [0, 0],
  options: {
    format: { type: 'string', value: 'FORMAT', help: `one of ${EXPORT_FORMATS.join(', ')}` },
    article: { type: 'string', value: 'ID', help: 'only what this article says' },
    actor: { type: 'string', value: 'ID_OR_NAME', help: 'only what is said by this actor and about it' },
    out: {
      type: 'string',
      value: 'PATH',
      help: 'to this file (csv: a .zip file, or else a new folder) and not to stdout (csv: a zip)',
    },
    base: {
      type: 'string',
      value: 'IRI',
      help: 'what IRIs begin with (jsonld, turtle); urn:annals: without it',
    },
    server: { type: 'string', value: 'URL', help: 'from a running server, which owns the store' },
    key: { type: 'string', value: 'KEY', help: 'with --server: its key, which reading does not need' },
  },
  async run({ options }) {
    if (options.format === undefined) {
      throw new UsageError(`"export" needs --format, one of ${EXPORT_FORMATS.join(', ')}.`);
    }
    const request: ExportRequest = {
      format: toExportFormat(String(options.format)),
      articleId: options.article === undefined ? null : String(options.article),
      actor: options.actor === undefined ? null : String(options.actor),
      base: options.base === undefined ? null : String(options.base),
    };
    const out = options.out === undefined ? null : String(options.out);
    const server = options.server === undefined ? null : toServerAddress(String(options.server));
    const key = options.key === undefined ? null : String(options.key);
    if (server === null && key !== null) throw new UsageError('--key goes with --server.');
    const from = server === null ? null : { server, key };
    if (server !== null && request.format === 'csv' && out !== null && !out.endsWith('.zip')) {
      throw new UsageError('With --server, csv comes as a zip: give --out a name that ends in .zip.');
    }
    if (out === null) {
      await make(request, from, null, new AbortController().signal);
      return 0;
    }
    // Only then is there something to clear away: without a file the first Ctrl-C ends the process.
    const signal = createStopSignal();
    try {
      await make(request, from, out, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
      tell(`${out}: not written, since it was stopped before the end.`);
      return 1;
    }
    tell(`${out}: written.`);
    return 0;
  },
};

async function make(
  request: ExportRequest,
  from: { readonly server: string; readonly key: string | null } | null,
  out: string | null,
  signal: AbortSignal,
): Promise<void> {
  if (from !== null) await send(await downloadExport(from, request, signal), out);
  else await withStore(async (store) => save(await openExport(store, request), out), { signal });
}

async function save(made: Awaited<ReturnType<typeof openExport>>, out: string | null): Promise<void> {
  if ('text' in made) await send(made.text, out);
  else if (out === null || out.endsWith('.zip')) await send(toZip(made.files), out);
  else await writeFolder(out, made.files);
}

async function send(content: AsyncIterable<string | Uint8Array>, out: string | null): Promise<void> {
  if (out !== null) return writeWhole(out, content);
  for await (const chunk of content) await write(chunk);
}

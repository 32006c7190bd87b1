import { ingest } from '../../app/ingest.js';
import { readArticles } from '../../app/readers/read-articles.js';
import { ARTICLE_OPTIONS, toArticleMetadata, toFitting } from '../article-options.js';
import type { Command } from '../command.js';
import { ingestAndTell } from '../ingest-and-tell.js';
import { ingestRemotely } from '../remote/ingest-remotely.js';
import { RemoteServer, SERVER_OPTIONS } from '../remote/remote-server.js';
import { UsageError } from '../parse.js';
import { createStopSignal } from '../stop-signal.js';
import { withStore } from '../../app/with-store.js';

export const ingestCommand: Command = {
  name: 'ingest',
  summary: 'bring articles (.txt, .md, .html, .jsonl, whole folders, or "-": text on stdin) into the graph',
  operands: '<file|folder|->...',
  count: [1, Infinity],
  options: {
    ...ARTICLE_OPTIONS,
    ...SERVER_OPTIONS,
    jobs: { type: 'string', value: 'N', help: 'how many articles to extract at a time (1)' },
  },
  async run(args) {
    const metadata = toArticleMetadata(args);
    const jobs = toJobs(args.options.jobs as string | undefined);
    const server = RemoteServer.find(args);
    if (server && jobs !== undefined) throw new UsageError('--jobs does not go with --server: it extracts.');
    const signal = createStopSignal();
    const readings = toFitting(readArticles(args.operands, { metadata }), metadata);
    if (server) return ingestRemotely(readings, server, signal);
    return withStore((store, config) =>
      ingestAndTell({ store, config, signal, jobs }, (options) => ingest(readings, options)),
    );
  },
};

function toJobs(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^[1-9]\d?$/.test(value)) return Number(value);
  throw new UsageError(`--jobs takes a number from 1 to 99, not "${value}".`);
}

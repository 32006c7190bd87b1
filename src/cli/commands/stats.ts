import { readStoreStats } from '../../app/read-store-stats.js';
import type { Command } from '../command.js';
import { write } from '../output.js';
import { RemoteServer, SERVER_OPTIONS } from '../remote/remote-server.js';

const STATS = `{
  stats { articles actors places events years claims extractors { extractor articles } }
}`;

interface Answer {
  readonly stats: Readonly<
    Record<'articles' | 'actors' | 'places' | 'events' | 'years' | 'claims', number>
  > & { readonly extractors: readonly { readonly extractor: string; readonly articles: number }[] };
}

export const statsCommand: Command = {
  name: 'stats',
  summary: 'print how much the graph holds, as JSON',
  operands: '',
  count: [0, 0],
  options: SERVER_OPTIONS,
  async run(args) {
    const server = RemoteServer.find(args);
    const stats = server ? await readRemoteStats(server) : await readStoreStats();
    await write(`${JSON.stringify(stats, null, 2)}\n`);
    return 0;
  },
};

/** As of the store, without what the API does not count. */
async function readRemoteStats(server: RemoteServer) {
  const { articles, actors, places, events, years, claims, extractors } = (await server.ask<Answer>(STATS))
    .stats;
  return {
    nodes: { Article: articles, Actor: actors, Place: places, Event: events, Year: years, Claim: claims },
    articlesByExtractor: extractors,
  };
}

import { afterAll, beforeAll } from 'vitest';
import { type RunningServer, type ServerOptions, startServer } from '../../../src/api/server.js';
import { ArticleIngester } from '../../../src/app/article-ingester.js';
import type { Extraction } from '../../../src/domain/extraction.js';
import type { GraphStore } from '../../../src/graph/store.js';
import { writeArticle } from '../../../src/graph/write-article.js';
import { openEmbedded } from './test-server.js';

/** May write to the server. */
export const KEY = 'a-key-of-the-tests-1';

export interface WritingServer {
  readonly url: string;
  readonly store: GraphStore;
  readonly ingester: ArticleIngester;
  /** Another server on the same store. */
  start(options?: Partial<ServerOptions>): Promise<RunningServer>;
  /** Ends the first one before its tests are over. */
  close(): Promise<void>;
}

/** A server that extracts with the real model and takes `KEY`, for all tests of the surrounding `describe`. */
export function useWritingServer(
  ownOptions: Partial<ServerOptions> = {},
  extractions: () => readonly Extraction[] = () => [],
): WritingServer {
  let store: GraphStore;
  let ingester: ArticleIngester;
  let server: RunningServer;
  const start = (options: Partial<ServerOptions> = {}) =>
    startServer({
      store,
      host: '127.0.0.1',
      port: 0,
      version: '0',
      introspection: true,
      corsOrigins: [],
      report: () => undefined,
      writing: { ingester, keys: ['another-key-of-tests', KEY] },
      ...ownOptions,
      ...options,
    });

  beforeAll(async () => {
    store = await openEmbedded({});
    ingester = new ArticleIngester({ store, engine: 'wasm' });
    for (const extraction of extractions()) await writeArticle(store, extraction, '2026-01-01T00:00:00Z');
    server = await start();
  });
  afterAll(async () => {
    await server.close();
    await ingester.close();
    await store.close();
  });

  return {
    get url() {
      return server.url;
    },
    get store() {
      return store;
    },
    get ingester() {
      return ingester;
    },
    start,
    close: () => server.close(),
  };
}

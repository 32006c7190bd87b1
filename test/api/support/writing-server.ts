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

interface Asked<T> {
  readonly data: T;
  readonly status: number;
  /** The first error, and its code. */
  readonly error:
    | { readonly message: string; readonly extensions: { readonly code: string; readonly hint: string } }
    | undefined;
  readonly code: string | undefined;
}

/** Posts an operation to the server at `url`, with a key unless it is null. */
export async function askWithKey<T>(
  url: string,
  query: string,
  variables: object = {},
  key: string | null = KEY,
): Promise<Asked<T>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: NonNullable<Asked<T>['error']>[] };
  return { data, status: response.status, error: errors?.[0], code: errors?.[0]?.extensions.code };
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import {
  type RunningServer,
  SANDBOX_ORIGINS,
  type ServerOptions,
  startServer,
} from '../../../src/api/server.js';
import type { Extraction } from '../../../src/domain/extraction.js';
import { openGrafeoStore } from '../../../src/graph/drivers/grafeo.js';
import type { GraphStore } from '../../../src/graph/store.js';
import { writeArticle } from '../../../src/graph/write-article.js';

export interface GraphqlAnswer<T> {
  readonly data: T;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly hint?: string };
  }[];
}

export interface TestServer {
  readonly url: string;
  readonly store: GraphStore;
  /** The names of the store calls since `answer` last asked. */
  readonly calls: readonly string[];
  /** What the operator is told and the asker is not. */
  readonly reported: readonly unknown[];
  /** Posts a query, whatever the answer. */
  answer<T>(query: string, variables?: object): Promise<GraphqlAnswer<T>>;
  /** The data of an answer that has no errors. */
  data<T>(query: string, variables?: object): Promise<T>;
}

/** A server of the calling file's own, on an embedded store that holds `extractions`. */
export function useServer(
  extractions: () => readonly Extraction[],
  options: Partial<ServerOptions> = {},
): TestServer {
  const calls: string[] = [];
  const reported: unknown[] = [];
  let directory: string;
  let store: GraphStore;
  let server: RunningServer;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'annals-api-'));
    store = await openGrafeoStore({
      directory,
      onCall: (name) => calls.push(name),
    });
    for (const extraction of extractions()) await writeArticle(store, extraction, '2026-01-01T00:00:00Z');
    server = await startServer({
      store,
      host: '127.0.0.1',
      port: 0,
      version: '0.0.0-test',
      introspection: true,
      corsOrigins: SANDBOX_ORIGINS,
      report: (error) => reported.push(error),
      ...options,
    });
  }, 60_000);
  afterAll(async () => {
    await server?.close();
    await store?.close();
    await rm(directory, { recursive: true, force: true });
  });

  async function answer<T>(query: string, variables: object = {}): Promise<GraphqlAnswer<T>> {
    calls.length = 0;
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphqlAnswer<T>;
  }

  return {
    calls,
    reported,
    answer,
    get url() {
      return server.url;
    },
    get store() {
      return store;
    },
    async data<T>(query: string, variables?: object): Promise<T> {
      const { data, errors } = await answer<T>(query, variables);
      expect(errors).toBeUndefined();
      return data;
    },
  };
}

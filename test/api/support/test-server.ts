import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, expect } from 'vitest';
import { type RunningServer, SANDBOX_ORIGINS, startServer } from '../../../src/api/server.js';
import type { Extraction } from '../../../src/domain/extraction.js';
import { openGrafeoStore } from '../../../src/graph/drivers/grafeo.js';
import type { GraphStore, StoreOptions } from '../../../src/graph/store.js';
import { writeArticle } from '../../../src/graph/write-article.js';
import type { OpenEmpty } from '../../contract/contract.js';

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
  /** A line for each request to `/graphql`, as it is logged. */
  readonly logged: readonly object[];
  /** Posts a query, whatever the answer. */
  answer<T>(query: string, variables?: object): Promise<GraphqlAnswer<T>>;
  /** The data of an answer that has no errors. */
  data<T>(query: string, variables?: object): Promise<T>;
}

/** A server for all tests of the surrounding `describe`, on a store that holds `extractions`: the embedded one, or as given. */
export function useServer(
  extractions: () => readonly Extraction[],
  openEmpty: OpenEmpty = openEmbedded,
): TestServer {
  const calls: string[] = [];
  const reported: unknown[] = [];
  const logged: object[] = [];
  let store: GraphStore;
  let server: RunningServer;

  beforeAll(async () => {
    store = await openEmpty({ onCall: (name) => calls.push(name) });
    for (const extraction of extractions()) await writeArticle(store, extraction, '2026-01-01T00:00:00Z');
    server = await startServer({
      store,
      host: '127.0.0.1',
      port: 0,
      version: '0.0.0-test',
      introspection: true,
      corsOrigins: SANDBOX_ORIGINS,
      report: (error) => reported.push(error),
      log: { error: nothing, debug: nothing, info: (line: object) => void logged.push(line) },
    });
  });
  afterAll(async () => {
    await server?.close();
    await store?.close();
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
    logged,
    answer,
    get url() {
      return server.url;
    },
    get store() {
      return store;
    },
    async data<T>(query: string, variables?: object): Promise<T> {
      const before = reported.length;
      const { data, errors } = await answer<T>(query, variables);
      // What the asker is not told is what a person who reads the failure needs.
      expect(errors, inspect(reported.slice(before))).toBeUndefined();
      return data;
    },
  };
}

export async function openEmbedded(options?: StoreOptions): Promise<GraphStore> {
  const directory = await mkdtemp(join(tmpdir(), 'annals-api-'));
  const store = await openGrafeoStore({ ...options, directory });
  return Object.assign(Object.create(store) as GraphStore, {
    close: async () => {
      await store.close();
      await rm(directory, { recursive: true, force: true });
    },
  });
}

function nothing(): void {}

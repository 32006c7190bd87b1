import { describe, expect, it } from 'vitest';
import { startServer } from '../../src/api/server.js';
import type { GraphStore } from '../../src/graph/store.js';
import { meetingsExtraction } from './support/meetings.js';
import { useServer } from './support/test-server.js';

const server = useServer(() => [meetingsExtraction(4)]);

describe('a client that goes before its answer', () => {
  it('has no more read for it than what has begun, of which the store is told, and is no failure', async () => {
    const asked: string[] = [];
    const failures: unknown[] = [];
    let begin: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    /** Ends its first read just when the client has gone. */
    const slow: GraphStore = Object.assign(Object.create(server.store) as GraphStore, {
      read: async (...[query, params, signal]: Parameters<GraphStore['read']>) => {
        asked.push(query.name);
        if (asked.length > 1) return server.store.read(query, params, signal);
        begin();
        await new Promise((resolve) => signal!.addEventListener('abort', resolve));
        return server.store.read(query, params);
      },
    });
    const running = await startServer({
      store: slow,
      host: '127.0.0.1',
      port: 0,
      version: '1',
      introspection: true,
      corsOrigins: [],
      report: (error) => failures.push(error),
    });
    const before = server.calls.length;
    const leaving = new AbortController();
    const answer = fetch(`${running.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ years { edges { node { articles { edges { node { claims { totalCount } } } } } } } }',
      }),
      signal: leaving.signal,
    });
    await begun;
    leaving.abort();
    await expect(answer).rejects.toThrow();
    await expect.poll(() => asked).toEqual(['page:Year', 'count:articleClaims']);
    await running.close();

    expect(server.calls.slice(before)).toEqual(['page:Year']);
    expect(failures).toEqual([]);
  });
});

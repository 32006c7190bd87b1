import { afterEach, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.js';
import type { GraphStore } from '../../src/graph/store.js';
import { meetingsExtraction } from './support/meetings.js';
import { useServer } from './support/test-server.js';

const server = useServer(() => [meetingsExtraction(4)]);

interface Slow extends RunningServer {
  /** What was asked of the store, the slow read last. */
  readonly asked: readonly string[];
  /** What reached the engine. */
  readonly calls: () => readonly string[];
  readonly failures: readonly unknown[];
  /** Resolves when the slow read is waited for. */
  readonly begun: Promise<void>;
}

describe('a client that goes before its answer', () => {
  let running: Slow;
  afterEach(() => running.close());

  /** A server whose store ends the read after the first `quick` ones just when the client has gone. */
  async function startSlow(quick: number): Promise<Slow> {
    const asked: string[] = [];
    const failures: unknown[] = [];
    let begin: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const slow: GraphStore = Object.assign(Object.create(server.store) as GraphStore, {
      read: async (...[query, params, signal]: Parameters<GraphStore['read']>) => {
        asked.push(query.name);
        if (asked.length !== quick + 1) return server.store.read(query, params, signal);
        begin();
        await new Promise((resolve) => signal!.addEventListener('abort', resolve));
        return server.store.read(query, params);
      },
    });
    const started = await startServer({
      store: slow,
      host: '127.0.0.1',
      port: 0,
      version: '1',
      introspection: true,
      corsOrigins: [],
      report: (error) => failures.push(error),
    });
    const before = server.calls.length;
    return (running = { ...started, asked, failures, begun, calls: () => server.calls.slice(before) });
  }

  it('has no more read for it than what has begun, of which the store is told, and is no failure', async () => {
    const { url, begun, asked, calls, failures } = await startSlow(0);
    const leaving = new AbortController();
    const answer = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ neighbors(actor: "actor:person-1") { actor { name } } }',
      }),
      signal: leaving.signal,
    });
    await begun;
    leaving.abort();
    await expect(answer).rejects.toThrow();
    await expect.poll(() => asked[1]).toBe('neighbors:CLAIMS_ABOUT');
    await running.close();

    expect(calls()).toEqual(['keptActors']);
    expect(failures).toEqual([]);
  });

  it.each([
    ['while an actor’s part is looked for', 'format=turtle&actor=Person+1', 4],
    ['while a text is written', 'format=jsonld', 3],
    ['while a zip is written', 'format=csv', 3],
  ])('has no more of an export read, %s; others have theirs', async (_, parameters, quick) => {
    const { url, begun, asked, calls, failures } = await startSlow(quick);
    const leaving = new AbortController();
    const answer = fetch(`${url}/export?${parameters}`, { signal: leaving.signal }).then((response) =>
      response.text(),
    );
    await begun;
    leaving.abort();
    await expect(answer).rejects.toThrow();
    await expect.poll(calls).toHaveLength(quick + 1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(calls()).toEqual(asked.slice(0, quick + 1));
    expect(asked.length).toBeLessThan(quick + 3);
    expect(failures).toEqual([]);

    const others = await Promise.all([1, 2].map(() => fetch(`${url}/export?${parameters}`)));
    for (const other of others) {
      expect(other.status).toBe(200);
      expect((await other.text()).length).toBeGreaterThan(1_000);
    }
  });
});

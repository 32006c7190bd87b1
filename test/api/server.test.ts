import { Agent, createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type RunningServer, SANDBOX_ORIGINS, startServer } from '../../src/api/server.js';
import type { GraphStore } from '../../src/graph/store.js';
import { seedExtraction } from './support/articles.js';
import { useServer } from './support/test-server.js';

const server = useServer(() => [seedExtraction()]);

async function startOn(port: number, store: GraphStore, introspection = true): Promise<RunningServer> {
  const running = await startServer({
    store,
    host: '127.0.0.1',
    port,
    version: '1.2.3',
    introspection,
    corsOrigins: [],
    report: () => undefined,
  });
  onTestFinished(() => running.close());
  return running;
}

async function post(url: string, query: string, headers: Record<string, string> = {}, variables = {}) {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
}

describe('startServer', () => {
  it('rejects with PORT_TAKEN where another process listens', async () => {
    const other: Server = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(startOn(port, server.store)).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: `Port ${port} of 127.0.0.1 is taken by another process.`,
    });
  });

  it('rejects with BAD_CONFIG for an address that is not of this machine', async () => {
    const start = startServer({
      store: server.store,
      host: '192.0.2.1',
      port: 0,
      version: '1',
      introspection: true,
      corsOrigins: [],
      report: () => undefined,
    });
    await expect(start).rejects.toMatchObject({ code: 'BAD_CONFIG' });
  });
});

describe('close', () => {
  it('finishes the requests that run, takes no new ones, and can be called twice', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let asked: () => void = () => undefined;
    const reading = new Promise<void>((resolve) => (asked = resolve));
    const slow: GraphStore = Object.assign(Object.create(server.store) as GraphStore, {
      read: async (...args: Parameters<GraphStore['read']>) => {
        asked();
        await held;
        return server.store.read(...args);
      },
    });
    const running = await startOn(0, slow);
    const answer = post(running.url, '{ articles { totalCount } }');
    await reading;
    const closed = running.close();
    release();

    // Over a kept connection, as fetch has it: the client is told to open no other request on it.
    expect((await answer).headers.get('connection')).toBe('close');
    expect(await (await answer).json()).toMatchObject({ data: { articles: { totalCount: 1 } } });
    await closed;
    await running.close();
    await expect(post(running.url, '{ __typename }')).rejects.toThrow();
  });
});

describe('a kept connection', () => {
  it('that nobody asks on does not hold up the end', async () => {
    const running = await startOn(0, server.store);
    const agent = new Agent({ keepAlive: true });
    onTestFinished(() => agent.destroy());
    await new Promise((resolve, reject) => {
      get(`${running.url}/healthz`, { agent }, (answer) => answer.resume().on('end', resolve)).on(
        'error',
        reject,
      );
    });
    const started = performance.now();
    await running.close();
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('health', () => {
  it('/healthz tells of the process, /readyz of the store', async () => {
    const health = await fetch(`${server.url}/healthz`);
    expect(await health.json()).toEqual({ status: 'ok', version: '0.0.0-test' });
    expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({ status: 'ready', store: 'grafeo' });

    const broken: GraphStore = Object.assign(Object.create(server.store) as GraphStore, {
      ping: () => Promise.reject(new Error('gone')),
    });
    const { url } = await startOn(0, broken);
    const ready = await fetch(`${url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ status: 'unready', code: 'INTERNAL' });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });
});

describe('exploring', () => {
  it('a browser finds Apollo Sandbox at /graphql, which may ask from its own site', async () => {
    const page = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('embeddable-sandbox');

    for (const origin of SANDBOX_ORIGINS) {
      const preflight = await fetch(`${server.url}/graphql`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      });
      expect(preflight.headers.get('access-control-allow-origin')).toBe(origin);
      const answer = await post(server.url, '{ __typename }', { origin });
      expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    }
    const other = await post(server.url, '{ __typename }', { origin: 'https://example.org' });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('the schema is told only where introspection is on', async () => {
    const query = '{ __schema { queryType { name } } }';
    expect(await server.data(query)).toEqual({ __schema: { queryType: { name: 'Query' } } });
    const { url } = await startOn(0, server.store, false);
    expect((await post(url, query)).status).toBe(400);
    expect(await (await post(url, '{ articels { totalCount } }')).text()).not.toContain('articles');
    const filtered = 'query ($filter: EventFilter) { events(filter: $filter) { totalCount } }';
    for (const filter of [{ titel: { eq: 'x' } }, { type: { eq: 'ASSAUL' } }]) {
      // The third time a compiled query would execute it.
      for (let times = 0; times < 3; times++) {
        expect(await (await post(url, filtered, {}, { filter })).text()).not.toMatch(/title|ASSAULT/);
      }
    }
    expect((await fetch(`${url}/graphiql`)).status).toBe(404);
    const page = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } });
    expect(await page.text()).not.toContain('sandbox');
  });
});

describe('every other address and method', () => {
  it('is asked for by OPTIONS, by a browser or not', async () => {
    const { status, headers } = await fetch(`${server.url}/graphql`, { method: 'OPTIONS' });
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('is answered with JSON and a code', async () => {
    const missing = await fetch(`${server.url}/nothing`);
    expect(missing.status).toBe(404);
    expect(await missing.json()).toMatchObject({ errors: [{ extensions: { code: 'REQUEST_REFUSED' } }] });
    const wrong = await fetch(`${server.url}/graphql`, { method: 'DELETE' });
    expect(wrong.status).toBe(405);
    expect(wrong.headers.get('allow')).toContain('POST');
    expect(await wrong.json()).toMatchObject({ errors: [{ extensions: { code: 'REQUEST_REFUSED' } }] });
  });
});

import { type Client, createClient } from 'graphql-ws';
import { request } from 'node:http';
import { afterAll, describe, expect, it, vi } from 'vitest';
import WebSocket from 'ws';
import { DEFAULT_LIMITS } from '../../src/api/limits/limits.js';
import type { Log } from '../../src/telemetry/log.js';
import { KEY, useWritingServer } from './support/writing-server.js';

interface Told {
  articleIngested: { outcome: string; at: string; article: object };
}
const toEvent = (next: IteratorResult<{ data?: Told | null }, unknown>) =>
  next.done ? undefined : next.value.data?.articleIngested;

const SUBSCRIBE = `subscription {
  articleIngested { outcome at article { title claims { totalCount } } }
}`;

describe('subscriptions', { timeout: 60_000 }, () => {
  const logged: Record<string, unknown>[] = [];
  const log = { info: (line: Record<string, unknown>) => void logged.push(line), debug: () => undefined };
  const server = useWritingServer({
    introspection: false,
    corsOrigins: ['https://allowed.example'],
    log: log as unknown as Log,
  });
  /** What is logged of subscriptions and of what did not become one. */
  const findLogged = () => logged.filter(({ method }) => method === 'GET');
  const toSocketUrl = () => `${server.url.replace('http', 'ws')}/graphql`;
  const clients: Client[] = [];
  const connect = () => {
    const client = createClient({ url: toSocketUrl(), webSocketImpl: WebSocket, retryAttempts: 0 });
    clients.push(client);
    return client;
  };

  afterAll(async () => {
    for (const client of clients) await client.dispose();
  });

  async function ingest(text: string): Promise<void> {
    const query =
      'mutation ($text: String!) { ingestArticle(input: { text: $text, url: "https://example.org/a" }) { outcome } }';
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}` },
      body: JSON.stringify({ query, variables: { text } }),
    });
    expect(await response.json()).not.toHaveProperty('errors');
  }

  it('tell of each article that comes, as it is in the graph then, and of none that changes nothing', async () => {
    const client = connect();
    const events = client.iterate<Told>({
      query: SUBSCRIBE,
    });
    const first = events.next();
    await new Promise((resolve) => client.on('connected', resolve));
    await ingest('Talks\n\nSweden accused Norway of spying, Anna Berg said.');
    expect(toEvent(await first)).toMatchObject({
      outcome: 'CREATED',
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
      article: { title: 'Talks' },
    });
    await ingest('Talks\n\nSweden accused Norway of spying, Anna Berg said.');
    await ingest('More talks\n\nSweden accused Norway of spying, Anna Berg said.');
    expect(toEvent(await events.next())).toMatchObject({
      outcome: 'REPLACED',
      article: { title: 'More talks' },
    });
    await events.return?.();
    await expect.poll(findLogged).toMatchObject([
      {
        route: '/graphql',
        status: 101,
        operationType: 'subscription',
        operationName: null,
        codes: [],
        outcome: 'ok',
      },
    ]);
    expect(findLogged()[0]?.durationMs).toBeGreaterThan(0);
  });

  it.each([
    ['a query', '{ articles { totalCount } }', 'REQUEST_REFUSED'],
    ['what is no GraphQL', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['a field that there is not', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'the schema',
      'subscription A { articleIngested { __typename } } query B { __schema { __typename } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'too much',
      `subscription { articleIngested { article { claims(first: 100) { edges { node { cites(first: 100) { edges { node { claims(first: 100) { edges { node { text } } } } } } } } } } } }`,
      'QUERY_TOO_COSTLY',
    ],
  ])('refuse %s, and log why', async (_, query, code) => {
    logged.length = 0;
    const events = connect().iterate({ query });
    await expect(events.next()).rejects.toMatchObject([
      { extensions: { code, hint: expect.stringMatching(/\w+.*\.$/) as string } },
    ]);
    expect(findLogged()).toMatchObject([{ status: 101, codes: [code], outcome: 'refused' }]);
  });

  it('answer a missing variable with what is wrong', async () => {
    const query =
      'subscription ($n: Int!) { articleIngested { article { claims(first: $n) { totalCount } } } }';
    const { value } = (await connect().iterate({ query }).next()) as { value: unknown };
    expect(value).toMatchObject({
      errors: [
        {
          extensions: {
            code: 'BAD_ARGUMENT',
            hint: expect.stringContaining('a value of the type') as string,
          },
        },
      ],
    });
  });

  it.each([
    ['another path', '/other', {}, 404, null],
    ['another name of the server', '/graphql', { host: 'rebound.example' }, 421, 'HOST_NOT_ALLOWED'],
    ['a page of another site', '/graphql', { origin: 'https://other.example' }, 403, 'REQUEST_REFUSED'],
  ])('refuse %s before they open, as JSON, and log it', async (_, path, headers, status, code) => {
    logged.length = 0;
    const answer = await new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const sent = request(`${server.url}${path}`, {
        headers: {
          connection: 'Upgrade',
          upgrade: 'websocket',
          'sec-websocket-version': '13',
          'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
          'sec-websocket-protocol': 'graphql-transport-ws',
          'x-request-id': 'refused-1',
          ...headers,
        },
      });
      sent.on('response', (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (data: string) => (body += data));
        response.on('end', () => resolve({ status: response.statusCode, body }));
      });
      sent.on('upgrade', () => reject(new Error('It opened.')));
      sent.on('error', reject).end();
    });
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)).toHaveProperty('errors.0.extensions.code');
    // What goes elsewhere is none of GraphQL's.
    expect(findLogged()).toMatchObject(
      code
        ? [{ requestId: 'refused-1', status, operationType: 'none', codes: [code], outcome: 'refused' }]
        : [],
    );
  });

  it('close a connection that sends too much, and print nothing of it', async () => {
    const printed = vi.spyOn(console, 'error');
    const socket = new WebSocket(toSocketUrl(), 'graphql-transport-ws');
    await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject));
    const closed = new Promise<number>((resolve) => socket.on('close', resolve));
    socket.send('x'.repeat(DEFAULT_LIMITS.bodyBytes + 1));
    expect(await closed).toBe(1009);
    expect(printed).not.toHaveBeenCalled();
    printed.mockRestore();
  });

  it('open to a page of the server, and of a site that may ask', async () => {
    for (const origin of [server.url, 'https://allowed.example']) {
      const socket = new WebSocket(toSocketUrl(), 'graphql-transport-ws', { origin });
      await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject));
      socket.close();
    }
  });

  it('end with the server, which does not wait for those who listen', async () => {
    const socket = new WebSocket(toSocketUrl(), 'graphql-transport-ws');
    await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject));
    const ended = new Promise<number>((resolve) => socket.on('close', resolve));
    const started = performance.now();
    await server.close();
    expect(await ended).toBe(1001);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

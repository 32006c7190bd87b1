import { createHash } from 'node:crypto';
import { METHODS } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startServer } from '../../src/api/server.js';
import { seedExtraction } from './support/articles.js';
import { useServer } from './support/test-server.js';

const server = useServer(() => [seedExtraction()]);

interface Refusal {
  readonly status: number;
  readonly type: string;
  readonly code: unknown;
  readonly hint: unknown;
}

/** Sends `text` as it is and reads until the server closes the connection. */
function sendRaw(url: string, text: string): Promise<Refusal> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.setEncoding('utf8').on('data', (data: string) => (answer += data));
    socket.on('error', reject);
    socket.on('close', () => {
      const [head = '', body = ''] = answer.split('\r\n\r\n');
      const { errors } = JSON.parse(body) as { errors: { extensions: { code: unknown; hint: unknown } }[] };
      resolve({
        status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]),
        type: /^content-type: (.*)$/im.exec(head)?.[1] ?? '',
        code: errors[0]?.extensions.code,
        hint: errors[0]?.extensions.hint,
      });
    });
  });
}

function request(line: string, ...headers: string[]): string {
  return [line, 'host: localhost', 'connection: close', ...headers, '', ''].join('\r\n');
}

const HINT = expect.stringMatching(/\w+.*\.$/) as string;
const JSON_TYPE = expect.stringMatching(/^application\/json; charset=utf-8/) as string;

describe('whatever /graphql refuses is JSON with a code', () => {
  it.each<[string, string, number, string]>([
    ['another method', request('DELETE /graphql HTTP/1.1'), 405, 'REQUEST_REFUSED'],
    ['a method that few know', request('PROPFIND /graphql HTTP/1.1'), 405, 'REQUEST_REFUSED'],
    ['no method', request('GRAPH /graphql HTTP/1.1'), 400, 'REQUEST_REFUSED'],
    ['no HTTP', 'hello\r\n\r\n', 400, 'REQUEST_REFUSED'],
    [
      'headers without end',
      request('GET /graphql HTTP/1.1', `x: ${'x'.repeat(20_000)}`),
      431,
      'REQUEST_REFUSED',
    ],
    ['an address that cannot be read', request('GET /graphql/% HTTP/1.1'), 400, 'REQUEST_REFUSED'],
    ['an address without a page', request('GET /graphql/more HTTP/1.1'), 404, 'REQUEST_REFUSED'],
    [
      'a host that is none',
      'POST /graphql HTTP/1.1\r\nhost: a b\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}',
      421,
      'HOST_NOT_ALLOWED',
    ],
    [
      'another type of content',
      request('POST /graphql HTTP/1.1', 'content-type: application/xml', 'content-length: 4') + '<q/>',
      415,
      'REQUEST_REFUSED',
    ],
    [
      'a form',
      request(
        'POST /graphql HTTP/1.1',
        'content-type: application/x-www-form-urlencoded',
        'content-length: 3',
      ) + 'q=1',
      415,
      'REQUEST_REFUSED',
    ],
    [
      'no type of content',
      request('POST /graphql HTTP/1.1', 'content-length: 2') + '{}',
      415,
      'REQUEST_REFUSED',
    ],
    [
      'malformed JSON',
      request('POST /graphql HTTP/1.1', 'content-type: application/json', 'content-length: 1') + '{',
      400,
      'REQUEST_REFUSED',
    ],
    [
      'JSON that would change prototypes',
      request('POST /graphql HTTP/1.1', 'content-type: application/json', 'content-length: 16') +
        '{"__proto__": 1}',
      400,
      'REQUEST_REFUSED',
    ],
    [
      'a body that is announced too large',
      request('POST /graphql HTTP/1.1', 'content-type: application/json', 'content-length: 99999999'),
      413,
      'REQUEST_TOO_LARGE',
    ],
    ['a query that a foreign page could ask', request('GET /graphql?query={a} HTTP/1.1'), 400, 'BAD_REQUEST'],
    [
      'an operation that is not of the schema',
      request('GET /graphql?query={nothing} HTTP/1.1', 'apollo-require-preflight: 1'),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a mutation by GET',
      request('GET /graphql?query=mutation{__typename} HTTP/1.1', 'apollo-require-preflight: 1'),
      405,
      'BAD_REQUEST',
    ],
  ])('%s', async (_name, text, status, code) => {
    const before = server.logged.length;
    expect(await sendRaw(server.url, text)).toEqual({ status, type: JSON_TYPE, code, hint: HINT });
    expect(server.reported).toEqual([]);
    // What is no request, and what goes elsewhere, is not logged.
    const method = /^(\w+) \/graphql[? ]/.exec(text)?.[1];
    expect(server.logged.slice(before)).toMatchObject(
      method && METHODS.includes(method) && status !== 431
        ? [{ method, route: '/graphql', status, outcome: 'refused', codes: [code] }]
        : [],
    );
  });

  it.each(['application/json', 'multipart/mixed;subscriptionSpec=1.0, application/json'])(
    'a subscription by POST, whose answer would have no end: %s',
    async (accept) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ query: 'subscription { articleIngested { outcome } }' }),
      });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        errors: [
          { extensions: { code: 'REQUEST_REFUSED', hint: expect.stringContaining('WebSocket') as string } },
        ],
      });
      expect(server.reported).toEqual([]);
    },
  );

  it('what is sent too slowly', async () => {
    const slow = await startServer({
      store: server.store,
      host: '127.0.0.1',
      port: 0,
      version: '1',
      introspection: true,
      corsOrigins: [],
      limits: { sendingMs: 600 },
      report: () => undefined,
    });
    onTestFinished(() => slow.close());
    const timedOut = { status: 408, type: JSON_TYPE, code: 'REQUEST_REFUSED', hint: HINT };
    const headers = sendRaw(slow.url, 'POST /graphql HTTP/1.1\r\nhost: localhost\r\n');
    const body = sendRaw(
      slow.url,
      request('POST /graphql HTTP/1.1', 'content-type: application/json', 'content-length: 99') + '{',
    );
    expect(await Promise.all([headers, body])).toEqual([timedOut, timedOut]);
  });
});

describe('what graphql and Apollo refuse says what to do', () => {
  const tell = async (body: object, headers: object = {}, url = server.url) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: { code: string; hint?: string } }[];
    };
    return errors.map(({ message, extensions }) => [extensions.code, message, extensions.hint]);
  };
  const AT_PLACE = 'at the line and column in `locations`';

  it.each<[string, object, string, string]>([
    ['what is no GraphQL', { query: '{ articles' }, 'GRAPHQL_PARSE_FAILED', AT_PLACE],
    [
      'too many words',
      { query: `{ ${'id '.repeat(1_001)} }` },
      'GRAPHQL_PARSE_FAILED',
      'in several requests',
    ],
    ['an unknown field', { query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED', AT_PLACE],
    [
      'a missing variable',
      { query: 'query ($id: ID!) { article(id: $id) { id } }' },
      'BAD_ARGUMENT',
      'a value of the type',
    ],
    [
      'a variable of another type',
      { query: 'query ($n: Int) { articles(first: $n) { totalCount } }', variables: { n: 'x' } },
      'BAD_ARGUMENT',
      'a value of the type',
    ],
    [
      'none of its operations',
      { query: 'query A { __typename } query B { __typename }' },
      'OPERATION_RESOLUTION_FAILURE',
      '`operationName`',
    ],
    [
      'a hash that is not known',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } },
      'PERSISTED_QUERY_NOT_FOUND',
      'again with `query`',
    ],
    [
      'another hash than the query has',
      { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } },
      'BAD_REQUEST',
      'SHA-256',
    ],
    [
      'a hash of another version',
      { query: '{ __typename }', extensions: { persistedQuery: { version: 2, sha256Hash: 'a' } } },
      'BAD_REQUEST',
      '"version": 1',
    ],
    ['no query', { id: 1 }, 'BAD_REQUEST', 'with a `query`'],
    ['several at once', [{ query: '{ __typename }' }], 'BAD_REQUEST', 'a request of its own'],
  ])('%s', async (_, body, code, hint) => {
    expect(await tell(body)).toEqual([[code, expect.any(String), expect.stringContaining(hint)]]);
  });

  it('answers in another form than JSON, pages of other sites, and mutations by GET', async () => {
    const hint = async (address: string, headers: Record<string, string>) => {
      const response = await fetch(`${server.url}/graphql${address}`, { headers });
      return ((await response.json()) as { errors: { extensions: { hint: string } }[] }).errors[0]?.extensions
        .hint;
    };
    const asked = { 'apollo-require-preflight': 'true' };
    expect(await hint('?query={__typename}', {})).toContain('`apollo-require-preflight: true`');
    expect(await hint('?query=mutation{__typename}', asked)).toContain('by POST');
    expect(await hint('?query={__typename}', { ...asked, accept: 'image/png' })).toContain(
      'Accept `application/json`',
    );
  });

  it('the schema, where it is not to be asked for', async () => {
    const closed = await startServer({
      store: server.store,
      host: '127.0.0.1',
      port: 0,
      version: '1',
      introspection: false,
      corsOrigins: [],
      report: () => undefined,
    });
    onTestFinished(() => closed.close());
    const told = await tell({ query: '{ __schema { queryType { name } } }' }, {}, closed.url);
    expect(told[0]).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
      expect.any(String),
      expect.stringContaining('ANNALS_INTROSPECTION=true'),
    ]);
  });
});

describe('headers', () => {
  it('let a browser do nothing with an answer but read it', async () => {
    const { headers } = await fetch(`${server.url}/graphql`, { method: 'POST' });
    expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('let Apollo Sandbox load what it is made of, from where it is', async () => {
    const page = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
    const policy = page.headers.get('content-security-policy') ?? '';
    const loaded = [...(await page.text()).matchAll(/<(script|link)[^>]*(?:src|href)="(https:[^"]*)"/g)];
    expect(loaded.length).toBeGreaterThan(0);
    for (const [, , address = ''] of loaded.filter(
      ([tag]) => !/rel="(preconnect|apple-touch-icon)"/.test(tag),
    )) {
      expect(policy).toContain(new URL(address).origin);
    }
    expect(policy).toContain("frame-ancestors 'none'");
  });
});

describe('persisted queries', () => {
  const query = 'query Persisted { articles { totalCount } }';
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const ask = async (body: object, persistedQuery: unknown = { version: 1, sha256Hash }) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, extensions: { persistedQuery } }),
    });
    return response.json();
  };

  it('are asked for by their hash once they have been sent', async () => {
    expect(await ask({})).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    const data = { articles: { totalCount: 1 } };
    expect(await ask({ query })).toMatchObject({ data });
    expect(await ask({})).toMatchObject({ data });
  });

  it.each([
    ['another hash than the query has', { version: 1, sha256Hash: 'abc' }],
    ['another version', { version: 2, sha256Hash }],
    ['what is none', 'abc'],
  ])('that come with %s are the fault of who asks', async (_, persistedQuery) => {
    expect(await ask({ query }, persistedQuery)).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
    expect(server.reported).toEqual([]);
  });
});

import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createHostCheck } from '../../src/api/allowed-hosts.js';
import { useServer } from './support/test-server.js';

describe('createHostCheck', () => {
  it.each(['localhost:4000', '127.0.0.1', '127.3.2.1:80', '[::1]:4000', 'LOCALHOST'])(
    'a loopback server goes by %s',
    (host) => expect(createHostCheck('127.0.0.1', [])(host)).toBe(true),
  );

  it.each(['example.org', 'localhost.example.org', '127.0.0.1.example.org', '10.0.0.1:4000', '', undefined])(
    'and not by %s',
    (host) => expect(createHostCheck('::1', [])(host)).toBe(false),
  );

  it('goes by names that are allowed; one on another address by any, where none are', () => {
    expect(createHostCheck('127.0.0.1', ['Annals.example'])('annals.example:80')).toBe(true);
    expect(createHostCheck('0.0.0.0', [])('anything.example')).toBe(true);
    expect(createHostCheck('0.0.0.0', ['annals.example'])('other.example')).toBe(false);
    expect(createHostCheck('0.0.0.0', ['annals.example'])('localhost')).toBe(false);
  });
});

describe('a request to a loopback server by another name', () => {
  const server = useServer(() => []);

  it.each(['/', '/graphql?query=%7B__typename%7D', '/healthz'])(
    'is refused with 421 and JSON at %s',
    async (path) => {
      const { status, body } = await new Promise<{ status: number | undefined; body: string }>(
        (resolve, reject) => {
          const sent = request(`${server.url}${path}`, { headers: { host: 'rebound.example' } }, (answer) => {
            let body = '';
            answer.setEncoding('utf8').on('data', (data: string) => (body += data));
            answer.on('end', () => resolve({ status: answer.statusCode, body }));
          });
          sent.on('error', reject).end();
        },
      );
      expect(status).toBe(421);
      expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'HOST_NOT_ALLOWED' } }] });
    },
  );
});

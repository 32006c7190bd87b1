import { createServer, type AddressInfo } from 'node:net';
import { Neo4jError } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { isServerFault } from '../../src/graph/drivers/neo4j-errors.js';
import { openNeo4jStore } from '../../src/graph/drivers/neo4j.js';
import { getAnnalsError } from '../support/annals-error.js';

const open = (uri: string) =>
  openNeo4jStore({ uri, username: 'neo4j', password: 'any', database: null, timeoutMs: 1_000 });

test('a port where nothing listens is STORE_UNREACHABLE', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const error = await getAnnalsError(open(`bolt://127.0.0.1:${port}`));
  expect(error.code).toBe('STORE_UNREACHABLE');
  expect(error.message).toContain(String(port));
});

test('a server that does not speak Bolt is STORE_UNREACHABLE', async () => {
  const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(
    0,
    '127.0.0.1',
  );
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await expect(open(`bolt://127.0.0.1:${port}`)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  server.close();
});

test.each(['http://localhost:7474', 'nonsense', ''])('the address "%s" is BAD_CONFIG', async (uri) => {
  const error = await getAnnalsError(open(uri));
  expect(error.code).toBe('BAD_CONFIG');
  expect(error.hint).toContain('NEO4J_URI');
});

test.each([
  ['Neo.DatabaseError.General.UnknownError', true],
  ['Neo.DatabaseError.Statement.ExecutionFailed', true],
  ['Neo.ClientError.Statement.SyntaxError', false],
  ['Neo.ClientError.Security.Unauthorized', false],
])('%s is a fault of the server: %s', (code, expected) => {
  expect(isServerFault(new Neo4jError('It failed.', code, '50000', 'It failed.'))).toBe(expected);
});

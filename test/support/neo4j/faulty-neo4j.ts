import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface FaultyNeo4j {
  readonly uri: string;
  /** How many more queries that contain the words fail. */
  faults: number;
  /** How many such queries came. */
  asked: number;
  close(): void;
}

/**
 * A way to the Neo4j at `uri` on which queries that contain `words` fail as by a fault of the server's own, as often as is
 * said: they are answered here, in its protocol, and everything else there. No query has a Neo4j fail so at will.
 */
export async function startFaultyNeo4j(uri: string, words: string): Promise<FaultyNeo4j> {
  const { hostname, port } = new URL(uri.replace(/^\w+:/, 'http:'));
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const there = connect(Number(port || 7687), hostname);
    for (const socket of [client, there]) {
      sockets.add(socket.on('error', () => undefined));
      socket.on('close', () => [client, there].forEach((each) => each.destroy()));
    }
    there.pipe(client);
    client.on('data', (data) => {
      const isAsked = data.includes(words);
      if (isAsked) faulty.asked++;
      if (!isAsked || faulty.faults === 0) return void there.write(data);
      faulty.faults--;
      const ignored = Array.from({ length: countMessages(data) - 1 }, () => toMessage(IGNORED));
      client.write(Buffer.concat([toMessage(FAILURE), ...ignored]));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const faulty: FaultyNeo4j = {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    faults: 0,
    asked: 0,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
  return faulty;
}

const CODE = 'Neo.DatabaseError.Statement.ExecutionFailed';

/** PackStream, as Bolt has it: a structure of one field, which is a map of short texts. */
const FAILURE = Buffer.concat([
  Buffer.from([0xb1, 0x7f, 0xa5]),
  // The name of the code before Bolt 5.7, and since.
  ...['code', CODE, 'neo4j_code', CODE, 'message', 'A fault.', 'gql_status', '50N42', 'description', ''].map(
    (text) => Buffer.concat([Buffer.from([0xd0, text.length]), Buffer.from(text)]),
  ),
]);
const IGNORED = Buffer.from([0xb0, 0x7e]);

/** In one chunk, with the empty one that ends a message. */
function toMessage(content: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0, content.length]), content, Buffer.from([0, 0])]);
}

function countMessages(data: Buffer): number {
  let count = 0;
  for (let at = 0; at + 1 < data.length;) {
    const length = data.readUInt16BE(at);
    if (length === 0) count++;
    at += 2 + length;
  }
  return count;
}

import { startServer } from '../../src/api/server.js';
import { openGrafeoStore } from '../../src/graph/drivers/grafeo.js';
import { openNeo4jStore } from '../../src/graph/drivers/neo4j.js';
import { writeArticle } from '../../src/graph/write-article.js';
import { generateArticle, SMALL } from '../graph/generate-article.js';

/**
 * Annals over a store, in a process of its own: forked with the address of a Neo4j or the directory of an embedded store.
 * Tells its parent its address, and for each message what it has used so far.
 */
const [address = '', timeoutMs] = process.argv.slice(2);

let calls = 0;
const options = { onCall: () => void calls++, ...(timeoutMs && { timeoutMs: Number(timeoutMs) }) };
const store = address.startsWith('bolt:')
  ? await openNeo4jStore({ ...options, uri: address, username: 'neo4j', password: '', database: null })
  : await openGrafeoStore({ ...options, directory: address });
let reported = 0;
const server = await startServer({
  store,
  host: '127.0.0.1',
  port: 0,
  version: 'bench',
  introspection: false,
  corsOrigins: [],
  report: () => void reported++,
});

export interface Usage {
  readonly calls: number;
  readonly reported: number;
  readonly rssMb: number;
}

/** A number: that generated article is written, and whether it was is told. Else what has been used. */
process.on('message', (message) => {
  if (typeof message === 'number')
    void write(message).then((written) => process.send?.({ number: message, written }));
  else
    process.send?.({
      calls,
      reported,
      rssMb: Math.round(process.memoryUsage().rss / 2 ** 20),
    } satisfies Usage);
});

function write(number: number): Promise<boolean> {
  return writeArticle(store, generateArticle(number, 1_000, SMALL), new Date().toISOString()).then(
    () => true,
    () => false,
  );
}

process.once('disconnect', () => {
  void server
    .close()
    .then(() => store.close())
    .then(() => process.exit());
});
process.send?.(server.url);

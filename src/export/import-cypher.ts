import { AnnalsError } from '../domain/errors.js';
import { NODE_LABELS } from '../graph/model.js';
import { defineQuery } from '../graph/query.js';
import type { GraphStore } from '../graph/store.js';
import { CYPHER_END, CYPHER_HEADER } from './cypher.js';

const SCHEMA = /^CREATE (CONSTRAINT|INDEX) /;
const STATEMENT =
  /^UNWIND \[.*\] AS row (CREATE \(n:\w+\) SET n = row|MATCH .* CREATE .* SET r = row\.properties);$/;
/** Statements of one transaction. */
const BATCH = 20;
const NODES_AT_A_TIME = 1_000;

/**
 * Brings a script of `toCypher` into an empty store, whose own schema is there already; resolves to the number of
 * statements run. Many transactions: where one fails, the lines do, or `signal` is aborted, the store is emptied again.
 *
 * Rejects with AnnalsError IMPORT_UNREADABLE where the lines are no such script or not all of one, STORE_NOT_EMPTY, as
 * `lines` and `GraphStore.write` do, and with the signal's reason.
 */
export async function importCypher(
  store: GraphStore,
  lines: AsyncIterable<string>,
  signal?: AbortSignal,
): Promise<number> {
  const statements = toStatements(lines);
  // The script's head is read before the store is looked at, and nothing has been written where either is refused.
  let next = await statements.next();
  await checkEmpty(store);
  let done = 0;
  try {
    while (!next.done) {
      const batch: string[] = [];
      for (; !next.done && batch.length < BATCH; next = await statements.next()) batch.push(next.value);
      signal?.throwIfAborted();
      await store.write(async (tx) => {
        for (const text of batch) await tx.run(defineQuery<object, never>('import', text), {});
      });
      done += batch.length;
    }
    return done;
  } catch (error) {
    await empty(store);
    throw error;
  }
}

/** Without what a store of ours has already. Throws AnnalsError IMPORT_UNREADABLE. */
async function* toStatements(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let number = 0;
  let last = '';
  for await (const line of lines) {
    number += 1;
    if (number === 1 && line !== CYPHER_HEADER) throw toBadScript(`it begins with "${line.slice(0, 60)}"`);
    if (line === '') continue;
    last = line;
    if (line.startsWith('//') || SCHEMA.test(line)) continue;
    if (!STATEMENT.test(line)) throw toBadScript(`line ${number} is none of its statements`);
    yield line.slice(0, -1);
  }
  if (number === 0) throw toBadScript('it is empty');
  if (last !== CYPHER_END) throw toBadScript('its end is missing');
}

/** Takes out all nodes, so many in a transaction as an engine can hold. */
async function empty(store: GraphStore): Promise<void> {
  for (const label of NODE_LABELS) {
    const remove = defineQuery<object, { removed: number }>(
      `empty:${label}`,
      `MATCH (n:${label}) WITH n LIMIT ${NODES_AT_A_TIME} DETACH DELETE n RETURN count(*) AS removed`,
    );
    let removed = NODES_AT_A_TIME;
    while (removed === NODES_AT_A_TIME) {
      const [row] = await store.write((tx) => tx.run(remove, {}));
      removed = row?.removed ?? 0;
    }
  }
}

async function checkEmpty(store: GraphStore): Promise<void> {
  for (const label of NODE_LABELS) {
    const any = defineQuery<object, { id: string }>(
      `any:${label}`,
      `MATCH (n:${label}) RETURN n.id AS id LIMIT 1`,
    );
    const [node] = await store.read(any, {});
    if (!node) continue;
    throw new AnnalsError(
      'STORE_NOT_EMPTY',
      `A graph is imported into an empty store; this one has "${node.id}".`,
      'Set ANNALS_DATA to another folder, or NEO4J_URI to another server.',
    );
  }
}

function toBadScript(what: string): AnnalsError {
  return new AnnalsError(
    'IMPORT_UNREADABLE',
    `A file to import must be what \`annals export --format cypher\` writes; ${what}.`,
    'Export the graph again with that format.',
  );
}

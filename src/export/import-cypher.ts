import { AnnalsError } from '../domain/errors.js';
import { NODE_LABELS } from '../graph/model.js';
import { defineQuery } from '../graph/query.js';
import type { GraphStore } from '../graph/store.js';
import { CYPHER_HEADER } from './cypher.js';

const SCHEMA = /^CREATE (CONSTRAINT|INDEX) /;
const STATEMENT =
  /^UNWIND \[.*\] AS row (CREATE \(n:\w+\) SET n = row|MATCH .* CREATE .* SET r = row\.properties);$/;
/** Statements of one transaction. */
const BATCH = 20;

/**
 * Brings a script of `toCypher` into an empty store, whose own schema is there already; resolves to the number of
 * statements run. Many transactions: where one fails, those before it stay.
 *
 * Rejects with AnnalsError IMPORT_UNREADABLE where the lines are no such script, STORE_NOT_EMPTY, and as
 * `GraphStore.write` does.
 */
export async function importCypher(store: GraphStore, lines: AsyncIterable<string>): Promise<number> {
  let number = 0;
  let done = 0;
  let batch: string[] = [];
  const run = async () => {
    const statements = batch;
    batch = [];
    await store.write(async (tx) => {
      for (const text of statements) await tx.run(defineQuery<object, never>('import', text), {});
    });
    done += statements.length;
  };
  for await (const line of lines) {
    number += 1;
    if (number === 1) {
      if (line !== CYPHER_HEADER) throw toBadScript(`it begins with "${line.slice(0, 60)}"`);
      await checkEmpty(store);
    }
    if (line === '' || line.startsWith('//') || SCHEMA.test(line)) continue;
    if (!STATEMENT.test(line)) throw toBadScript(`line ${number} is none of its statements`);
    batch.push(line.slice(0, -1));
    if (batch.length === BATCH) await run();
  }
  if (number === 0) throw toBadScript('it is empty');
  if (batch.length) await run();
  return done;
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

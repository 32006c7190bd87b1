import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { AnnalsError } from '../domain/errors.js';
import { defineQuery, type Query } from './query.js';
import type { GraphStore } from './store.js';

/**
 * Of the shape that `schema/` and the writing statements give the graph. A change that an older graph does not
 * have raises it, with a migration. 2: actors may be merged, which an older Annals would not see when it takes an
 * article away; a graph of version 1 has no merges and is one of version 2 as it is.
 */
export const SCHEMA_VERSION = 2;

interface SchemaState {
  readonly version: number;
  /** Of the statements that were applied last. */
  readonly hash: string;
}

const READ_SCHEMA: Query<object, SchemaState> = defineQuery(
  'readSchema',
  "MATCH (s:Schema {id: 'schema'}) RETURN s.version AS version, s.hash AS hash",
);

export const SET_SCHEMA: Query<SchemaState, never> = defineQuery(
  'setSchema',
  "MERGE (s:Schema {id: 'schema'}) SET s.version = $version, s.hash = $hash",
);

/** Whether the store answers. */
export const PING = READ_SCHEMA;

/**
 * Brings the constraints and indexes of `files` into the graph by `apply`; each statement may be applied again.
 * A graph that has them all is left alone: a store drops its query plans at every change of the schema. Throws
 * AnnalsError STORE_TOO_NEW for a graph that a newer Annals wrote.
 */
export async function ensureSchema(
  store: GraphStore,
  files: readonly string[],
  apply: (statements: readonly string[]) => Promise<void>,
): Promise<void> {
  const statements = (await Promise.all(files.map(readStatements))).flat();
  const hash = createHash('sha256').update(statements.join(';')).digest('hex');
  const [state] = await store.read(READ_SCHEMA, {});
  if (state && state.version > SCHEMA_VERSION) throw toTooNew(state.version);
  if (state?.version === SCHEMA_VERSION && state.hash === hash) return;
  await apply(statements);
  await store.write((tx) => tx.run(SET_SCHEMA, { version: SCHEMA_VERSION, hash }));
}

/** The statements of a file in `schema/`. */
async function readStatements(file: string): Promise<string[]> {
  const text = await readFile(new URL(`../../schema/${file}`, import.meta.url), 'utf8');
  return text
    .replace(/^\s*\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

function toTooNew(version: number): AnnalsError {
  return new AnnalsError(
    'STORE_TOO_NEW',
    `The store was written by a newer version of Annals (schema ${version}); this one knows schema ${SCHEMA_VERSION}.`,
    'Update Annals, or use another store.',
  );
}

import { readFile } from 'node:fs/promises';
import { AnnalsError } from '../domain/errors.js';
import { defineQuery, type Query } from './query.js';

/**
 * Of the shape that `schema/` and the writing statements give the graph. A change that an older graph does not
 * have raises it, with a migration.
 */
export const SCHEMA_VERSION = 1;

export const READ_VERSION: Query<object, { version: number }> = defineQuery(
  'readSchemaVersion',
  "MATCH (s:Schema {id: 'schema'}) RETURN s.version AS version",
);

export const SET_VERSION: Query<{ version: number }, never> = defineQuery(
  'setSchemaVersion',
  "MERGE (s:Schema {id: 'schema'}) SET s.version = $version",
);

/** Throws AnnalsError STORE_TOO_NEW for a graph that a newer Annals wrote. */
export function checkVersion(rows: readonly { version: number }[]): void {
  const version = rows[0]?.version ?? SCHEMA_VERSION;
  if (version <= SCHEMA_VERSION) return;
  throw new AnnalsError(
    'STORE_TOO_NEW',
    `The store was written by a newer version of Annals (schema ${version}); this one knows schema ${SCHEMA_VERSION}.`,
    'Update Annals, or use another store.',
  );
}

/** The statements of a file in `schema/`; each can be applied again and changes nothing then. */
export async function readSchema(file: 'constraints.cypher' | 'neo4j.cypher'): Promise<string[]> {
  const text = await readFile(new URL(`../../schema/${file}`, import.meta.url), 'utf8');
  return text
    .replace(/^\s*\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

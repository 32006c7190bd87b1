import { NODE_LABELS, RELATIONSHIP_TYPES } from '../graph/model.js';
import type { Value } from '../graph/query.js';
import { checkColumns, NODE_COLUMNS, RELATIONSHIP_COLUMNS, type Columns } from './columns.js';
import type { GraphSource } from './graph-source.js';
import { toText } from './to-text.js';

export interface ExportFile {
  /** Relative, with `/`. */
  readonly path: string;
  readonly chunks: AsyncIterable<string>;
}

/** Between the items of a list: a character that no name has. */
export const ARRAY_DELIMITER = '\u001f';

/**
 * A file per label and per relationship type, in the form that `neo4j-admin database import` reads, with
 * `--multiline-fields=true --array-delimiter=U+001F`: a header with types, quoted strings (RFC 4180), nothing where
 * there is no value. Each file's chunks are read once, one file after the other.
 */
export function toCsvFiles(source: GraphSource): ExportFile[] {
  return [
    ...NODE_LABELS.map((label) => ({
      path: `nodes/${label}.csv`,
      chunks: toNodeFile(source, label),
    })),
    ...RELATIONSHIP_TYPES.map((type) => ({
      path: `relationships/${type}.csv`,
      chunks: toRelationshipFile(source, type),
    })),
  ];
}

async function* toNodeFile(source: GraphSource, label: (typeof NODE_LABELS)[number]): AsyncGenerator<string> {
  const columns = NODE_COLUMNS[label];
  yield toLine(['id:ID', ...toHeader(columns), ':LABEL']);
  for await (const page of source.nodes(label)) {
    for (const { properties } of page) checkColumns(label, columns, properties);
    yield page
      .map(({ properties }) =>
        toLine([toField(properties['id']), ...toFields(columns, properties), toField(label)]),
      )
      .join('');
  }
}

async function* toRelationshipFile(
  source: GraphSource,
  type: (typeof RELATIONSHIP_TYPES)[number],
): AsyncGenerator<string> {
  const columns = RELATIONSHIP_COLUMNS[type];
  yield toLine([':START_ID', ...toHeader(columns), ':END_ID', ':TYPE']);
  for await (const page of source.relationships(type)) {
    for (const { properties } of page) checkColumns(type, columns, properties);
    yield page
      .map(({ from, to, properties }) =>
        toLine([toField(from), ...toFields(columns, properties), toField(to), toField(type)]),
      )
      .join('');
  }
}

function toHeader(columns: Columns): string[] {
  return Object.entries(columns).map(([name, type]) => `${name}:${type}`);
}

function toFields(columns: Columns, properties: Readonly<Record<string, Value>>): string[] {
  return Object.keys(columns).map((name) => toField(properties[name]));
}

/** An empty string is quoted, what is not there is not. */
function toField(value: Value | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : Object.values(value).map(toText).join(ARRAY_DELIMITER);
  return `"${text.replaceAll('"', '""')}"`;
}

function toLine(fields: readonly string[]): string {
  return `${fields.join(',')}\n`;
}

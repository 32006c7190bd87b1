import { NODE_LABELS, type NodeLabel, RELATIONSHIP_TYPES, type RelationshipType } from '../graph/model.js';
import type { Value } from '../graph/query.js';
import { checkColumns, NODE_COLUMNS, RELATIONSHIP_COLUMNS, type Columns } from './columns.js';
import type { GraphSource } from './graph-source.js';
import { toText } from './to-text.js';

type Properties = Readonly<Record<string, Value>>;

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

async function* toNodeFile(source: GraphSource, label: NodeLabel): AsyncGenerator<string> {
  yield toNodeHeader(label);
  for await (const page of source.nodes(label)) {
    yield page.map(({ properties }) => toNodeLine(label, properties)).join('');
  }
}

async function* toRelationshipFile(source: GraphSource, type: RelationshipType): AsyncGenerator<string> {
  yield toRelationshipHeader(type);
  for await (const page of source.relationships(type)) {
    yield page.map(({ from, to, properties }) => toRelationshipLine(type, from, to, properties)).join('');
  }
}

export function toNodeHeader(label: NodeLabel): string {
  return toLine(['id:ID', ...toHeader(NODE_COLUMNS[label]), ':LABEL']);
}

/** Throws AnnalsError INTERNAL for a property that has no column, as `toRelationshipLine` does. */
export function toNodeLine(label: NodeLabel, properties: Properties): string {
  const columns = NODE_COLUMNS[label];
  checkColumns(label, columns, properties);
  return toLine([toField(properties['id']), ...toFields(columns, properties), toField(label)]);
}

export function toRelationshipHeader(type: RelationshipType): string {
  return toLine([':START_ID', ...toHeader(RELATIONSHIP_COLUMNS[type]), ':END_ID', ':TYPE']);
}

export function toRelationshipLine(
  type: RelationshipType,
  from: string,
  to: string,
  properties: Properties,
): string {
  const columns = RELATIONSHIP_COLUMNS[type];
  checkColumns(type, columns, properties);
  return toLine([toField(from), ...toFields(columns, properties), toField(to), toField(type)]);
}

function toHeader(columns: Columns): string[] {
  return Object.entries(columns).map(([name, type]) => `${name}:${type}`);
}

function toFields(columns: Columns, properties: Properties): string[] {
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

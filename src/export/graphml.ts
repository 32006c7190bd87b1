import { NODE_LABELS, RELATIONSHIP_TYPES } from '../graph/model.js';
import type { Value } from '../graph/query.js';
import {
  checkColumns,
  NODE_COLUMNS,
  RELATIONSHIP_COLUMNS,
  type Columns,
  type ColumnType,
} from './columns.js';
import type { GraphSource } from './graph-source.js';
import { toText } from './to-text.js';

/**
 * GraphML (graphml.graphdrawing.org) as Gephi reads it: `label` is what a node is shown as, `nodeLabel` and
 * `relationshipType` are the graph's own. A list is a JSON array. XML cannot hold most control characters, so in
 * every text a backslash is `\\` and such a character `\uXXXX`.
 */
export async function* toGraphml(source: GraphSource): AsyncGenerator<string> {
  yield (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
    'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n'
  );
  yield* toKeys('node', [{ label: 'string', nodeLabel: 'string' }, ...Object.values(NODE_COLUMNS)]);
  yield* toKeys('edge', [
    { label: 'string', relationshipType: 'string' },
    ...Object.values(RELATIONSHIP_COLUMNS),
  ]);
  yield '<graph id="annals" edgedefault="directed">\n';
  for (const label of NODE_LABELS) {
    for await (const page of source.nodes(label)) {
      for (const { properties } of page) {
        checkColumns(label, NODE_COLUMNS[label], properties);
        const { id, ...rest } = properties;
        const shown =
          rest['name'] ?? rest['title'] ?? rest['text'] ?? rest['value'] ?? rest['key'] ?? id ?? '';
        const data = toData('node', { label: toText(shown), nodeLabel: label, ...rest });
        yield `<node id="${escapeXml(toText(id))}">${data}</node>\n`;
      }
    }
  }
  let count = 0;
  for (const type of RELATIONSHIP_TYPES) {
    for await (const page of source.relationships(type)) {
      for (const { from, to, properties } of page) {
        checkColumns(type, RELATIONSHIP_COLUMNS[type], properties);
        const ends = `source="${escapeXml(from)}" target="${escapeXml(to)}"`;
        const data = toData('edge', { label: type, relationshipType: type, ...properties });
        yield `<edge id="e${count++}" ${ends}>${data}</edge>\n`;
      }
    }
  }
  yield '</graph>\n</graphml>\n';
}

const XML_TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  long: 'long',
  double: 'double',
  'string[]': 'string',
};

/** A name is declared once per kind of element, though several labels may have it. */
function* toKeys(element: 'node' | 'edge', columns: readonly Columns[]): Generator<string> {
  for (const [name, type] of toDeclared(columns)) {
    yield `<key id="${element}-${name}" for="${element}" attr.name="${name}" attr.type="${XML_TYPES[type]}"/>\n`;
  }
}

function toDeclared(columns: readonly Columns[]): Map<string, ColumnType> {
  return new Map(columns.flatMap((each) => Object.entries(each)));
}

function toData(element: 'node' | 'edge', properties: Readonly<Record<string, Value>>): string {
  return Object.entries(properties)
    .map(([name, value]) => {
      return `<data key="${element}-${name}">${escapeXml(toText(value))}</data>`;
    })
    .join('');
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser would make these a space or a line feed.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\\': '\\\\',
};

/** For text and for attributes. */
export function escapeXml(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex -- these are what XML 1.0 cannot hold, half a surrogate pair among them
    /[&<>"\\\u0000-\u001f\u007f-\u009f\p{Surrogate}\ufffe\uffff]/gu,
    (character) => NAMED[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

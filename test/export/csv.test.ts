import { describe, expect, test } from 'vitest';
import { ARRAY_DELIMITER } from '../../src/export/csv.js';
import { useGraph } from './use-graph.js';

type Field = string | null;

describe('CSV', () => {
  const graph = useGraph();

  test('holds every node and relationship with all its properties, as its headers say', async () => {
    const nodes: unknown[] = [];
    const relationships: unknown[] = [];
    for (const [path, text] of await graph.files()) {
      const [header, ...rows] = parse(text);
      const names = header!.map((name) => name!);
      for (const row of rows) {
        expect(row, path).toHaveLength(names.length);
        const special: Record<string, Field> = {};
        const properties: Record<string, unknown> = {};
        names.forEach((column, i) => {
          const value = row[i] ?? null;
          const [name, type] = column.split(':') as [string, string];
          if (/^[A-Z_]+$/.test(type)) special[type] = value;
          if (type !== 'ID' && /^[A-Z_]+$/.test(type)) return;
          if (value !== null) properties[name] = toValue(type, value);
        });
        if (path.startsWith('nodes/')) nodes.push({ label: special['LABEL'], properties });
        else {
          const { TYPE: type, START_ID: from, END_ID: to } = special;
          relationships.push({ type, from, to, properties });
        }
      }
    }
    expect(byContent(nodes)).toEqual(byContent(graph.nodes));
    expect(byContent(relationships)).toEqual(byContent(graph.relationships));
  });
});

function toValue(type: string, text: string): unknown {
  if (type === 'long' || type === 'double') {
    expect(text).toMatch(type === 'long' ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/);
    return Number(text);
  }
  if (type === 'string[]') return text === '' ? [] : text.split(ARRAY_DELIMITER);
  expect(['string', 'ID']).toContain(type);
  return text;
}

/**
 * By the grammar of RFC 4180 and of neo4j-admin's manual: fields between commas, quoted or not, a quote in quotes
 * doubled, line ends in quotes allowed; nothing at all between commas is no value.
 */
function parse(text: string): Field[][] {
  const rows: Field[][] = [];
  let row: Field[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\n\r]*))(,|\n)/y;
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const match = field.exec(text);
    if (!match) throw new Error(`no field at ${at}: ${text.slice(at, at + 60)}`);
    row.push(match[1] === undefined ? match[2] || null : match[1].replaceAll('""', '"'));
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function byContent(items: readonly unknown[]): string[] {
  const canonical = (item: unknown) =>
    JSON.stringify(item, (_, value: unknown) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    );
  return items.map(canonical).sort();
}

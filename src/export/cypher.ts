import { NODE_LABELS, RELATIONSHIP_TYPES } from '../graph/model.js';
import type { Value } from '../graph/query.js';
import type { GraphSource } from './graph-source.js';

/** Rows of one statement; fewer where they are long, since an engine plans every statement's text. */
const ROWS_PER_STATEMENT = 100;
const CHARACTERS_PER_STATEMENT = 100_000;

/** The first line of a script; the number is that of its form. */
export const CYPHER_HEADER = '// Annals graph, Cypher script, form 2';

/** The last line: a script without it has been cut off. */
export const CYPHER_END = '// The end of the graph.';

/**
 * A script for an empty graph, one statement a line (line ends within strings are escaped): constraints and
 * indexes, then nodes, then relationships. For cypher-shell, and for `importCypher`.
 */
export async function* toCypher(source: GraphSource): AsyncGenerator<string> {
  yield `${CYPHER_HEADER}\n// Run it on an empty graph.\n`;
  for (const label of NODE_LABELS) {
    const name = label.toLowerCase();
    yield `CREATE CONSTRAINT ${name}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
    yield `CREATE INDEX ${name}_by_id IF NOT EXISTS FOR (n:${label}) ON (n.id);\n`;
  }
  for (const label of NODE_LABELS) {
    for await (const page of source.nodes(label)) {
      yield* toStatements(
        page.map(({ properties }) => toCypherLiteral(properties)),
        `CREATE (n:${label}) SET n = row`,
      );
    }
  }
  for (const type of RELATIONSHIP_TYPES) {
    for await (const page of source.relationships(type)) {
      const byClauses = new Map<string, string[]>();
      for (const { from, to, fromLabel, toLabel, properties } of page) {
        const clauses =
          `MATCH (a:${fromLabel} {id: row.from}) MATCH (b:${toLabel} {id: row.to}) ` +
          `CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
        const rows = byClauses.get(clauses) ?? [];
        byClauses.set(clauses, rows);
        rows.push(toCypherLiteral({ from, to, properties }));
      }
      for (const [clauses, rows] of byClauses) yield* toStatements(rows, clauses);
    }
  }
  yield `${CYPHER_END}\n`;
}

function* toStatements(rows: readonly string[], clauses: string): Generator<string> {
  let batch: string[] = [];
  let characters = 0;
  for (const row of rows) {
    if (batch.length === ROWS_PER_STATEMENT || characters + row.length > CHARACTERS_PER_STATEMENT) {
      if (batch.length) yield toStatement(batch, clauses);
      batch = [];
      characters = 0;
    }
    batch.push(row);
    characters += row.length;
  }
  if (batch.length) yield toStatement(batch, clauses);
}

function toStatement(rows: readonly string[], clauses: string): string {
  return `UNWIND [${rows.join(', ')}] AS row ${clauses};\n`;
}

/** A value as a Cypher literal, on one line. */
function toCypherLiteral(value: Value): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (typeof value === 'string') return `'${value.replace(/[\\'\p{Cc}\u2028\u2029]/gu, escapeCharacter)}'`;
  if (isList(value)) return `[${value.map(toCypherLiteral).join(', ')}]`;
  const entries = Object.entries(value).map(
    ([key, item]) => `${toCypherName(key)}: ${toCypherLiteral(item)}`,
  );
  return `{${entries.join(', ')}}`;
}

function toCypherName(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}

function escapeCharacter(character: string): string {
  if (character === '\\' || character === "'") return `\\${character}`;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

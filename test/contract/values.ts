import { describe, expect, test } from 'vitest';
import { defineQuery } from '../../src/graph/query.js';
import type { OpenEmpty } from './contract.js';
import { withSharedStore } from './with-store.js';

const ECHO = defineQuery<{ value: unknown }, { value: unknown }>('echo', 'RETURN $value AS value');

export function describeValues(openEmpty: OpenEmpty): void {
  describe('values', () => {
    const context = withSharedStore(openEmpty, () => Promise.resolve());

    test.each([
      ['null', null],
      ['a truth value', true],
      ['a whole number', 1999],
      ['a negative one', -3],
      ['a large one', 2 ** 52],
      ['a fraction', 0.75],
      ['Cypher in a string', `'}) DETACH DELETE n // "\\" \`x\` $value {a: 1}`],
      ['letters of many scripts, and astral ones', 'Žižek, 北京, مصر, 𝔘, 👍🏽, e\u0301'],
      ['line ends and tabs', 'a\r\nb\tc\u0000d'.replace('\u0000', '')],
      ['a list', ['a', 'b']],
      ['an empty list', []],
      ['a map', { a: 1, b: [{ c: null }] }],
    ])('%s comes back as it went', async (_, value) => {
      expect(await context.store.read(ECHO, { value })).toEqual([{ value }]);
    });

    test('whole numbers arrive as integers', async () => {
      const halves = defineQuery<{ n: number }, { i: number; half: number }>(
        'halves',
        'UNWIND range(1, 10) AS i WITH i LIMIT $n RETURN i, 7 / $n AS half',
      );
      expect(await context.store.read(halves, { n: 2 })).toEqual([
        { i: 1, half: 3 },
        { i: 2, half: 3 },
      ]);
    });

    test('properties that are null are not stored', async () => {
      const [row] = await context.store.write((tx) =>
        tx.run(
          defineQuery<{ row: object }, { properties: object }>(
            'create',
            'CREATE (n:Place {id: $row.id}) SET n += $row RETURN properties(n) AS properties',
          ),
          { row: { id: 'place:x', name: 'X', iso3: null } },
        ),
      );
      expect(row).toEqual({ properties: { id: 'place:x', name: 'X' } });
    });
  });
}

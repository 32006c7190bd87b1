import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, Kind, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
const folder = new URL('../../src/web/explorer/queries/', import.meta.url);
const files = readdirSync(folder);

describe('the queries of the explorer', () => {
  it.each(files)('in %s are valid against the schema', async (file) => {
    const texts = Object.values((await import(new URL(file, folder).href)) as Record<string, unknown>).filter(
      (value): value is string => typeof value === 'string',
    );
    expect(texts).not.toEqual([]);
    for (const text of texts) {
      const document = parse(text);
      // A fragment alone is part of the others.
      if (document.definitions.every(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)) continue;
      expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
    }
  });
});

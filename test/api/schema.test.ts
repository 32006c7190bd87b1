import { type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildGraphqlSchema } from '../../src/api/schema.js';
import { toSchemaText } from '../../src/api/schema-text.js';

describe('the schema', () => {
  it('is what schema/schema.graphql says (`npm run schema` writes it)', () => {
    const emitted = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
    expect(toSchemaText()).toBe(emitted);
  });

  it('describes every type, field, argument and enum value', () => {
    const types = Object.values(buildGraphqlSchema().getTypeMap());
    const roots = ['Query', 'Mutation', 'Subscription'];
    const own = types.filter(({ name }) => !name.startsWith('__') && !roots.includes(name));
    expect(own.length).toBeGreaterThan(50);
    expect(own.flatMap(toParts).filter(({ description }) => !description?.trim())).toEqual([]);
  });
});

interface Part {
  readonly name: string;
  readonly description?: string | null;
}

function toParts(type: GraphQLNamedType): Part[] {
  const within = (parts: readonly Part[]) =>
    parts.map(({ name, description }) => ({ name: `${type.name}.${name}`, description }));
  const self = { name: type.name, description: type.description };
  if (isEnumType(type)) return [self, ...within(type.getValues())];
  if (isInputObjectType(type)) return [self, ...within(Object.values(type.getFields()))];
  if (!isObjectType(type) && !isInterfaceType(type)) return [self];
  const fields = Object.values(type.getFields());
  const args = fields.flatMap((field) =>
    field.args.map(({ name, description }) => ({ name: `${field.name}(${name})`, description })),
  );
  return [self, ...within([...fields, ...args])];
}

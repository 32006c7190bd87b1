import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { CONNECTIONS, LIST_FIELDS } from '../../src/api/read-ahead/branch-fields.js';
import { buildGraphqlSchema } from '../../src/api/schema.js';
import { mergeActors } from '../../src/graph/merge-actors.js';
import { seedExtraction } from './support/articles.js';
import { meetingsExtraction } from './support/meetings.js';
import { NODE_LISTS } from './support/node-lists.js';
import { useServer } from './support/test-server.js';

const server = useServer(() => [seedExtraction(), meetingsExtraction(12)]);
beforeAll(async () => {
  const said = { by: 'Eva Reader', at: '2026-03-03T09:00:00Z', note: null };
  await mergeActors(server.store, { keep: 'actor:person-0', merge: 'actor:person-1', ...said });
});
const schema = buildGraphqlSchema();
/** In an operation that searches, whatever it selects is read whole. */
const WHOLE = 'search(query: "bombed", first: 1) { score }';

type Field = GraphQLField<unknown, unknown>;

const fieldsOf = (type: unknown): Field[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
const isLeaf = ({ type }: Field) => isLeafType(getNamedType(type));
const isConnection = ({ type }: Field) => getNamedType(type).name.endsWith('Connection');

/** The field with the leaves of what it leads to; null for what needs arguments, and for lists of their own. */
function toSelection(field: Field): string | null {
  if (
    isConnection(field) ||
    field.args.some(({ defaultValue, type }) => defaultValue === undefined && String(type).endsWith('!'))
  )
    return null;
  if (isLeaf(field)) return field.name;
  const leaves = fieldsOf(getNamedType(field.type)).filter((f) => isLeaf(f) && f.args.length === 0);
  return leaves.length ? `${field.name} { ${leaves.map(({ name }) => name).join(' ')} }` : null;
}

function toSelections(type: GraphQLObjectType): string[] {
  return fieldsOf(type).flatMap((field) => (field.name === 'node' ? [] : (toSelection(field) ?? [])));
}

/** Each thing that can be selected of a connection's edges, and of their nodes. */
function toBelow(connection: Field): string[] {
  const edge = getNamedType((getNamedType(connection.type) as GraphQLObjectType).getFields()['edges']!.type);
  const node = getNamedType((edge as GraphQLObjectType).getFields()['node']!.type);
  const types = isUnionType(node) ? node.getTypes() : [node as GraphQLObjectType];
  return [
    ...toSelections(edge as GraphQLObjectType),
    ...types.flatMap((type) =>
      toSelections(type).map((s) => `node { __typename ... on ${type.name} { ${s} } }`),
    ),
  ];
}

const asked = Object.keys(NODE_LISTS).flatMap((name) =>
  fieldsOf(schema.getType(name))
    .filter(isConnection)
    .map((field) => [name, field] as const),
);

describe('what is read by branches', () => {
  it('is every connection of every node, and each list that is told', () => {
    for (const [name, field] of asked)
      expect(CONNECTIONS[name]?.[field.name], `${name}.${field.name}`).toBeDefined();
    for (const [name, fields] of Object.entries(LIST_FIELDS))
      for (const field of Object.keys(fields!))
        expect((schema.getType(name) as GraphQLObjectType).getFields()[field]).toBeDefined();
  });

  it.each(asked.map(([name, field]) => [`${name}.${field.name}`, name, field] as const))(
    'has whatever is selected by itself, as it is read whole: %s',
    async (_, name, field) => {
      for (const below of toBelow(field)) {
        const query = `${NODE_LISTS[name]}(first: 30) { edges { node { ${field.name}(first: 4) { edges { ${below} } } } } }`;
        const alone = await server.data<Record<string, unknown>>(`{ ${query} }`);
        const whole = await server.data<Record<string, unknown>>(`{ ${query} ${WHOLE} }`);
        expect(alone[NODE_LISTS[name]!], below).toEqual(whole[NODE_LISTS[name]!]);
      }
    },
  );

  it.each(
    Object.entries(LIST_FIELDS).flatMap(([name, fields]) => Object.keys(fields!).map((f) => [name, f])),
  )('has the lists of %s, whatever is selected of them: %s', async (name, fieldName) => {
    const field = (schema.getType(name) as GraphQLObjectType).getFields()[fieldName]!;
    const selections = [
      ...toSelections(getNamedType(field.type) as GraphQLObjectType),
      ...fieldsOf(getNamedType(field.type))
        .filter((f) => f.name === 'actor')
        .map(() => 'actor { name kind }'),
    ];
    for (const selection of selections) {
      const query = `${NODE_LISTS[name]}(first: 30) { edges { node { ${fieldName} { ${selection} } } } }`;
      const alone = await server.data<Record<string, unknown>>(`{ ${query} }`);
      const whole = await server.data<Record<string, unknown>>(`{ ${query} ${WHOLE} }`);
      expect(alone[NODE_LISTS[name]!], selection).toEqual(whole[NODE_LISTS[name]!]);
    }
  });
});

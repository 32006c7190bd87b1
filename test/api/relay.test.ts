import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildGraphqlSchema } from '../../src/api/schema.js';
import { anniversaryExtraction, seedExtraction } from './support/articles.js';
import { useServer } from './support/test-server.js';

const schema = buildGraphqlSchema();
const objects = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'));
const connections = objects.filter(({ name }) => name.endsWith('Connection'));
const fields = objects.flatMap((type) =>
  Object.values(type.getFields()).map((field): [string, GraphQLField<unknown, unknown>] => [
    `${type.name}.${field.name}`,
    field,
  ]),
);

function typeOf(type: GraphQLObjectType, field: string): string {
  return String(type.getFields()[field]?.type);
}

/** https://relay.dev/graphql/connections.htm */
describe('the GraphQL Cursor Connections Specification', () => {
  it('has connections to hold to it', () => {
    expect(connections.length).toBeGreaterThan(15);
  });

  it.each(connections.map((type): [string, GraphQLObjectType] => [type.name, type]))(
    '%s: edges and pageInfo',
    (_, connection) => {
      expect(typeOf(connection, 'pageInfo')).toBe('PageInfo!');
      const edges = getNullableType(connection.getFields()['edges']!.type);
      expect(isListType(edges)).toBe(true);
      const edge = getNamedType(edges) as GraphQLObjectType;
      expect(edge.name).toMatch(/Edge$/);
      expect(typeOf(edge, 'cursor')).toBe('String!');
      const node = getNullableType(edge.getFields()['node']!.type);
      expect(isListType(node)).toBe(false);
    },
  );

  it('PageInfo', () => {
    const info = schema.getType('PageInfo') as GraphQLObjectType;
    expect(
      ['hasPreviousPage', 'hasNextPage', 'startCursor', 'endCursor'].map((f) => typeOf(info, f)),
    ).toEqual(['Boolean!', 'Boolean!', 'String', 'String']);
  });

  const paged = fields.filter(([, field]) => getNamedType(field.type).name.endsWith('Connection'));

  it('has fields that give connections', () => {
    expect(paged.length).toBeGreaterThan(25);
  });

  it.each(paged)('%s: forward and backward arguments', (_, field) => {
    const args = Object.fromEntries(field.args.map(({ name, type }) => [name, String(type)]));
    expect(args).toMatchObject({ first: 'Int', after: 'String', last: 'Int', before: 'String' });
    expect(isNonNullType(field.type)).toBe(true);
  });
});

/** https://relay.dev/graphql/objectidentification.htm */
describe('the GraphQL Global Object Identification Specification', () => {
  const server = useServer(() => [seedExtraction(), anniversaryExtraction()]);

  it('Node has one field, id: ID!, and Query.node(id: ID!) gives a Node or null', () => {
    const node = schema.getType('Node');
    expect(isInterfaceType(node)).toBe(true);
    if (!isInterfaceType(node)) return;
    expect(Object.values(node.getFields()).map(({ name, type }) => [name, String(type)])).toEqual([
      ['id', 'ID!'],
    ]);
    const query = schema.getQueryType()!.getFields()['node']!;
    expect(query.type).toBe(node);
    expect(query.args.map(({ name, type }) => [name, String(type)])).toEqual([['id', 'ID!']]);
  });

  it.each(['Article', 'Actor', 'Event', 'Claim', 'Place', 'Year'])(
    '%s: node(id) gives the same object back, and ids are never shared',
    async (type) => {
      const node = schema.getType('Node');
      if (!isInterfaceType(node)) throw new Error('Node is an interface.');
      expect(schema.getPossibleTypes(node).map(({ name }) => name)).toContain(type);
      const list = `${type.toLowerCase()}s`;
      const { all } = await server.data<{ all: { edges: { node: { id: string } }[] } }>(
        `{ all: ${list}(first: 100) { edges { node { id } } } }`,
      );
      const ids = all.edges.map(({ node }) => node.id);
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids.slice(0, 5)) {
        const data = await server.data('query ($id: ID!) { node(id: $id) { __typename id } }', { id });
        expect(data).toEqual({ node: { __typename: type, id } });
      }
    },
  );

  it('every type with the interface is one of those', () => {
    const node = schema.getType('Node');
    if (!isInterfaceType(node)) throw new Error('Node is an interface.');
    expect(
      schema
        .getPossibleTypes(node)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Actor', 'ActorMerge', 'Article', 'Claim', 'Event', 'Place', 'Year']);
  });
});

describe('pages by the specification’s algorithm', () => {
  const server = useServer(() => [seedExtraction()]);
  const page = async (args: string) => {
    const query = `{ claims(${args}) { edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    const { claims } = await server.data<{
      claims: { edges: { cursor: string }[]; pageInfo: Record<string, unknown> };
    }>(query);
    return { cursors: claims.edges.map(({ cursor }) => cursor), info: claims.pageInfo };
  };

  it('EdgesToReturn: after and before cut, first and last take from the ends', async () => {
    const { cursors } = await page('first: 100');
    const [from, to] = [cursors[0]!, cursors[4]!];
    expect((await page(`first: 2, after: "${from}", before: "${to}"`)).cursors).toEqual(cursors.slice(1, 3));
    expect((await page(`last: 2, after: "${from}", before: "${to}"`)).cursors).toEqual(cursors.slice(2, 4));
  });

  it('startCursor and endCursor are those of the first and last edge; null on an empty page', async () => {
    const { cursors, info } = await page('first: 3');
    expect(info).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: cursors[0],
      endCursor: cursors[2],
    });
    expect((await page('first: 0')).info).toMatchObject({ startCursor: null, endCursor: null });
  });

  it('negative and double sizes are refused', async () => {
    for (const args of ['first: -1', 'last: -1', 'first: 1, last: 1', 'first: 101']) {
      const { errors } = await server.answer(`{ claims(${args}) { edges { cursor } } }`);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_ARGUMENT' } }]);
    }
  });
});

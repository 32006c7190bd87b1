import {
  buildSchema,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  type FragmentDefinitionNode,
  getNamedType,
  isLeafType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createContext } from '../../src/api/context.js';
import { countCompiledFields } from '../../src/api/execution/compiled-size.js';
import { createExecutor } from '../../src/api/execution/execute-operation.js';
import { buildGraphqlSchema } from '../../src/api/schema.js';
import { AnnalsError } from '../../src/domain/errors.js';
import type { GraphStore } from '../../src/graph/store.js';
import { seedExtraction } from './support/articles.js';
import { meetingsExtraction } from './support/meetings.js';
import { NODE_LISTS } from './support/node-lists.js';
import { useServer } from './support/test-server.js';

const server = useServer(() => [seedExtraction(), meetingsExtraction(12)]);
const schema = buildGraphqlSchema();
const EXAMPLES = new URL('../../schema/examples/', import.meta.url);

interface Answers {
  readonly first: ReturnType<typeof plain>;
  readonly again: ReturnType<typeof plain>;
  /** How many of the two graphql executed. */
  readonly interpreted: number;
}

/** What an operation answers when it comes first, and when it comes again. */
async function ask(
  query: string,
  variables?: Record<string, unknown>,
  store: GraphStore = server.store,
): Promise<Answers> {
  let interpreted = 0;
  const run = createExecutor(schema, (args: ExecutionArgs) => {
    interpreted++;
    return execute(args);
  });
  const document = parse(query);
  const once = async () => {
    const { signal } = new AbortController();
    const context = createContext(store, {} as never, {} as never, signal);
    return run({ document, operationName: null, variables, context });
  };
  return { first: plain(await once()), again: plain(await once()), interpreted };
}

/** As it goes to the client, but for the errors' codes: a failed comparison would print the whole document. */
function plain({ data, errors }: ExecutionResult) {
  const told = errors?.map(({ message, path, locations, extensions, originalError }) => ({
    message,
    path,
    locations,
    extensions,
    code: originalError instanceof AnnalsError && originalError.code,
  }));
  return { data: JSON.parse(JSON.stringify(data ?? null)) as unknown, errors: told };
}

/** Each object type's fields that need no arguments, with the leaves of what they lead to, below a list of it. */
function* toFieldQueries(): Generator<[string, string]> {
  for (const [name, list] of Object.entries(NODE_LISTS)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (
        field.args.some(
          ({ type: of, defaultValue }) => defaultValue === undefined && String(of).endsWith('!'),
        )
      )
        continue;
      const below = toBelow(getNamedType(field.type), 3);
      yield [`${name}.${field.name}`, `{ ${list}(first: 5) { edges { node { ${field.name} ${below} } } } }`];
    }
  }
}

function toBelow(type: unknown, depth: number): string {
  if (isLeafType(type)) return '';
  if (!isObjectType(type)) return '{ __typename }';
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.length > 0) return [];
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    return depth > 0 ? [`${field.name} ${toBelow(named, depth - 1)}`] : [];
  });
  return `{ ${fields.join(' ') || '__typename'} }`;
}

describe('a query that comes again', () => {
  it.each(readdirSync(EXAMPLES).sort())('is compiled and has the same answer: %s', async (name) => {
    const { first, again, interpreted } = await ask(readFileSync(new URL(name, EXAMPLES), 'utf8'));
    expect(first.errors).toBeUndefined();
    expect(again).toEqual(first);
    expect(interpreted).toBe(1);
  });

  it.each([...toFieldQueries()])('has the same answer, whatever it selects: %s', async (_, query) => {
    const { first, again, interpreted } = await ask(query);
    expect(first.errors).toBeUndefined();
    expect(again).toEqual(first);
    expect(interpreted).toBe(1);
  });

  it('has fragments, aliases, variables and directives', async () => {
    const query = `query ($n: Int = 2, $with: Boolean!, $kind: ActorKind = PERSON, $after: String) {
      one: actors(first: $n, after: $after, filter: { kind: { eq: $kind } }) { edges { node { ...Named ... on Node { id } } } }
      events(first: 2) { edges { node { title @skip(if: $with) ...Parts @include(if: $with) } } totalCount }
    }
    fragment Named on Actor { label: name kind }
    fragment Parts on Event { participants(first: 1) { edges { role node { ...Named } } } }`;
    for (const variables of [
      { with: true, kind: 'COUNTRY' },
      { with: false, n: 1 },
      { with: false, n: null, after: null },
    ]) {
      const { first, again, interpreted } = await ask(query, variables);
      expect(first.errors).toBeUndefined();
      expect(again).toEqual(first);
      expect(interpreted).toBe(1);
    }
  });

  it.each([
    [
      'a field of an object',
      'query ($v: String) { actors(filter: { kind: { eq: PERSON }, name: { startsWith: "P", contains: $v } }) { totalCount } }',
      'Person 1',
    ],
    [
      'an item of a list',
      'query ($v: ActorKind = COUNTRY) { actors(filter: { kind: { in: [PERSON, $v] } }) { totalCount } }',
      'ORGANIZATION',
    ],
    [
      'a field that may not be null',
      'query ($v: OrderDirection = DESC) { events(orderBy: { field: DATE, direction: $v }, first: 3) { edges { node { title } } } }',
      'ASC',
    ],
    [
      'a field that may not be null, by default',
      'query ($v: OrderDirection = null) { events(orderBy: { field: DATE, direction: $v }, first: 3) { edges { node { title } } } }',
      'ASC',
    ],
  ])('is compiled for the requests that give a variable which is %s', async (_, query, v) => {
    const given = await ask(query, { v });
    expect(given).toMatchObject({ first: { errors: undefined }, interpreted: 1 });
    expect(given.again).toEqual(given.first);
    for (const variables of [{}, { v: null }]) {
      const { first, again } = await ask(query, variables);
      expect(again).toEqual(first);
    }
  });

  it('fails in the same places with the same errors', async () => {
    const { first, again, interpreted } = await ask(`{
      events(first: 2) { edges { node { title claims(after: "no cursor") { totalCount } } } }
      actors(first: -1) { totalCount }
      node(id: "nonsense") { id }
    }`);
    expect(again).toEqual(first);
    expect(first.errors?.length).toBeGreaterThan(0);
    expect(interpreted).toBe(1);
  });

  it.each(['below:Actor', 'nodes:Article', 'page:Event', 'count:Event'])(
    'reports in the same places what cannot be read: %s',
    async (failing) => {
      const read: GraphStore['read'] = (asked, params, signal) =>
        asked.name === failing
          ? Promise.reject(new AnnalsError('STORE_TIMEOUT', 'Too slow.', 'Wait.'))
          : server.store.read(asked, params, signal);
      const { first, again, interpreted } = await ask(
        `{ events(first: 1) { totalCount edges { node { title
          participants(first: 1) { edges { role node { name claimsMade(first: 1) { edges { node { text } } } } } }
          dateSpan { article { url title } } mentions { article { url } } } } } }`,
        undefined,
        Object.assign(Object.create(server.store) as GraphStore, { read }),
      );
      expect(again).toEqual(first);
      expect(interpreted).toBe(1);
    },
  );

  it('has one page where two places ask for the same, and select other fields of it', async () => {
    const { first, again, interpreted } = await ask(`{
      one: events(first: 3) { edges { node { ...People participants(first: 5) { edges { mergedFrom node { kind } } } } } }
      two: events(first: 3) { edges { node { ...People } } }
      three: events(first: 3) { edges { node { participants(first: 5) { edges { span { text } } } ...People } } }
    }
    fragment People on Event { participants(first: 5) { edges { role cursor node { name ...Claims } } } }
    fragment Claims on Actor { claimsMade(first: 2) { totalCount pageInfo { endCursor } edges { cue { text } node { text } } } }`);
    expect(first.errors).toBeUndefined();
    expect(again).toEqual(first);
    expect(interpreted).toBe(1);
  });

  it('is told by graphql which variable is wrong', async () => {
    const { first, again } = await ask('query ($n: Int!) { actors(first: $n) { totalCount } }', {
      n: 'many',
    });
    expect(first.errors?.[0]?.message).toContain('Variable "$n" got invalid value "many"');
    expect(again.errors?.map(({ message }) => message)).toEqual(first.errors?.map(({ message }) => message));
  });

  const OR = { OR: [{ kind: { eq: 'PERSON' } }, { NOT: { name: { startsWith: 'P' } } }] };
  const people = { kind: { eq: 'PERSON' } };
  it.each([
    ['$filter: ActorFilter', '$filter', [{}, { filter: null }, { filter: OR }, { filter: OR, other: 1 }]],
    ['$filter: ActorFilter!', '$filter', [{ filter: OR }, { filter: people }]],
    ['$filter: ActorFilter = { kind: { eq: PERSON } }', '$filter', [{}, { filter: null }, { filter: {} }]],
    ['$one: ActorFilter!, $other: ActorFilter!', '{ AND: [$one, $other] }', [{ one: OR, other: people }]],
    ['$all: [ActorFilter!]!', '{ OR: $all }', [{ all: [people] }, { all: people }, { all: [] }]],
    [
      '$name: NameFilter!, $kind: ActorKind!',
      '{ name: $name, kind: { eq: $kind } }',
      [{ name: { startsWith: 'P', in: ['Person 1', 'Person 2'] }, kind: 'PERSON' }],
    ],
  ])('has variables of objects, which contain themselves: %s', async (definitions, filter, requests) => {
    const query = `query ($with: Boolean = true, ${definitions}) {
      actors(filter: ${filter}) { totalCount edges @include(if: $with) { node { name kind } } }
    }`;
    for (const variables of requests) {
      const { first, again, interpreted } = await ask(query, variables);
      expect(first.errors).toBeUndefined();
      expect(again).toEqual(first);
      expect(interpreted).toBe(1);
    }
  });

  it.each([
    [
      { filter: { kind: { eq: 'NOBODY' } }, n: 1 },
      'Variable "$filter" got invalid value "NOBODY" at "filter.kind.eq"',
    ],
    [{ filter: { size: 1 }, n: 1 }, 'Field "size" is not defined by type "ActorFilter"'],
    [{ n: 1 }, 'Variable "$filter" of required type "ActorFilter!" was not provided'],
    [{ filter: {}, n: 'many' }, 'Variable "$n" got invalid value "many"'],
  ])('is told by graphql what is wrong within an object: %j', async (variables, message) => {
    const query =
      'query ($filter: ActorFilter!, $n: Int!) { actors(filter: $filter, first: $n) { totalCount } }';
    const { first, again } = await ask(query, variables);
    expect(first.errors?.[0]?.message).toContain(message);
    expect(again).toEqual(first);
  });

  it('has the values that enums within objects stand for, and the defaults of their fields', async () => {
    const query =
      'query ($by: ActorOrder) { actors(orderBy: $by, first: 5) { edges { node { name } } pageInfo { endCursor } } }';
    for (const by of [null, { field: 'NAME' }, { field: 'NAME', direction: 'DESC' }]) {
      const { first, again, interpreted } = await ask(query, { by });
      expect(first.errors).toBeUndefined();
      expect(again).toEqual(first);
      expect(interpreted).toBe(1);
    }
  });

  it('has no other schema for variables of objects', async () => {
    const { first, again, interpreted } = await ask(
      `query ($filter: ActorFilter) {
        actors(filter: $filter, first: 1) { totalCount }
        __schema { types { name } }
      }`,
      { filter: people },
    );
    expect(again).toEqual(first);
    expect(interpreted).toBe(1);
  });

  it.each([
    'search(query: "war", first: 2) @skip(if: $yes) { ... @include(if: $yes) { score } } search(query: "war", first: 2) { snippet }',
    'events(first: 1) { edges { node @include(if: $no) { date } ...Titles } }',
    'events(first: 1) { ... @include(if: $no) { edges { node { participants(first: 1) { totalCount } } } } edges { ...Titles } }',
  ])('has no part of a field that a variable leaves out: %s', async (parts) => {
    const query = `query ($yes: Boolean = true, $no: Boolean = false) { ${parts} ...Unused @skip(if: $yes) }
      fragment Titles on EventEdge { node { title participants(first: 1) { edges { role } } } }
      fragment Unused on Query { places(first: 1) { edges { ...PlaceName } } events(first: 1) { edges { ...Titles } } }
      fragment PlaceName on PlaceEdge { node { name } }`;
    const { first, again, interpreted } = await ask(query);
    expect(first.errors).toBeUndefined();
    expect(again).toEqual(first);
    expect(interpreted).toBe(2);
  });

  it('is compiled where no field with a directive is given in parts', async () => {
    const query = `query ($yes: Boolean = true) { events(first: 1) @include(if: $yes) { edges { node { ...Named @skip(if: $yes) id } } } }
      fragment Named on Event { id title }`;
    const { first, again, interpreted } = await ask(query);
    expect(again).toEqual(first);
    expect(interpreted).toBe(1);
  });

  it('is not compiled where that would take more than it saves', async () => {
    const fields = Array.from({ length: 501 }, (_, i) => `a${i}: __typename`).join(' ');
    const { first, again, interpreted } = await ask(`{ ${fields} }`);
    expect(again).toEqual(first);
    expect(interpreted).toBe(2);
  });
});

describe('the fields that a compiled query has code for', () => {
  const nodes = buildSchema(`
    interface Node { next: Node }
    type One implements Node { next: Node }
    type Two implements Node { next: Node two: Int }
    type Query { node: Node one: One }
  `);
  const count = (query: string, max: number) => {
    const [operation, ...fragments] = parse(query).definitions;
    const byName = fragments.map(
      (f) => [(f as FragmentDefinitionNode).name.value, f as FragmentDefinitionNode] as const,
    );
    return countCompiledFields(nodes, operation as OperationDefinitionNode, new Map(byName), max);
  };

  it('are those of every type that a parent may be of', () => {
    expect(count('{ one { next { __typename } } }', 100)).toBe(4);
    expect(
      count(
        '{ node { next { ... on Two { two } ...Next } } } fragment Next on Node { next { __typename } }',
        100,
      ),
    ).toBe(1 + 2 * (1 + (1 + 2) + (2 + 2)));
  });

  it('are not counted beyond what matters', () => {
    const nested = '{ node ' + '{ next '.repeat(40) + '{ __typename }' + ' }'.repeat(40) + ' }';
    expect(count(nested, 500)).toBe(500);
  });
});

import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/limits/limits.js';
import { measure } from '../../src/api/limits/measure.js';
import { seedExtraction } from './support/articles.js';
import { useServer } from './support/test-server.js';

const SCHEMA = buildSchema(`
  type Query { things(first: Int, last: Int): ThingConnection, thing: Thing }
  type ThingConnection { edges: [ThingEdge!]!, totalCount: Int }
  type ThingEdge { node: Thing, cursor: String }
  type Thing { name: String, thing: Thing, parts: [Thing!]!, top(first: Int = 3): [Thing!]!, things(first: Int, last: Int): ThingConnection }
`);

function measured(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  return measure(SCHEMA, document, getOperationAST(document)!, variables);
}

describe('measure', () => {
  it('counts the objects that an answer can hold, lists within lists multiplied', () => {
    expect(measured('{ thing { name } }')).toEqual({ depth: 2, aliases: 0, cost: 1 });
    expect(measured('{ things(first: 10) { totalCount edges { node { name } } } }').cost).toBe(10);
    // Ten, and five for each of the ten.
    expect(
      measured('{ things(last: 10) { edges { node { things(first: 5) { edges { cursor } } } } } }').cost,
    ).toBe(10 + 10 * 5);
    expect(measured('{ things { edges { cursor } } }').cost).toBe(20);
    // A list without pages is taken for five.
    expect(measured('{ thing { parts { name } } }').cost).toBe(6);
    // Fifty things, a single one and three top ones of each.
    expect(measured('{ things(first: 50) { edges { node { thing { name } top { name } } } } }').cost).toBe(
      50 + 50 + 150,
    );
    expect(measured('{ thing { top(first: 7) { name } } }').cost).toBe(8);
  });

  it('reads page sizes from variables and their defaults, never more than a page can hold', () => {
    const query = 'query ($n: Int = 3) { things(first: $n) { edges { cursor } } }';
    expect(measured(query).cost).toBe(3);
    expect(measured(query, { n: 7 }).cost).toBe(7);
    expect(measured(query, { n: 1_000_000 }).cost).toBe(100);
    expect(measured(query, { n: -7 }).cost).toBe(0);
  });

  it('sees through fragments, and measures each once', () => {
    expect(
      measured(
        '{ ...on Query { thing { ...F } } } fragment F on Thing { a: name ...G } fragment G on Thing { b: name }',
      ),
    ).toEqual({ depth: 2, aliases: 2, cost: 1 });
    const levels = 40;
    const chain = Array.from(
      { length: levels },
      (_, i) => `fragment F${i} on Thing { a: parts { ...F${i + 1} } b: parts { ...F${i + 1} } }`,
    ).join('\n');
    const started = performance.now();
    const { cost } = measured(`{ thing { ...F0 } } ${chain} fragment F${levels} on Thing { name }`);
    expect(cost).toBeGreaterThan(1e30);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('a server', () => {
  const server = useServer(() => [seedExtraction()]);

  async function post(
    body: string,
    headers: Record<string, string> = { 'content-type': 'application/json' },
  ) {
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: { code: string; hint?: string } }[];
    };
    return { status: response.status, code: errors[0]?.extensions.code, message: errors[0]?.message };
  }
  const refused = (query: string) => post(JSON.stringify({ query }));

  const nested = (levels: number): string =>
    levels === 0
      ? 'id'
      : `claims(first: 1) { edges { node { cites(first: 1) { edges { node { ${nested(levels - 1)} } } } } } }`;

  it('refuses what is too deep', async () => {
    expect(await refused(`{ events { edges { node { ${nested(4)} } } } }`)).toMatchObject({
      status: 400,
      code: 'QUERY_TOO_DEEP',
    });
  });

  it('refuses what is too costly, and says what it costs', async () => {
    const page = (inner: string) =>
      `claimsMade(first: 100) { edges { node { about(first: 100) { edges { node { ${inner} } } } } } }`;
    const answer = await refused(`{ actors(first: 100) { edges { node { ${page('name')} } } } }`);
    expect(answer).toMatchObject({ status: 400, code: 'QUERY_TOO_COSTLY' });
    expect(answer.message).toContain('at most 100000 nodes');
  });

  it('lets the nested query of the benchmark pass', async () => {
    const { errors } = await server.answer(`{
      events(first: 50) { edges { node { participants(first: 10) { edges { node {
        claimsMade(first: 10) { edges { node { about(first: 5) { edges { node { name } } } } } }
      } } } } } }
    }`);
    expect(errors).toBeUndefined();
  });

  it('says what an answer may hold, whether it does or not', async () => {
    const { extensions } = (await server.answer(
      '{ events(first: 50) { edges { node { participants(first: 10) { edges { role } } } } } }',
    )) as { extensions?: unknown };
    expect(extensions).toEqual({ cost: { nodes: 50 + 50 * 10, limit: DEFAULT_LIMITS.cost } });
  });

  it('refuses many aliases', async () => {
    const aliases = Array.from({ length: 31 }, (_, i) => `a${i}: year(value: ${i}) { value }`).join(' ');
    expect(await refused(`{ ${aliases} }`)).toMatchObject({ status: 400, code: 'QUERY_TOO_MANY_ALIASES' });
  });

  it('refuses many tokens, fragment cycles and endless introspection', async () => {
    expect(await refused(`{ ${'articles { totalCount } '.repeat(1000)} }`)).toMatchObject({
      status: 400,
      code: 'GRAPHQL_PARSE_FAILED',
    });
    expect(
      await refused('{ node(id: "x") { ...A } } fragment A on Node { ...B } fragment B on Node { ...A }'),
    ).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
    const types = (levels: number): string =>
      levels === 0 ? 'name' : `fields { type { ${types(levels - 1)} } }`;
    expect(await refused(`{ __schema { types { ${types(8)} } } }`)).toMatchObject({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
  });

  it('refuses variables that are too many or too deep, however deep', async () => {
    const query = 'query ($filter: ActorFilter) { actors(filter: $filter) { totalCount } }';
    const many = JSON.stringify({ query, variables: { filter: { name: { in: Array(10_000).fill('x') } } } });
    expect(await post(many)).toMatchObject({ status: 400, code: 'QUERY_TOO_DEEP' });
    const filter = `${'{"name":'.repeat(25_000)}{}${'}'.repeat(25_000)}`;
    const deep = `{"query":"${query}","variables":{"filter":${filter}}}`;
    expect(await post(deep)).toMatchObject({ status: 400, code: 'QUERY_TOO_DEEP' });
    expect(server.reported).toEqual([]);
  });

  it('refuses a body that is too large, that is no JSON, that is a batch', async () => {
    const large = JSON.stringify({
      query: '{ articles { totalCount } }',
      variables: { x: 'x'.repeat(DEFAULT_LIMITS.bodyBytes) },
    });
    expect(await post(large)).toMatchObject({ status: 413, code: 'REQUEST_TOO_LARGE' });
    expect(await post('{ "query": ')).toMatchObject({ status: 400, code: 'REQUEST_REFUSED' });
    expect(await post('[{"query":"{ __typename }"},{"query":"{ __typename }"}]')).toMatchObject({
      status: 400,
      code: 'BAD_REQUEST',
    });
    expect(await post('')).toMatchObject({ status: 400 });
  });

  it('refuses what another site could make a browser send', async () => {
    const simple = await fetch(
      `${server.url}/graphql?query=${encodeURIComponent('{ articles { totalCount } }')}`,
    );
    expect(simple.status).toBe(400);
    expect(await simple.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    expect(await post('query=%7B__typename%7D', { 'content-type': 'text/plain' })).toMatchObject({
      code: 'BAD_REQUEST',
    });
  });

  it('calls the store for nothing that it refuses', async () => {
    await server.answer(`{ events { edges { node { ${nested(4)} } } } }`);
    expect(server.calls).toEqual([]);
  });

  it.each(['', 'Other', 'constructor'])(
    'executes nothing for an operation that is not there: "%s"',
    async (operationName) => {
      const query = `query One { events { edges { node { ${nested(4)} } } } }`;
      for (let times = 0; times < 3; times++) {
        const refused = await post(JSON.stringify({ query, operationName }));
        expect(refused).toMatchObject({ status: 400, code: 'OPERATION_RESOLUTION_FAILURE' });
      }
      const mutation = encodeURIComponent('mutation One { deleteArticle(id: "x") { id } }');
      const got = await fetch(
        `${server.url}/graphql?query=${mutation}&operationName=${operationName || 'x'}`,
        {
          headers: { 'apollo-require-preflight': '1' },
        },
      );
      expect(await got.json()).toMatchObject({
        errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }],
      });
      expect(server.reported).toEqual([]);
    },
  );

  it('tells nobody of a failure but whoever runs it', async () => {
    const read = server.store.read.bind(server.store);
    server.store.read = () => Promise.reject(new TypeError('MATCH (secret) at /srv/annals/x.ts:1'));
    try {
      const { errors } = await server.answer('{ claims { edges { node { id } } } }');
      expect(errors).toEqual([
        {
          message: 'The server failed to answer this.',
          path: ['claims', 'edges'],
          locations: [{ line: 1, column: 12 }],
          extensions: { code: 'INTERNAL', hint: expect.any(String) as string },
        },
      ]);
      expect(String(server.reported.at(-1))).toContain('MATCH (secret)');
    } finally {
      server.store.read = read;
    }
  });
});

import { describe, expect, it } from 'vitest';
import { seedExtraction } from './support/articles.js';
import { useServer } from './support/test-server.js';

const server = useServer(() => [seedExtraction()]);

/** The one error of an answer: what it is about is said, and nothing of how it is answered. */
async function refusal(query: string, variables?: object) {
  const { errors } = await server.answer(query, variables);
  expect(errors).toHaveLength(1);
  const [error] = errors!;
  expect(JSON.stringify(error)).not.toMatch(/MATCH|UNWIND|stacktrace|node_modules|\.ts:/);
  return { code: error!.extensions.code, message: error!.message, hint: error!.extensions.hint };
}

describe('unknown ids', () => {
  it.each(['article', 'actor', 'event', 'claim', 'place', 'node'])(
    '%s(id) is null, not an error',
    async (field) => {
      for (const id of [
        '',
        'nothing',
        'actor:nobody',
        'event:1:2',
        "x' OR 1=1 //",
        'year:1999x',
        ':'.repeat(50),
      ]) {
        const data = await server.data(`query ($id: ID!) { it: ${field}(id: $id) { id } }`, { id });
        expect(data).toEqual({ it: null });
      }
    },
  );

  it('a name and a year that nothing has are null', async () => {
    expect(await server.data('{ actor(name: "Nobody at all") { id } year(value: -5) { id } }')).toEqual({
      actor: null,
      year: null,
    });
  });
});

describe('questions about what is not in the graph', () => {
  const nato = 'actor:nato';

  it.each([
    ['neighbors(actor: "actor:nobody") { total }', 'ACTOR_NOT_FOUND', 'There is no actor "actor:nobody".'],
    ['disputes(actor: "NATO") { count }', 'ACTOR_NOT_FOUND', 'There is no actor "NATO".'],
    [
      'timeline(actor: "actor:nobody", from: 1999, to: 2003) { year }',
      'ACTOR_NOT_FOUND',
      'There is no actor',
    ],
    ['timeline(actor: "actor:nobody", from: 2999) { year }', 'ACTOR_NOT_FOUND', 'There is no actor'],
    [`path(from: "${nato}", to: "actor:nobody") { length }`, 'ACTOR_NOT_FOUND', '"actor:nobody"'],
    [`path(from: "event:1:2", to: "${nato}") { length }`, 'NODE_NOT_FOUND', '"event:1:2"'],
    ['matrix(article: "article:none") { cells { claims } }', 'ARTICLE_NOT_FOUND', '"article:none"'],
  ])('%s has no empty answer, which would say something of it', async (field, code, message) => {
    const error = await refusal(`{ ${field} }`);
    expect(error).toMatchObject({ code, message: expect.stringContaining(message) as string });
    expect(error.hint).toBeTruthy();
  });

  it('an empty answer about what is there is one', async () => {
    const { path, timeline } = await server.data<{ path: []; timeline: { events: number }[] }>(`{
      path(from: "${nato}", to: "actor:mark-rutte", maxHops: 1, via: [MADE]) { length }
      timeline(actor: "${nato}", from: 1700, to: 1701) { events }
    }`);
    expect(path).toEqual([]);
    expect(timeline.map(({ events }) => events)).toEqual([0, 0]);
  });
});

describe('pages', () => {
  it.each([
    ['first: -1', 'BAD_ARGUMENT', '`first` is a number from 0 to 100, -1 came.'],
    ['first: 101', 'BAD_ARGUMENT', '`first` is a number from 0 to 100, 101 came.'],
    ['first: 1000', 'BAD_ARGUMENT', '`first` is a number from 0 to 100, 1000 came.'],
    ['last: -3', 'BAD_ARGUMENT', '`last` is a number from 0 to 100, -3 came.'],
    ['first: 1, last: 1', 'BAD_ARGUMENT', 'Expected `first` or `last`, both came.'],
    ['after: "nonsense"', 'BAD_CURSOR', 'Expected a cursor of this list, got "nonsense".'],
    ['after: ""', 'BAD_CURSOR', 'Expected a cursor of this list, got "".'],
    ['before: "WyJDbGFpbSIsMCxudWxsXQ"', 'BAD_CURSOR', 'Expected a cursor of this list'],
  ])('%s is refused', async (args, code, message) => {
    const error = await refusal(`{ claims(${args}) { totalCount } }`);
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
    expect(error.hint).toBeTruthy();
    expect((await refusal(`{ actor(name: "NATO") { claimsAbout(${args}) { totalCount } } }`)).code).toBe(
      code,
    );
  });

  it('a cursor of another list, or of the same in another order, is refused', async () => {
    const { claims, byDate } = await server.data<Record<string, { pageInfo: { endCursor: string } }>>(`{
      claims(first: 1) { pageInfo { endCursor } }
      byDate: events(first: 1, orderBy: { field: DATE }) { pageInfo { endCursor } }
    }`);
    const ask = (after: string | undefined) =>
      refusal('query ($after: String) { events(after: $after) { edges { cursor } } }', { after });
    expect((await ask(claims?.pageInfo.endCursor)).code).toBe('BAD_CURSOR');
    expect((await ask(byDate?.pageInfo.endCursor)).code).toBe('BAD_CURSOR');
  });
});

describe('filters', () => {
  it('take Cypher and quotes as the text that they are', async () => {
    const words = `"}) DETACH DELETE n // ' \\ $p0 \` \u0000 \u{1F5A4}`;
    for (const filter of [
      { title: { eq: words } },
      { title: { contains: words } },
      { participants: { some: { actor: { name: { in: [words] } } } } },
    ]) {
      const query =
        'query ($filter: EventFilter) { events(filter: $filter) { totalCount edges { node { id } } } }';
      expect(await server.data(query, { filter })).toEqual({ events: { totalCount: 0, edges: [] } });
    }
    const { articles } = await server.data<{ articles: { totalCount: number } }>(
      '{ articles { totalCount } }',
    );
    expect(articles.totalCount).toBe(1);
  });

  it('with a null operand are refused', async () => {
    const error = await refusal('{ events(filter: { year: { eq: null } }) { totalCount } }');
    expect(error).toMatchObject({
      code: 'BAD_ARGUMENT',
      message: 'The filter\'s "eq" needs a value, null came.',
    });
  });

  it('by a date that is none are refused: as text it would be before or after all dates', async () => {
    for (const date of [
      { gte: '' },
      { lt: '2024-13-01' },
      { eq: 'March 2024' },
      { gt: '1.3.2024' },
      { lte: '2024-3-1' },
      { in: ['2024', 'x'] },
      { gte: '13/12/2020' },
      { lt: '03/2024' },
      { eq: '../..' },
      { in: [null] },
    ]) {
      const query = 'query ($date: DateFilter) { events(filter: { date: $date }) { totalCount } }';
      expect((await refusal(query, { date })).code).toBe('BAD_ARGUMENT');
    }
    for (const date of [
      { gte: '1999', lt: '2024-02-31' },
      { eq: '2008/2012' },
      { eq: '2014/..' },
      { in: ['198/199', '20'] },
      { in: ['199', '2024-Q1', '2024-03-07T12:00:00.5Z'] },
      { startsWith: '2' },
      { exists: true },
    ]) {
      await server.data('query ($date: DateFilter) { events(filter: { date: $date }) { totalCount } }', {
        date,
      });
    }
  });

  it('that nest or ask too much are refused', async () => {
    const nest = (depth: number): object => (depth === 0 ? { year: { eq: 1999 } } : { NOT: nest(depth - 1) });
    const query = 'query ($filter: EventFilter) { events(filter: $filter) { totalCount } }';
    expect((await refusal(query, { filter: nest(30) })).message).toContain('nests at most');
    const OR = Array.from({ length: 200 }, (_, i) => ({ year: { eq: i } }));
    expect((await refusal(query, { filter: { OR } })).message).toContain('at most 100 operands');
    const many = Array.from({ length: 1001 }, (_, i) => i);
    expect((await refusal(query, { filter: { year: { in: many } } })).message).toContain(
      'at most 1000 values',
    );
  });
});

describe('arguments', () => {
  it('actor needs an id or a name', async () => {
    expect((await refusal('{ actor { id } }')).code).toBe('BAD_ARGUMENT');
    expect((await refusal('{ actor(id: "actor:nato", name: "NATO") { id } }')).code).toBe('BAD_ARGUMENT');
  });

  it('of a wrong type are refused by name', async () => {
    expect(await refusal('query ($y: Int!) { year(value: $y) { id } }', { y: 'last' })).toMatchObject({
      code: 'BAD_ARGUMENT',
    });
    expect((await refusal('{ events(filter: { type: { eq: WAR } }) { totalCount } }')).code).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    expect((await refusal('{ nothing }')).code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await refusal('{ claims {')).code).toBe('GRAPHQL_PARSE_FAILED');
  });

  it.each([
    ['an argument', 'query ($v: Int = 1) { year(value: $v) { id } }', { v: null }],
    [
      'an argument with a default',
      'query ($v: Int) { search(query: "x", first: $v) { __typename } }',
      { v: null },
    ],
    [
      'a field of an object',
      'query ($v: OrderDirection = DESC) { events(orderBy: { field: DATE, direction: $v }) { totalCount } }',
      { v: null },
    ],
    [
      'an item of a list',
      'query ($v: Int = 1) { events(filter: { year: { in: [$v] } }) { totalCount } }',
      { v: null },
    ],
    ['a condition', 'query ($v: Boolean = true) { events @skip(if: $v) { totalCount } }', { v: null }],
    [
      'a condition below',
      'query ($v: Boolean = true) { events { totalCount @include(if: $v) } }',
      { v: null },
    ],
  ])('that are null where null may not be, as %s, are the fault of who asks', async (_, query, variables) => {
    // The first time graphql executes it, then a compiled query may.
    for (let times = 0; times < 3; times++) {
      expect(await refusal(query, variables)).toMatchObject({ code: 'BAD_ARGUMENT' });
    }
    expect(server.reported).toEqual([]);
  });
});

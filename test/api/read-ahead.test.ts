import { describe, expect, it } from 'vitest';
import { meetingsExtraction } from './support/meetings.js';
import { openEmbedded, useServer } from './support/test-server.js';

/** Of what the store was asked. */
const texts: string[] = [];
const server = useServer(
  () => [meetingsExtraction(20)],
  async (options) => {
    const store = await openEmbedded(options);
    const read: typeof store.read = (query, ...asked) => {
      texts.push(query.text);
      return store.read(query, ...asked);
    };
    return Object.assign(Object.create(store) as typeof store, { read });
  },
);

describe('what is read ahead', () => {
  it('is only what the operation includes, with the values of its variables', async () => {
    const query = `query ($claims: Boolean!, $years: Boolean!) { events(first: 5) { edges { node {
      claims(first: 1) @include(if: $claims) { totalCount }
      year @skip(if: $years) { value }
    } } } }`;
    await server.data(query, { claims: false, years: true });
    expect(server.calls).toEqual(['page:Event']);
    await server.data(query, { claims: true, years: false });
    expect([...server.calls].sort()).toEqual(['nodes:Year', 'page:Event']);
  });

  it('follows fragments, aliases and fields that are given in parts', async () => {
    const { events } = await server.data<{ events: { edges: { node: object }[] } }>(`{
      events(first: 1) { edges { node { ...Parts ... on Node { id } one: participants(first: 1) { edges { role } } } } }
    }
    fragment Parts on Event {
      participants(first: 2) { edges { role } }
      participants(first: 2) { edges { node { name } } }
    }`);
    const one = { role: 'AGENT', node: { name: 'Person 0' } };
    expect(events.edges[0]!.node).toMatchObject({
      participants: { edges: [one, { role: 'TARGET', node: { name: 'Person 1' } }] },
      one: { edges: [{ role: 'AGENT' }] },
    });
    expect(server.calls).toEqual(['page:Event']);
  });

  it('has for each place what is selected there of an edge and a node that two places share', async () => {
    const shared = await server.data<{
      events: { edges: { node: Record<string, { edges: object[] }> }[] };
    }>(`{
      events(first: 1) { edges { node {
        roles: participants(first: 1) { edges { role node { name } } }
        words: participants(first: 1) { edges { span { text } node { kind } } }
      } } }
    }`);
    const [{ node } = { node: {} }] = shared.events.edges;
    expect(node['roles']!.edges).toEqual([{ role: 'AGENT', node: { name: 'Person 0' } }]);
    expect(node['words']!.edges).toEqual([{ span: { text: 'Person 0' }, node: { kind: 'PERSON' } }]);
  });

  it('is of an edge what its own place selects, and nothing that another does', async () => {
    const roles = 'events(first: 2) { edges { role node { title } } }';
    const words = 'events(first: 2) { edges { span { text } } }';
    for (const query of [
      `{ actor(name: "Person 0") { ${words} claimsMade(first: 1) { edges { node { about { edges { node { ${roles} } } } } } } } }`,
      `{ one: actor(name: "Person 0") { ${roles} } other: actor(name: "Person 1") { ${words} } }`,
      `{ one: actor(name: "Person 0") { ${roles} } other: actor(name: "Person 0") { ${words} } }`,
    ]) {
      texts.length = 0;
      await server.data(query);
      const read = texts.join('\n');
      expect(read.match(/edge\.role/g)).toHaveLength(1);
      expect(read.match(/edge\.start/g)).toHaveLength(1);
    }
  });

  it.each([
    'events(first: 2) @include(if: $no) { edges { role } } events(first: 2) { edges { span { text } } }',
    '...Roles @include(if: $no) events(first: 2) { edges { span { text } } }',
    'events(first: 2) { edges { span { text } } } ...Roles @include(if: $no)',
  ])('is found where a variable excludes a part of a field, also by a compiled query: %s', async (parts) => {
    const query = `query ($no: Boolean = false) { actor(name: "Person 1") { ...Roles @skip(if: true) ${parts} } }
      fragment Roles on Actor { events(first: 2) { edges { role } } }`;
    const words = { edges: [{ span: { text: 'Person 1' } }, { span: { text: 'Person 1' } }] };
    for (let time = 0; time < 3; time++)
      expect(await server.data(query)).toEqual({ actor: { events: words } });
  });

  it('leaves the search what it makes its snippets of', async () => {
    const data = await server.data<{ search: { snippet: string }[] }>(`{
      events(first: 50) { edges { node { claims(first: 5) { edges { node { kind } } } } } }
      search(query: "meeting", first: 3) { snippet node { id } }
    }`);
    expect(data.search).toHaveLength(3);
    for (const { snippet } of data.search) expect(snippet).toContain('meeting');
  });

  it('fails in its place', async () => {
    const { data, errors } = await server.answer(
      '{ events(first: 1) { edges { node { title claims(after: "no cursor") { totalCount } } } } }',
    );
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([
      { path: ['events', 'edges', 0, 'node', 'claims'], extensions: { code: 'BAD_CURSOR' } },
    ]);
  });

  it('fails in its place where a filter below is refused, and nowhere else', async () => {
    const nest = (levels: number): object =>
      levels === 0 ? { text: { contains: 'meeting' } } : { NOT: nest(levels - 1) };
    const { errors } = await server.answer(
      `query ($filter: ClaimFilter) { events(first: 1) { edges { node {
        participants { totalCount }
        claims(filter: $filter) { totalCount }
      } } } }`,
      { filter: nest(12) },
    );
    expect(errors).toMatchObject([
      { path: ['events', 'edges', 0, 'node', 'claims', 'totalCount'], extensions: { code: 'BAD_ARGUMENT' } },
    ]);
  });

  it('is asked for by each of two nodes with the same fragment, once', async () => {
    const { actors } = await server.data<{ actors: { edges: { node: { id: string } }[] } }>(
      '{ actors(first: 2) { edges { node { id } } } }',
    );
    const [one, other] = actors.edges.map(({ node }) => node.id);
    await server.data(
      `query ($one: ID!, $other: ID!) { one: actor(id: $one) { ...Made } other: actor(id: $other) { ...Made } }
      fragment Made on Actor { name claimsMade(first: 2) { edges { node { text } } } }`,
      { one, other },
    );
    expect(server.calls).toEqual(['with:Actor', 'with:Actor']);
  });
});

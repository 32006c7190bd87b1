import { describe, expect, it } from 'vitest';
import { meetingsExtraction } from './support/meetings.js';
import { useServer } from './support/test-server.js';

const server = useServer(() => [meetingsExtraction(60)]);

const NESTED = `query ($first: Int!) {
  events(first: $first) {
    edges { node {
      title
      participants(first: 10) {
        totalCount
        edges { role node {
          name
          claimsMade(first: 10) {
            edges { stance node {
              text
              about(first: 5) { edges { span { text } node { name } } }
            } }
          }
        } }
      }
    } }
  }
}`;

interface Nested {
  events: { edges: { node: { participants: { edges: { node: { name: string } }[] } } }[] };
}

describe('the store is called once for a page, with all that is read below it', () => {
  it('however many they are', async () => {
    for (const first of [5, 50]) {
      const { events } = await server.data<Nested>(NESTED, { first });

      expect(events.edges.flatMap(({ node }) => node.participants.edges)).toHaveLength(2 * first);
      expect(server.calls).toEqual(['page:Event']);
    }
  });

  it('and never reads a page or a count that is not selected', async () => {
    await server.data('{ actor(name: "Person 1") { claimsMade { totalCount } } }');
    expect(server.calls).toEqual(['named:Actor']);
    await server.data('{ actor(name: "Person 1") { claimsMade { pageInfo { hasNextPage } } } }');
    expect(server.calls).toEqual(['named:Actor']);
    await server.data('{ claims { __typename } }');
    expect(server.calls).toEqual([]);
  });
});

describe('the same field with other arguments', () => {
  it('is read with its own, at every place and for every parent', async () => {
    const data = await server.data<{
      actors: { edges: { node: { few: Page; more: Page; filtered: Page; backward: Page } }[] };
    }>(`{
      actors(first: 10) { edges { node {
        few: claimsMade(first: 1) { edges { node { text } } }
        more: claimsMade(first: 3) { edges { node { text } } }
        filtered: claimsMade(first: 3, filter: { text: { contains: "meeting 1" } }) { edges { node { text } } }
        backward: claimsMade(last: 2) { edges { node { text } } }
      } } }
    }`);

    for (const { node } of data.actors.edges) {
      expect(node.few.edges).toHaveLength(1);
      expect(node.more.edges).toHaveLength(3);
      expect(node.more.edges[0]).toEqual(node.few.edges[0]);
      expect(node.backward.edges).toHaveLength(2);
      expect(node.backward.edges).not.toContainEqual(node.few.edges[0]);
      for (const { node: claim } of node.filtered.edges) expect(claim.text).toContain('meeting 1');
    }
    expect(server.calls).toEqual(['page:Actor']);
  });
});

interface Page {
  edges: { node: { text: string } }[];
}

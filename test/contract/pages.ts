import { describe, expect, test } from 'vitest';
import { EDGES, type Edge, type EdgePageRequest } from '../../src/graph/edges.js';
import type { Key } from '../../src/graph/read/order.js';
import { writeArticle } from '../../src/graph/write-article.js';
import { toBombingArticle, toDenialArticle } from '../support/graph/articles.js';
import { readCounts, readPages } from '../support/graph/read-pages.js';
import type { OpenEmpty } from './contract.js';
import { dump, withSharedStore } from './with-store.js';

const ARTICLES = 7;

export function describePages(openEmpty: OpenEmpty): void {
  describe('pages of edges', () => {
    const context = withSharedStore(openEmpty, async (store) => {
      for (let i = 0; i < ARTICLES; i++) {
        await writeArticle(store, toBombingArticle({ url: `https://example.org/${i}` }), '2026');
      }
      await writeArticle(store, toDenialArticle(), '2026');
    });

    /** All edges by the dump: what the pages must add up to, found in another way. */
    const expectedEdges = async <P>(edge: Edge<P>) => {
      const graph = await dump(context.store);
      const parents = new Map<
        string,
        { key: readonly [string]; node: string; properties: Record<string, unknown> }[]
      >();
      for (const record of graph) {
        if ('label' in record && record.label === edge.parent)
          parents.set(record.properties['id'] as string, []);
      }
      for (const record of graph) {
        if (!('type' in record) || record.type !== edge.relationship) continue;
        const [parent, node] = edge.direction === 'out' ? [record.from, record.to] : [record.to, record.from];
        const properties = Object.fromEntries(
          edge.properties.map((name: string) => [name, record.properties[name] ?? null]),
        );
        const key = [record.properties[edge.keyProperty] as string] as const;
        parents.get(parent)?.push({ key, node, properties });
      }
      for (const edges of parents.values()) edges.sort((a, b) => (a.key[0] < b.key[0] ? -1 : 1));
      return parents;
    };

    const all = (request: Partial<EdgePageRequest> & { parents: readonly string[] }): EdgePageRequest => ({
      limit: 1_000,
      direction: 'forward',
      ...request,
    });

    test.each(Object.values(EDGES) as Edge<unknown>[])('$name: all edges of all parents', async (edge) => {
      const expected = await expectedEdges(edge);
      const parents = [...expected.keys()];
      const pages = await readPages(context.store, edge, all({ parents }));
      expect(pages).toEqual([...expected].map(([parent, edges]) => ({ parent, edges })));
      expect(pages.some(({ edges }) => edges.length > 1) || edge.name === 'actorEventsAt').toBe(true);
      expect(await readCounts(context.store, edge, parents)).toEqual(
        new Map([...expected].map(([parent, edges]) => [parent, edges.length])),
      );
    });

    test.each(Object.values(EDGES) as Edge<unknown>[])(
      '$name: by pages, forward and backward',
      async (edge) => {
        const expected = await expectedEdges(edge);
        const [parent, edges] = [...expected].sort(([, a], [, b]) => b.length - a.length)[0]!;
        for (const direction of ['forward', 'backward'] as const) {
          const walked: { key: Key }[] = [];
          let cursor: Key | null = null;
          for (;;) {
            const bound = direction === 'forward' ? { after: cursor } : { before: cursor };
            const request = all({ parents: [parent], limit: 2, direction, ...bound });
            const [page] = await readPages(context.store, edge, request);
            if (!page || page.edges.length === 0) break;
            walked.splice(direction === 'forward' ? walked.length : 0, 0, ...page.edges);
            cursor = page.edges.at(direction === 'forward' ? -1 : 0)!.key;
          }
          expect(walked).toEqual(edges);
        }
      },
    );

    test('between two keys', async () => {
      const [first, , , fourth] = (await expectedEdges(EDGES.actorClaimsAbout)).get('actor:NATO')!;
      const request = all({ parents: ['actor:NATO'], after: first!.key, before: fourth!.key });
      const [page] = await readPages(context.store, EDGES.actorClaimsAbout, request);
      expect(page!.edges).toHaveLength(2);
    });

    test('a parent that has none, one that is not there, and one with Cypher for an id', async () => {
      const parents = ['actor:RUS', 'actor:nobody', `'}) MATCH (n) DETACH DELETE n //`];
      const pages = await readPages(context.store, EDGES.actorClaimsMade, all({ parents }));
      expect(pages).toEqual(parents.map((parent) => ({ parent, edges: [] })));
    });

    test('each parent of a page has its own limit', async () => {
      const parents = ['actor:NATO', 'actor:YUG'];
      const pages = await readPages(context.store, EDGES.actorClaimsAbout, all({ parents, limit: 3 }));
      expect(pages.map(({ edges }) => edges.length)).toEqual([3, 3]);
    });
  });
}

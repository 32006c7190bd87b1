import { describe, expect, it } from 'vitest';
import { deleteArticle } from '../../src/graph/delete-article.js';
import { writeArticle } from '../../src/graph/write-article.js';
import { meetingsExtraction } from '../api/support/meetings.js';
import { seedExtraction } from '../api/support/articles.js';
import { useServer } from '../api/support/test-server.js';
import type { OpenEmpty } from './contract.js';

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const PAGE =
  'totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** Lists of every access path: by id, by an order, by a store's own path, by a filter, of one article. */
const LISTS: Readonly<Record<string, (args: string) => string>> = {
  'all claims': (args) => `{ page: claims(${args}) { ${PAGE} } }`,
  'filtered claims': (args) => `{ page: claims(${args}, filter: { kind: { eq: INDIRECT } }) { ${PAGE} } }`,
  'events by date, some without': (args) =>
    `{ page: events(${args}, orderBy: { field: DATE, direction: ASC }) { ${PAGE} } }`,
  'events by date, latest first': (args) =>
    `{ page: events(${args}, orderBy: { field: DATE, direction: DESC }) { ${PAGE} } }`,
  years: (args) => `{ page: years(${args}, from: 1900) { ${PAGE} } }`,
  "a hub's events": (args) => `{ of: actor(name: "Person 1") { page: events(${args}) { ${PAGE} } } }`,
  "a hub's filtered events": (args) =>
    `{ of: actor(name: "Person 1") { page: events(${args}, filter: { type: { eq: CONSULT } }) { ${PAGE} } } }`,
  "an article's claims": (args) =>
    `{ of: article(id: "${meetingsExtraction(30).article.id}") { page: claims(${args}) { ${PAGE} } } }`,
};

/** Pages of every list, through the API: the same on every store. */
export function describeLists(openEmpty: OpenEmpty): void {
  describe('pages of', () => {
    const server = useServer(() => [seedExtraction(), meetingsExtraction(30)], openEmpty);

    async function read(list: string, args: string): Promise<Page> {
      const data = await server.data<{ page?: Page; of?: { page: Page } }>(LISTS[list]!(args));
      return (data.page ?? data.of?.page)!;
    }

    const ids = (page: Page) => page.edges.map(({ node }) => node.id);

    describe.each(Object.keys(LISTS))('%s', (list) => {
      it('can be walked forward and backward, each edge once', async () => {
        const whole = await read(list, 'first: 100');
        expect(whole.totalCount).toBe(whole.edges.length);
        expect(whole.edges.length).toBeGreaterThan(4);
        expect(new Set(ids(whole)).size).toBe(whole.edges.length);

        const forward: string[] = [];
        for (let args = 'first: 4'; ;) {
          const page = await read(list, args);
          expect(page.edges.length).toBeLessThanOrEqual(4);
          expect(page.pageInfo.hasPreviousPage).toBe(forward.length > 0);
          forward.push(...ids(page));
          if (!page.pageInfo.hasNextPage) break;
          args = `first: 4, after: "${page.pageInfo.endCursor}"`;
        }
        expect(forward).toEqual(ids(whole));

        const backward: string[] = [];
        for (let args = 'last: 3'; ;) {
          const page = await read(list, args);
          expect(page.pageInfo.hasNextPage).toBe(backward.length > 0);
          backward.unshift(...ids(page));
          if (!page.pageInfo.hasPreviousPage) break;
          args = `last: 3, before: "${page.pageInfo.startCursor}"`;
        }
        expect(backward).toEqual(ids(whole));
      });

      it('reads what lies between two cursors', async () => {
        const whole = await read(list, 'first: 100');
        const [from, to] = [whole.edges[0]!.cursor, whole.edges[3]!.cursor];
        expect(ids(await read(list, `first: 10, after: "${from}", before: "${to}"`))).toEqual(
          ids(whole).slice(1, 3),
        );
      });

      it('gives an empty page for first: 0', async () => {
        const page = await read(list, 'first: 0');
        expect(page.edges).toEqual([]);
        expect(page.totalCount).toBeGreaterThan(0);
        expect(page.pageInfo).toEqual({
          hasNextPage: true,
          hasPreviousPage: false,
          startCursor: null,
          endCursor: null,
        });
      });
    });

    describe('orders', () => {
      it('put nodes without a value last, whichever way they run', async () => {
        for (const direction of ['ASC', 'DESC']) {
          const { events } = await server.data<{ events: { edges: { node: { date: string | null } }[] } }>(
            `{ events(first: 100, orderBy: { field: DATE, direction: ${direction} }) { edges { node { date } } } }`,
          );
          const dates = events.edges.map(({ node }) => node.date);
          const known = dates.filter((date) => date !== null);
          expect(dates.length).toBeGreaterThan(known.length);
          expect(dates.slice(known.length).every((date) => date === null)).toBe(true);
          expect(known).toEqual(direction === 'ASC' ? [...known].sort() : [...known].sort().reverse());
        }
      });
    });

    describe('a cursor', () => {
      it('keeps its place while articles come and go', async () => {
        const whole = await read('all claims', 'first: 100');
        const { pageInfo } = await read('all claims', 'first: 5');
        const other = meetingsExtraction(8, 'https://example.org/other');
        await writeArticle(server.store, other, '2026-01-02T00:00:00Z');
        const after = await read('all claims', `first: 100, after: "${pageInfo.endCursor}"`);
        await deleteArticle(server.store, other.article.id);

        const added = new Set(other.claims.map(({ id }) => id));
        expect(ids(after).filter((id) => !added.has(id))).toEqual(ids(whole).slice(5));
        expect(ids(await read('all claims', `first: 100, after: "${pageInfo.endCursor}"`))).toEqual(
          ids(whole).slice(5),
        );
      });
    });
  });
}

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
  'claims by publication, some without': (args) =>
    `{ page: claims(${args}, orderBy: { field: PUBLISHED_AT }) { ${PAGE} } }`,
  'filtered claims by publication, latest first': (args) =>
    `{ page: claims(${args}, filter: { kind: { eq: INDIRECT } }, orderBy: { field: PUBLISHED_AT, direction: DESC }) { ${PAGE} } }`,
  'claims by year, latest first': (args) =>
    `{ page: claims(${args}, orderBy: { field: YEAR, direction: DESC }) { ${PAGE} } }`,
  "a hub's claims by publication, latest first": (args) =>
    `{ of: actor(name: "Person 1") { page: claimsMade(${args}, orderBy: { field: PUBLISHED_AT, direction: DESC }) { ${PAGE} } } }`,
  "a hub's filtered claims by year": (args) =>
    `{ of: actor(name: "Person 1") { page: claimsAbout(${args}, filter: { kind: { eq: INDIRECT } }, orderBy: { field: YEAR }) { ${PAGE} } } }`,
  "a year's claims by publication": (args) =>
    `{ of: year(value: 1901) { page: claims(${args}, orderBy: { field: PUBLISHED_AT }) { ${PAGE} } } }`,
  "an article's claims by year, latest first": (args) =>
    `{ of: article(id: "${meetingsExtraction(30).article.id}") { page: claims(${args}, orderBy: { field: YEAR, direction: DESC }) { ${PAGE} } } }`,
  years: (args) => `{ page: years(${args}, from: 1900) { ${PAGE} } }`,
  "a hub's events": (args) => `{ of: actor(name: "Person 1") { page: events(${args}) { ${PAGE} } } }`,
  "a hub's filtered events": (args) =>
    `{ of: actor(name: "Person 1") { page: events(${args}, filter: { type: { eq: CONSULT } }) { ${PAGE} } } }`,
  "an article's claims": (args) =>
    `{ of: article(id: "${meetingsExtraction(30).article.id}") { page: claims(${args}) { ${PAGE} } } }`,
};

/** Articles of few claims, published when the end of their address says; one is not dated. */
const DATED = ['2025-03-01', '2024-11-30', '2026-01-02T08:00:00Z', '2025-03-01', null].map((at, i) =>
  meetingsExtraction(4, `https://example.org/${i}/${at}`, at),
);

/** Pages of every list, through the API: the same on every store. */
export function describeLists(openEmpty: OpenEmpty): void {
  describe('pages of', () => {
    const server = useServer(() => [seedExtraction(), meetingsExtraction(30), ...DATED], openEmpty);

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

      interface Claims {
        edges: { node: { id: string; article: { publishedAt: string | null } } }[];
      }
      const CLAIMS = 'edges { node { id article { publishedAt } } }';

      it.each(['PUBLISHED_AT', 'YEAR'])('sort claims by %s, then by id, wherever they are', async (field) => {
        const { years } = await server.data<{
          years: { edges: { node: { value: number; claims: Claims } }[] };
        }>(`{ years(first: 100) { edges { node { value claims(first: 50) { ${CLAIMS} } } } } }`);
        const firstYears = new Map<string, number>();
        for (const { node } of [...years.edges].reverse())
          for (const { node: claim } of node.claims.edges) firstYears.set(claim.id, node.value);
        const valueOf = ({ id, article }: Claims['edges'][number]['node']) =>
          field === 'YEAR' ? firstYears.get(id) : (article.publishedAt ?? undefined);

        for (const direction of ['ASC', 'DESC']) {
          const order = `orderBy: { field: ${field}, direction: ${direction} }`;
          const data = await server.data<{
            claims: Claims;
            actors: { edges: { node: Record<'claimsMade' | 'claimsAbout', Claims> }[] };
            articles: { edges: { node: { claims: Claims } }[] };
          }>(`{
            claims(first: 100, ${order}) { ${CLAIMS} }
            actors { edges { node {
              claimsMade(first: 50, ${order}) { ${CLAIMS} }
              claimsAbout(first: 50, ${order}) { ${CLAIMS} }
            } } }
            articles { edges { node { claims(first: 50, ${order}) { ${CLAIMS} } } } }
          }`);
          const lists = [
            data.claims,
            ...data.actors.edges.flatMap(({ node }) => [node.claimsMade, node.claimsAbout]),
            ...data.articles.edges.map(({ node }) => node.claims),
          ].map(({ edges }) => edges.map(({ node }) => node));
          for (const claims of lists) {
            const sorted = [...claims].sort((a, b) => {
              const [one, other] = [valueOf(a), valueOf(b)];
              if (one === other) return a.id < b.id ? -1 : 1;
              if (one === undefined || other === undefined) return one === undefined ? 1 : -1;
              return one < other === (direction === 'ASC') ? -1 : 1;
            });
            expect(claims.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
          }
          expect(new Set(data.claims.edges.map(({ node }) => valueOf(node))).size).toBeGreaterThan(3);
        }
      });

      it('are of the list that they are asked of: the last of each article', async () => {
        const { articles } = await server.data<{
          articles: { edges: { node: Record<'first' | 'last', Claims> }[] };
        }>(`{ articles { edges { node {
          first: claims(first: 100, orderBy: { field: YEAR, direction: DESC }) { ${CLAIMS} }
          last: claims(last: 2, orderBy: { field: YEAR, direction: DESC }) { ${CLAIMS} }
        } } } }`);
        expect(articles.edges.length).toBe(2 + DATED.length);
        for (const { node } of articles.edges) expect(node.last.edges).toEqual(node.first.edges.slice(-2));
      });
    });

    describe('a cursor', () => {
      it.each([
        'all claims',
        'claims by publication, some without',
        'claims by year, latest first',
        "a hub's claims by publication, latest first",
      ])('keeps its place while articles come and go: %s', async (list) => {
        const whole = await read(list, 'first: 100');
        const { pageInfo } = await read(list, 'first: 5');
        const [behind, before] = [
          `first: 100, after: "${pageInfo.endCursor}"`,
          `last: 100, before: "${pageInfo.endCursor}"`,
        ];
        const others = ['2024-12-24', '2025-12-24'].map((at) =>
          meetingsExtraction(8, `https://example.org/other/${at}`, at),
        );
        for (const other of others) await writeArticle(server.store, other, '2026-01-02T00:00:00Z');
        const added = new Set(others.flatMap(({ claims }) => claims.map(({ id }) => id)));
        const old = async (args: string) => ids(await read(list, args)).filter((id) => !added.has(id));
        const seen = [await old(before), await old(behind)];
        for (const { article } of others) await deleteArticle(server.store, article.id);

        expect(seen).toEqual([ids(whole).slice(0, 4), ids(whole).slice(5)]);
        // Its own edge may go as well.
        const { edges } = await read(list, 'first: 5');
        const gone = [seedExtraction(), meetingsExtraction(30), ...DATED].find(({ claims }) =>
          claims.some(({ id }) => id === edges[4]!.node.id),
        )!;
        const left = new Set(gone.claims.map(({ id }) => id));
        await deleteArticle(server.store, gone.article.id);
        const after = ids(await read(list, behind));
        await writeArticle(server.store, gone, '2026-01-01T00:00:00Z');
        expect(after).toEqual(
          ids(whole)
            .slice(5)
            .filter((id) => !left.has(id)),
        );
        expect(await read(list, 'first: 100')).toEqual(whole);
      });

      it('is of one order', async () => {
        const { pageInfo } = await read('claims by publication, some without', 'first: 2');
        for (const list of Object.keys(LISTS).filter(
          (name) => name !== 'claims by publication, some without',
        )) {
          const { errors } = await server.answer(LISTS[list]!(`first: 2, after: "${pageInfo.endCursor}"`));
          expect(errors?.[0]?.extensions.code, list).toBe('BAD_CURSOR');
        }
      });
    });
  });
}

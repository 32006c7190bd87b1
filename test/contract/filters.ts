import { describe, expect, it } from 'vitest';
import { anniversaryExtraction, seedExtraction } from '../api/support/articles.js';
import { useServer } from '../api/support/test-server.js';
import type { OpenEmpty } from './contract.js';

const BOMBING = 'NATO bombs Yugoslavia';
const INVASION = 'United States invades Iraq';
const LIBYA = 'Libya is destroyed';
const ACCUSATIONS = ['Mark Rutte attacks China', 'Mark Rutte criticizes Russia'];

/** Every operator, through the API: the same answers on every store. */
export function describeFilters(openEmpty: OpenEmpty): void {
  describe('filters of', () => {
    const server = useServer(() => [seedExtraction(), anniversaryExtraction()], openEmpty);

    async function find(field: string, filter: string, property: string): Promise<unknown[]> {
      const query = `{ found: ${field}(first: 100, filter: ${filter}) { totalCount edges { node { ${property} } } } }`;
      const { found } = await server.data<{
        found: { totalCount: number; edges: { node: Record<string, unknown> }[] };
      }>(query);
      expect(found.totalCount).toBe(found.edges.length);
      return found.edges.map(({ node }) => node[property]).sort();
    }

    describe('events', () => {
      it.each<[string, string[]]>([
        ['{ year: { eq: 1999 } }', [BOMBING, BOMBING]],
        ['{ year: { in: [2003, 2011] } }', [LIBYA, INVASION]],
        ['{ year: { gt: 1999, lt: 2011 } }', [INVASION]],
        ['{ year: { gte: 2003, lte: 2003 } }', [INVASION]],
        ['{ year: { exists: true } }', [LIBYA, BOMBING, BOMBING, INVASION]],
        ['{ year: { exists: false }, type: { eq: ACCUSE } }', ACCUSATIONS],
        ['{ date: { gte: "2003", lt: "2004" } }', [INVASION]],
        ['{ type: { in: [ACCUSE] } }', ACCUSATIONS],
        ['{ mode: { eq: "aerial" } }', [BOMBING, BOMBING]],
        ['{ title: { contains: "NATO BOMBS" } }', [BOMBING, BOMBING]],
        ['{ title: { startsWith: "united" } }', [INVASION]],
        [
          '{ year: { gte: 1990, lte: 2003 }, type: { eq: ASSAULT }, participants: { some: { actor: { name: { eq: "NATO" } }, role: { eq: AGENT } } } }',
          [BOMBING, BOMBING],
        ],
        [
          '{ participants: { some: { actor: { name: { eq: "NATO" } }, role: { eq: TARGET } } } }',
          ['Maria Zakharova demands of NATO'],
        ],
        [
          '{ participants: { some: { actor: { kind: { eq: PERSON } } }, none: { actor: { name: { eq: "China" } } } }, type: { eq: ACCUSE } }',
          [ACCUSATIONS[1]!],
        ],
        ['{ type: { eq: ASSAULT }, participants: { none: { role: { eq: AGENT } } } }', [LIBYA]],
        ['{ locations: { some: { name: { eq: "Belgrade" } } } }', ['Maria Zakharova speaks in Belgrade']],
        ['{ locations: { some: { name: { eq: "yugoslavia" } } } }', [BOMBING]],
        ['{ claims: { some: { kind: { eq: DIRECT_QUOTE } } } }', [BOMBING]],
        ['{ article: { publishedAt: { exists: true } }, type: { eq: ASSAULT } }', [BOMBING]],
        ['{ OR: [{ year: { eq: 2003 } }, { year: { eq: 2011 } }] }', [LIBYA, INVASION]],
        ['{ AND: [{ type: { eq: ASSAULT } }, { NOT: { year: { eq: 1999 } } }] }', [LIBYA, INVASION]],
        ['{ NOT: { year: { gte: 1900 } }, type: { eq: REQUEST } }', ['Maria Zakharova demands of NATO']],
        ['{ OR: [] }', []],
        ['{ year: { in: [] } }', []],
      ])('%s', async (filter, titles) => {
        expect(await find('events', filter, 'title')).toEqual([...titles].sort());
      });
    });

    describe('claims', () => {
      it.each<[string, string[]]>([
        [
          '{ kind: { eq: DIRECT_QUOTE }, year: { eq: 1999 }, speaker: { name: { eq: "Maria Zakharova" } }, about: { some: { name: { eq: "NATO" } } } }',
          ['In 1999 NATO bombed Yugoslavia 👉 for 78 days,'],
        ],
        [
          `{ article: { id: { eq: "${anniversaryExtraction().article.id}" } }, kind: { eq: INDIRECT } }`,
          ['NATO broke the law'],
        ],
        ['{ stance: { in: [DENIES, QUESTIONS] } }', ['NATO broke the law']],
        [
          '{ speaker: { affiliations: { some: { name: { eq: "nato" } } } }, kind: { eq: DIRECT_QUOTE } }',
          ['China-Russia cooperation undermines order.'],
        ],
        ['{ year: { exists: false }, speaker: { kind: { eq: BLOC } } }', ['violating the rules.']],
        [
          '{ cites: { some: { year: { eq: 2003 } } } }',
          ['in 2003, the United States invaded Iraq under false pretenses'],
        ],
        [
          '{ text: { contains: "under FALSE" } }',
          ['in 2003, the United States invaded Iraq under false pretenses'],
        ],
        [
          '{ within: { speaker: { name: { eq: "Maria Zakharova" } } } }',
          ['China-Russia cooperation undermining global rules.'],
        ],
        [
          '{ NOT: { speaker: {} }, about: { some: { name: { eq: "NATO" } }, none: { name: { eq: "Iraq" } } } }',
          [
            'In 1999, NATO bombed Yugoslavia without United Nations authorization, causing thousands of civilian deaths',
          ],
        ],
      ])('%s', async (filter, texts) => {
        expect(await find('claims', filter, 'text')).toEqual(texts);
      });
    });

    describe('actors', () => {
      it.each<[string, string[]]>([
        ['{ name: { eq: "usa" } }', ['United States']],
        ['{ name: { in: ["USA", "UN"] } }', ['United Nations', 'United States']],
        ['{ name: { startsWith: "north atlantic" } }', ['NATO']],
        ['{ name: { contains: "foreign" } }', ['Russian Foreign Ministry']],
        ['{ NOT: { name: { contains: "a" } }, kind: { eq: BLOC } }', ['the West']],
        ['{ affiliations: { some: { name: { eq: "NATO" } } } }', ['Mark Rutte']],
        ['{ affiliates: { some: { kind: { eq: PERSON } } } }', ['NATO', 'Russian Foreign Ministry']],
        ['{ claimsMade: { some: { stance: { eq: DENIES } } } }', ['Mark Rutte']],
        [
          '{ claimsMade: { some: { about: { some: { name: { eq: "Russia" } } } } }, NOT: { kind: { eq: BLOC } } }',
          ['Maria Zakharova', 'Mark Rutte'],
        ],
        ['{ claimsAbout: { some: { speaker: { kind: { eq: BLOC } } } } }', ['China', 'Russia']],
        [
          '{ events: { some: { event: { type: { eq: ASSAULT } }, role: { eq: AGENT } } } }',
          ['NATO', 'United States'],
        ],
        [
          '{ kind: { eq: PERSON }, events: { none: { event: { type: { eq: ACCUSE } } } } }',
          ['Maria Zakharova'],
        ],
        [
          '{ articles: { some: { publishedAt: { startsWith: "2024" } } }, kind: { eq: PERSON } }',
          ['Maria Zakharova', 'Mark Rutte'],
        ],
        [
          '{ OR: [{ wikidata: { exists: true } }, { iso3: { exists: true } }, { claimsMade: { some: {} } }], NOT: { kind: { eq: PERSON } } }',
          ['the West'],
        ],
      ])('%s', async (filter, names) => {
        expect(await find('actors', filter, 'name')).toEqual(names);
      });
    });

    /** Within AND nothing is known that all must be connected with: each node is asked for itself. */
    it.each<[string, string, string]>([
      [
        'events',
        'DATE',
        '{ participants: { some: { actor: { name: { eq: "NATO" } }, role: { eq: AGENT } } } }',
      ],
      [
        'events',
        'DATE',
        '{ participants: { some: { actor: { id: { eq: "actor:nato" } } } }, type: { eq: ASSAULT } }',
      ],
      [
        'events',
        'TITLE',
        '{ participants: { some: { actor: { name: { eq: "nato", contains: "t" }, kind: { eq: BLOC } } } } }',
      ],
      [
        'events',
        'DATE',
        '{ participants: { some: { actor: { name: { eq: "NATO" } } }, none: { role: { eq: TARGET } } }, OR: [{ year: { eq: 1999 } }, { year: { eq: 2011 } }] }',
      ],
      [
        'claims',
        'PUBLISHED_AT',
        '{ about: { some: { name: { eq: "NATO" } } }, kind: { in: [AUTHORIAL, INDIRECT] } }',
      ],
      [
        'claims',
        'YEAR',
        '{ about: { some: { id: { eq: "actor:nato" }, name: { startsWith: "NA" } } }, NOT: { year: { eq: 2003 } } }',
      ],
      [
        'claims',
        'YEAR',
        '{ speaker: { name: { eq: "Maria Zakharova" } }, about: { some: { name: { eq: "NATO" } } } }',
      ],
      ['claims', 'YEAR', '{ speaker: { name: { eq: "nobody at all" } } }'],
      ['claims', 'YEAR', '{ speaker: { OR: [{ name: { eq: "nato" } }, { name: { contains: "Rutte" } }] } }'],
      ['claims', 'YEAR', '{ speaker: { name: { contains: "a" }, kind: { eq: PERSON } } }'],
      [
        'claims',
        'PUBLISHED_AT',
        '{ speaker: { affiliations: { some: { OR: [{ name: { eq: "NATO" } }, { name: { startsWith: "russian" } }] } } }, kind: { in: [DIRECT_QUOTE, INDIRECT] } }',
      ],
      [
        'claims',
        'YEAR',
        '{ speaker: { affiliations: { some: { affiliates: { some: { id: { eq: "actor:maria-zakharova" } } } }, none: { name: { eq: "NATO" } } } } }',
      ],
      [
        'claims',
        'PUBLISHED_AT',
        '{ cites: { some: { year: { eq: 1999 }, type: { eq: ASSAULT } }, none: { year: { eq: 2003 } } } }',
      ],
      ['claims', 'YEAR', '{ cites: { some: { year: { eq: 1999, gt: 1999 } } } }'],
      [
        'articles',
        'TITLE',
        '{ mentions: { some: { OR: [{ name: { eq: "NATO" } }, { name: { eq: "Mark Rutte" } }] } } }',
      ],
      [
        'events',
        'TITLE',
        '{ participants: { some: { actor: { affiliations: { some: { name: { eq: "NATO" } } } } } } }',
      ],
      [
        'articles',
        'PUBLISHED_AT',
        '{ mentions: { some: { name: { eq: "NATO" } } }, claims: { some: { kind: { eq: INDIRECT } } } }',
      ],
    ])(
      '%s by %s that few nodes lead to as those that are found otherwise: %s',
      async (field, order, filter) => {
        const page = (of: string, more: string) =>
          server.data<{ found: { totalCount: number; edges: { cursor: string; node: { id: string } }[] } }>(
            `{ found: ${field}(filter: ${of}, ${more}) { totalCount edges { cursor node { id } } } }`,
          );
        for (const direction of ['', `orderBy: { field: ${order}, direction: DESC }, `]) {
          const { found } = await page(filter, `${direction}first: 100`);
          expect(found).toEqual((await page(`{ AND: [${filter}] }`, `${direction}first: 100`)).found);
          const middle = found.edges[Math.floor(found.edges.length / 2)]?.cursor;
          if (!middle) continue;
          for (const stretch of [`first: 2, after: "${middle}"`, `last: 2, before: "${middle}"`]) {
            const some = await page(filter, `${direction}${stretch}`);
            expect(some).toEqual(await page(`{ AND: [${filter}] }`, `${direction}${stretch}`));
          }
        }
      },
    );

    it('places', async () => {
      expect(await find('places', '{ events: { some: { type: { eq: OTHER } } } }', 'name')).toEqual([
        'Belgrade',
      ]);
      expect(await find('places', '{ events: { none: {} }, iso3: { exists: false } }', 'name')).toEqual([
        'Eastern Europe',
      ]);
    });

    describe('articles', () => {
      it.each<[string, number]>([
        ['{ mentions: { some: { name: { eq: "NATO" } } } }', 2],
        ['{ mentions: { some: { name: { eq: "China" } } } }', 1],
        ['{ publishedAt: { gte: "2024-03", lt: "2024-04" } }', 1],
        ['{ url: { startsWith: "https://example.org/" } }', 2],
        ['{ publishedAt: { in: ["2024-03-24", "2024-03-25"] } }', 1],
        ['{ outlet: { exists: false } }', 2],
        ['{ claims: { some: { stance: { eq: DENIES } } } }', 1],
        ['{ claims: { none: { kind: { eq: AUTHORIAL } } } }', 1],
        ['{ events: { some: { year: { eq: 1999 } }, none: { year: { eq: 2003 } } } }', 1],
      ])('%s', async (filter, count) => {
        expect(await find('articles', filter, 'title')).toHaveLength(count);
      });
    });
  });
}

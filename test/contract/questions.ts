import { describe, expect, test } from 'vitest';
import { DISPUTE_CLAIMS, DISPUTE_EVENTS, readDisputes } from '../../src/graph/questions/disputes.js';
import { readMatrix } from '../../src/graph/questions/matrix.js';
import { readNeighbors } from '../../src/graph/questions/neighbors.js';
import { PATH_RELATIONS } from '../../src/graph/questions/path-steps.js';
import { MAX_HOPS, readPaths } from '../../src/graph/questions/paths.js';
import { findTimelineBounds, readTimeline } from '../../src/graph/questions/timeline.js';
import { writeArticle } from '../../src/graph/write-article.js';
import { seedExtraction } from '../api/support/articles.js';
import { toBombingArticle, toDenialArticle } from '../support/graph/articles.js';
import type { OpenEmpty } from './contract.js';
import { dump, withSharedStore } from './with-store.js';

const ALL = { actor: null, type: null };
const WHOLE = { article: null, from: null, to: null };
const NOBODY = 'actor:nobody';

export function describeQuestions(openEmpty: OpenEmpty): void {
  describe('questions', () => {
    const context = withSharedStore(openEmpty, async (store) => {
      await writeArticle(store, seedExtraction(), '2026');
      for (let i = 0; i < 5; i++) {
        await writeArticle(store, toBombingArticle({ url: `https://example.org/${i}` }), '2026');
      }
      await writeArticle(store, toDenialArticle(), '2026');
    });

    /** The graph as it is, to find the same answers in another way. */
    const readGraph = async () => {
      const records = await dump(context.store);
      const relationships = records.flatMap((record) => ('type' in record ? [record] : []));
      const events = new Map(
        records.flatMap((record) =>
          'label' in record && record.label === 'Event'
            ? [[record.properties['id'] as string, record.properties]]
            : [],
        ),
      );
      return { relationships, events };
    };

    test('a timeline counts what the graph has, with gaps', async () => {
      const { relationships } = await readGraph();
      const count = (type: string, year: number) =>
        relationships.filter((r) => r.type === type && r.to === `year:${year}`).length;
      const timeline = await readTimeline(context.store, { from: 1998, to: 2004 }, ALL);
      expect(timeline).toEqual(
        [1998, 1999, 2000, 2001, 2002, 2003, 2004].map((year) => ({
          year,
          events: count('IN_YEAR', year),
          claims: count('ABOUT_YEAR', year),
        })),
      );
      expect(timeline[1]!.events).toBeGreaterThan(5);
      expect(timeline[2]).toEqual({ year: 2000, events: 0, claims: 0 });
    });

    test('a timeline reaches from the first to the last year that has anything', async () => {
      const bounds = await findTimelineBounds(context.store, { from: null, to: null });
      expect(bounds).toEqual({ from: 1999, to: 2011 });
      expect(await findTimelineBounds(context.store, { from: 1990, to: null })).toEqual({
        from: 1990,
        to: 2011,
      });
    });

    test('a timeline of an actor, of a type, of both', async () => {
      const { relationships, events } = await readGraph();
      const taking = (actor: string) =>
        new Set(
          relationships.flatMap((r) => (r.type === 'PARTICIPATED_IN' && r.from === actor ? [r.to] : [])),
        );
      const of = async (filter: typeof ALL | { actor: string | null; type: 'ASSAULT' | null }) =>
        (await readTimeline(context.store, { from: 1999, to: 1999 }, filter))[0]!;
      const in1999 = (id: string) => events.get(id)!['year'] === 1999;
      expect((await of({ actor: 'actor:NATO', type: null })).events).toBe(
        [...taking('actor:NATO')].filter(in1999).length,
      );
      const assaults = [...events.keys()].filter((id) => in1999(id) && events.get(id)!['type'] === 'ASSAULT');
      expect((await of({ actor: null, type: 'ASSAULT' })).events).toBe(assaults.length);
      const both = await of({ actor: 'actor:NATO', type: 'ASSAULT' });
      expect(both.events).toBe(assaults.filter((id) => taking('actor:NATO').has(id)).length);
      expect(both.events).toBeGreaterThan(0);
      expect(both.claims).toBeGreaterThan(0);
      expect(await of({ actor: NOBODY, type: null })).toEqual({ year: 1999, events: 0, claims: 0 });
    });

    test('neighbors, the most often connected first, by what', async () => {
      const { relationships } = await readGraph();
      const claims = relationships.flatMap((r) =>
        r.type === 'ABOUT' && r.to === 'actor:NATO'
          ? relationships.filter((m) => m.type === 'MADE' && m.to === r.from && m.from !== 'actor:NATO')
          : [],
      );
      const neighbors = await readNeighbors(context.store, 'actor:NATO', 100);
      const speaking = neighbors.flatMap(({ relations }) =>
        relations.filter(({ kind }) => kind === 'CLAIMED_BY'),
      );
      expect(speaking.reduce((sum, { count }) => sum + count, 0)).toBe(claims.length);
      const totals = neighbors.map(({ total }) => total);
      expect(totals).toEqual([...totals].sort((a, b) => b - a));
      expect(neighbors.map(({ actor }) => actor)).not.toContain('actor:NATO');
      expect(await readNeighbors(context.store, 'actor:NATO', 1)).toEqual(neighbors.slice(0, 1));
      expect(await readNeighbors(context.store, NOBODY, 5)).toEqual([]);
    });

    test('disputes both ways, with their events and the claims that they put forward', async () => {
      const [dispute] = await readDisputes(context.store, 'actor:CHN', 5);
      expect(dispute).toMatchObject({
        from: 'actor:mark-rutte',
        to: 'actor:CHN',
        types: [{ type: 'ACCUSE' }],
      });
      expect(await readDisputes(context.store, 'actor:mark-rutte', 5)).toContainEqual(dispute);
      const request = { pairs: [{ from: dispute!.from, to: dispute!.to }], limit: 5 };
      expect(await context.store.read(DISPUTE_EVENTS, request)).toHaveLength(dispute!.count);
      expect(await context.store.read(DISPUTE_CLAIMS, request)).not.toEqual([]);
      expect(await readDisputes(context.store, NOBODY, 5)).toEqual([]);
    });

    test('the matrix counts the claims of a speaker about another', async () => {
      const { relationships } = await readGraph();
      const { speakers, about, cells } = await readMatrix(context.store, {
        speakers: 50,
        about: 50,
        ...WHOLE,
      });
      for (const cell of cells) {
        const made = new Set(
          relationships.flatMap((r) => (r.type === 'MADE' && r.from === cell.speaker ? [r.to] : [])),
        );
        const found = relationships.filter(
          (r) => r.type === 'ABOUT' && r.to === cell.about && made.has(r.from),
        );
        expect([cell.speaker, cell.about, cell.claims]).toEqual([cell.speaker, cell.about, found.length]);
        expect(speakers).toContain(cell.speaker);
        expect(about).toContain(cell.about);
      }
      expect(cells.some((cell) => cell.MATERIAL_CONFLICT > 0)).toBe(true);
      const small = await readMatrix(context.store, { speakers: 1, about: 1, ...WHOLE });
      expect([small.speakers, small.about]).toEqual([speakers.slice(0, 1), about.slice(0, 1)]);
    });

    test('the matrix of one article, and of some years', async () => {
      const article = seedExtraction().article.id;
      const one = await readMatrix(context.store, { speakers: 50, about: 50, ...WHOLE, article });
      expect(one.speakers).toContain('actor:mark-rutte');
      expect(one.speakers).not.toContain('actor:NATO');
      const none = await readMatrix(context.store, { speakers: 5, about: 5, ...WHOLE, from: 2090 });
      expect(none).toEqual({ speakers: [], about: [], cells: [] });
    });

    test('shortest paths, each hop with its relationship and words', async () => {
      const end = (id: string) => ({ id, label: 'Actor' as const });
      const paths = await readPaths(context.store, {
        from: end('actor:maria-zakharova'),
        to: end('actor:CHN'),
        maxHops: MAX_HOPS,
        via: ['MADE', 'ABOUT'],
        limit: 10,
      });
      expect(paths.length).toBeGreaterThan(0);
      for (const { nodes, hops } of paths) {
        expect([nodes.length, hops.map(({ relation }) => relation)]).toEqual([3, ['MADE', 'ABOUT']]);
        expect(hops.map(({ start }) => start)).toEqual([nodes[0], nodes[1]]);
        expect(hops[0]!.span.end).toBeGreaterThan(hops[0]!.span.start!);
      }
    });

    test('a path is as short as any, and each of its hops is in the graph', async () => {
      const { relationships } = await readGraph();
      const walked = relationships.filter(({ type }) => PATH_RELATIONS.some((relation) => relation === type));
      const distances = toDistances(walked);
      const actors = [...distances.keys()].filter((id) => id.startsWith('actor:')).slice(0, 12);
      expect(actors.length).toBeGreaterThan(8);
      for (const from of actors) {
        for (const to of actors) {
          const expected = distances.get(from)!.get(to) ?? Infinity;
          const paths = await readPaths(context.store, {
            from: { id: from, label: 'Actor' },
            to: { id: to, label: 'Actor' },
            maxHops: 4,
            via: PATH_RELATIONS,
            limit: 2,
          });
          const wanted = expected > 0 && expected <= 4;
          expect([from, to, paths.length > 0]).toEqual([from, to, wanted]);
          for (const { nodes, hops } of paths) {
            expect([nodes[0], nodes.at(-1), hops.length]).toEqual([from, to, expected]);
            hops.forEach(({ relation, start }, i) => {
              const end = start === nodes[i] ? nodes[i + 1] : nodes[i];
              expect(walked).toContainEqual(
                expect.objectContaining({ type: relation, from: start, to: end }),
              );
            });
          }
        }
      }
    });

    test('no path to itself, to nobody, or beyond the hops', async () => {
      const request = { maxHops: 1, via: PATH_RELATIONS, limit: 3 };
      const from = { id: 'actor:CHN', label: 'Actor' as const };
      for (const id of ['actor:CHN', NOBODY, 'actor:maria-zakharova']) {
        expect(await readPaths(context.store, { ...request, from, to: { id, label: 'Actor' } })).toEqual([]);
      }
    });
  });
}

/** How far each node is from each other one that it is connected with. */
function toDistances(
  relationships: readonly { readonly from: string; readonly to: string }[],
): Map<string, Map<string, number>> {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of relationships) {
    for (const [a, b] of [
      [from, to],
      [to, from],
    ] as const) {
      next.set(a, (next.get(a) ?? new Set()).add(b));
    }
  }
  const distancesFrom = (start: string) => {
    const found = new Map([[start, 0]]);
    for (const [id, distance] of found) {
      for (const other of next.get(id) ?? []) if (!found.has(other)) found.set(other, distance + 1);
    }
    return found;
  };
  return new Map([...next.keys()].sort().map((id) => [id, distancesFrom(id)]));
}

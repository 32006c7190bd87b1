import { describe, expect, test } from 'vitest';
import type { Extraction } from '../../src/domain/extraction.js';
import type { ActorMerge } from '../../src/graph/actor-merge.js';
import { deleteArticle } from '../../src/graph/delete-article.js';
import { mergeActors } from '../../src/graph/merge-actors.js';
import { defineQuery } from '../../src/graph/query.js';
import type { GraphStore } from '../../src/graph/store.js';
import { undoMerge } from '../../src/graph/undo-merge.js';
import { writeArticle } from '../../src/graph/write-article.js';
import { getAnnalsError } from '../support/annals-error.js';
import {
  HARBOUR,
  LADA,
  MINISTER,
  NOVAK,
  PORT,
  toBothArticle,
  toLadaArticle,
  toNovakArticle,
} from '../support/graph/novak-articles.js';
import type { OpenEmpty } from './contract.js';
import { withEmbedded } from './with-embedded.js';
import { dump, withStore } from './with-store.js';

const NOW = '2026-01-01T00:00:00Z';
const ARTICLES = [toBothArticle(), toNovakArticle(), toLadaArticle()];

let clock = 0;
function merge(store: GraphStore, keep: string, merge: string): Promise<ActorMerge> {
  const at = new Date(Date.UTC(2026, 2, 3, 0, 0, clock++)).toISOString();
  return mergeActors(store, { keep, merge, by: 'Eva Reader', at, note: null });
}
function undo(store: GraphStore, { id }: { id: string }): Promise<ActorMerge> {
  return undoMerge(store, { id, by: 'Jan Editor', at: NOW });
}
function write(store: GraphStore, extraction: Extraction) {
  return writeArticle(store, extraction, NOW);
}

/** All but the statements themselves, which stay. */
async function dumpWithoutRecords(store: GraphStore) {
  return (await dump(store)).filter((record) => !('label' in record && record.label === 'ActorMerge'));
}

export function describeMerging(openEmpty: OpenEmpty): void {
  describe('merging actors', () => {
    const context = withStore(openEmpty);
    const fill = async () => {
      for (const article of ARTICLES) await write(context.store, article);
      return dump(context.store);
    };

    test('gives all that articles say of the one to the other, and each edge keeps whom its article means', async () => {
      await fill();
      const record = await merge(context.store, LADA, NOVAK);
      expect(record).toMatchObject({
        kept: LADA,
        keptName: 'Lada Novak',
        merged: NOVAK,
        mergedName: 'L. Novak',
      });
      const graph = await dump(context.store);
      const edges = graph.filter((each) => 'type' in each);
      expect(edges.filter(({ from, to }) => from === NOVAK || to === NOVAK)).toEqual([]);
      const counts = (type: string) =>
        edges.filter((each) => each.type === type && (each.from === LADA || each.to === LADA));
      expect(counts('MADE').map(({ properties }) => properties['mergedFrom'])).toEqual(
        expect.arrayContaining([NOVAK, NOVAK, undefined]),
      );
      const node = graph.find((each) => 'label' in each && each.properties['id'] === LADA);
      expect(node?.properties).toMatchObject({ name: 'Lada Novak', aliases: ['L. Novak', 'Mrs. Novak'] });
      const speakers = graph.flatMap((each) => ('label' in each && each.label === 'Claim' ? [each] : []));
      expect(new Set(speakers.map(({ properties }) => properties['speaker']))).toEqual(
        new Set([LADA, undefined]),
      );
    });

    test('leaves no two edges of one page with one key, and none from an actor to itself', async () => {
      await fill();
      await merge(context.store, LADA, NOVAK);
      const places = (await dump(context.store)).flatMap((each) => {
        if (!('type' in each) || each.type === 'PUBLISHED_BY') return [];
        expect(each.from).not.toBe(each.to);
        return [JSON.stringify([each.type, each.from, each.to, each.properties['key']])];
      });
      expect(places).toHaveLength(new Set(places).size);
    });

    test('and its undoing leave the graph as it was, but for the record', async () => {
      const before = await fill();
      for (const [keep, gone] of [
        [LADA, NOVAK],
        [NOVAK, LADA],
        [HARBOUR, PORT],
        [LADA, HARBOUR],
      ] as const) {
        const record = await merge(context.store, keep, gone);
        expect(await undo(context.store, record)).toMatchObject({ undoneBy: 'Jan Editor', undoneAt: NOW });
        expect(await dumpWithoutRecords(context.store)).toEqual(before);
      }
    });

    test('is the same whether the articles came before or after', async () => {
      await fill();
      await merge(context.store, LADA, NOVAK);
      const expected = await dumpWithoutRecords(context.store);
      for (const article of ARTICLES) {
        await deleteArticle(context.store, article.article.id);
        expect(await write(context.store, article)).toMatchObject({ outcome: 'CREATED' });
        expect(await dumpWithoutRecords(context.store)).toEqual(expected);
      }
    });

    test('holds when all articles have gone and come again, and only the record and the redirection stay', async () => {
      await fill();
      await merge(context.store, LADA, NOVAK);
      const expected = await dump(context.store);
      for (const { article } of ARTICLES) await deleteArticle(context.store, article.id);
      expect((await dump(context.store)).map((each) => 'label' in each && each.label)).toEqual([
        'MergedActor',
        'ActorMerge',
      ]);
      for (const article of [...ARTICLES].reverse()) await write(context.store, article);
      expect(await dump(context.store)).toEqual(expected);
    });

    test('the kept actor lives on what articles say of the merged one alone', async () => {
      await fill();
      await merge(context.store, LADA, NOVAK);
      await deleteArticle(context.store, toBothArticle().article.id);
      await deleteArticle(context.store, toLadaArticle().article.id);
      const node = (await dump(context.store)).find((each) => each.properties['id'] === LADA);
      expect(node?.properties).toMatchObject({ name: 'L. Novak', wikidata: 'Q77', aliases: [] });
    });

    test('what a deleted article took is counted as the graph has it', async () => {
      await fill();
      await merge(context.store, LADA, NOVAK);
      const size = async () => {
        const records = (await dump(context.store)).filter(
          (each) => !('label' in each ? each.label === 'Name' : each.type === 'NAMED'),
        );
        const nodes = records.filter((each) => 'label' in each).length;
        return { nodes, relationships: records.length - nodes };
      };
      const before = await size();
      const removed = await deleteArticle(context.store, toBothArticle().article.id);
      const after = await size();
      expect(removed).toEqual({
        nodes: before.nodes - after.nodes,
        relationships: before.relationships - after.relationships,
      });
      const { added } = await write(context.store, toBothArticle());
      expect(added).toEqual(removed);
    });

    test('chains follow what persons said, and are undone in any order', async () => {
      const before = await fill();
      const first = await merge(context.store, NOVAK, LADA);
      const alone = await dumpWithoutRecords(context.store);
      const second = await merge(context.store, MINISTER, NOVAK);
      await undo(context.store, second);
      expect(await dumpWithoutRecords(context.store)).toEqual(alone);

      const third = await merge(context.store, MINISTER, NOVAK);
      await undo(context.store, first);
      const withoutFirst = await dumpWithoutRecords(context.store);
      await undo(context.store, third);
      expect(await dumpWithoutRecords(context.store)).toEqual(before);
      await merge(context.store, MINISTER, NOVAK);
      expect(await dumpWithoutRecords(context.store)).toEqual(withoutFirst);
      // Into one that is merged itself.
      const last = await merge(context.store, NOVAK, LADA);
      expect(last).toMatchObject({ kept: NOVAK, keptName: 'L. Novak' });
      await undo(context.store, last);
      expect(await dumpWithoutRecords(context.store)).toEqual(withoutFirst);
    });

    test('what cannot be is refused, and changes nothing', async () => {
      await fill();
      const record = await merge(context.store, LADA, NOVAK);
      const graph = await dump(context.store);
      const refused = async (keep: string, gone: string) =>
        (await getAnnalsError(merge(context.store, keep, gone))).code;
      expect(await refused(LADA, LADA)).toBe('BAD_ARGUMENT');
      expect(await refused(LADA, 'actor:nobody')).toBe('ACTOR_NOT_FOUND');
      expect(await refused('actor:nobody', LADA)).toBe('ACTOR_NOT_FOUND');
      expect(await refused(MINISTER, NOVAK)).toBe('ACTOR_ALREADY_MERGED');
      expect(await refused(NOVAK, LADA)).toBe('ACTOR_ALREADY_MERGED');
      const again = await getAnnalsError(merge(context.store, LADA, NOVAK));
      expect(again.code).toBe('ACTOR_ALREADY_MERGED');
      expect(again.hint).toContain(record.id);
      expect((await getAnnalsError(undo(context.store, { id: 'merge:none' }))).code).toBe('MERGE_NOT_FOUND');
      expect(await dump(context.store)).toEqual(graph);
      await undo(context.store, record);
      const twice = await getAnnalsError(undo(context.store, record));
      expect(twice).toMatchObject({ code: 'MERGE_ALREADY_UNDONE' });
      expect(twice.message).toContain('Jan Editor');
    });

    test('an actor of which articles say too much is not merged, but may be kept', async () => {
      const graph = await fill();
      const count = graph.filter(
        (each) => 'type' in each && (each.from === MINISTER || each.to === MINISTER),
      ).length;
      const request = { keep: LADA, merge: MINISTER, by: 'Eva Reader', at: NOW, note: null };
      const error = await getAnnalsError(
        mergeActors(context.store, request, { maxRelationships: count - 1 }),
      );
      expect(error.code).toBe('MERGE_TOO_LARGE');
      expect(error.message).toContain(`${count} relationships`);
      expect(error.hint).toContain(`keep: "${MINISTER}", merge: "${LADA}"`);
      expect(await dump(context.store)).toEqual(graph);

      const port = { ...request, keep: MINISTER, merge: PORT };
      await mergeActors(context.store, port, { maxRelationships: count - 1 });
      const both = await getAnnalsError(mergeActors(context.store, request, { maxRelationships: count }));
      expect(both.code).toBe('MERGE_TOO_LARGE');
      await mergeActors(context.store, request, { maxRelationships: 2 * count });
    });

    test('undoing does not give back too much at once, but says what to undo before, and then does', async () => {
      const before = await fill();
      const first = await merge(context.store, LADA, NOVAK);
      const second = await merge(context.store, NOVAK, MINISTER);
      const third = await merge(context.store, MINISTER, PORT);
      // Of the kept one: it neither moves nor counts.
      const other = await merge(context.store, LADA, HARBOUR);
      const graph = await dump(context.store);
      const count = graph.filter(
        (each) =>
          'type' in each &&
          [NOVAK, MINISTER, PORT].some(
            (id) => each.properties['mergedFrom'] === id || each.properties['organizationMergedFrom'] === id,
          ),
      ).length;
      const undoAtMost = (maxRelationships: number, { id }: ActorMerge) =>
        undoMerge(context.store, { id, by: 'Jan Editor', at: NOW }, { maxRelationships });

      const error = await getAnnalsError(undoAtMost(count - 1, first));
      expect(error.code).toBe('MERGE_TOO_LARGE');
      expect(error.message).toContain(`${count} relationships`);
      expect(error.hint).toContain(`undoMergeActors(input: { id: "${second.id}", by: … })`);
      expect(error.hint).not.toContain(third.id);
      expect(await dump(context.store)).toEqual(graph);

      // What articles say of one actor alone is given back, however much it is.
      for (const each of [third, second, first]) await undoAtMost(0, each);
      await undo(context.store, other);
      expect(await dumpWithoutRecords(context.store)).toEqual(before);
    });

    test('two merges of one actor at a time: one is said, the other refused', async () => {
      await fill();
      const outcomes = await Promise.allSettled([
        merge(context.store, LADA, NOVAK),
        merge(context.store, MINISTER, NOVAK),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const refused = outcomes.find((each) => each.status === 'rejected');
      expect(refused?.reason).toMatchObject({ code: 'ACTOR_ALREADY_MERGED' });
    });

    test('articles that come while actors are merged follow the merge', async () => {
      await fill();
      const copies = Array.from({ length: 4 }, (_, i) => {
        const { article, ...rest } = toNovakArticle();
        const id = `article:copy${i}`;
        const json = JSON.stringify(rest).replaceAll(article.id.slice('article:'.length), `copy${i}`);
        return { ...(JSON.parse(json) as typeof rest), article: { ...article, id } };
      });
      await Promise.all([
        ...copies.slice(0, 2).map((each) => write(context.store, each)),
        merge(context.store, LADA, NOVAK),
        ...copies.slice(2).map((each) => write(context.store, each)),
      ]);
      const ids = defineQuery<object, { n: number }>(
        'actors',
        `MATCH (a:Actor) WHERE a.id = '${NOVAK}' RETURN count(a) AS n`,
      );
      expect(await context.store.read(ids, {})).toEqual([{ n: 0 }]);
      const made = defineQuery<object, { n: number }>(
        'made',
        `MATCH (a:Actor {id: '${LADA}'})-[r:MADE]->() RETURN count(r) AS n`,
      );
      expect(await context.store.read(made, {})).toEqual([{ n: 7 }]);
    });

    test('whatever comes, goes, is merged and undone, the graph is what is said now', async () => {
      const random = toRandom(11);
      const actors = [LADA, NOVAK, MINISTER, HARBOUR, PORT];
      const present = new Set<Extraction>();
      const inForce: ActorMerge[] = [];
      let merges = 0;
      for (const article of ARTICLES) await write(context.store, article).then(() => present.add(article));
      for (let step = 1; step <= 40; step++) {
        const dice = random(4);
        const article = ARTICLES[random(ARTICLES.length)]!;
        if (dice === 0 && present.delete(article)) await deleteArticle(context.store, article.article.id);
        if (dice === 1) await write(context.store, article).then(() => present.add(article));
        if (dice === 2) {
          const made = await merge(context.store, actors[random(5)]!, actors[random(5)]!).catch(() => null);
          if (made) inForce.push(made);
          merges += made ? 1 : 0;
        }
        if (dice === 3 && inForce.length > 0) {
          await undo(context.store, inForce.splice(random(inForce.length), 1)[0]!);
        }
        if (step % 8 !== 0) continue;
        const now = await dumpWithoutRecords(context.store);
        await withEmbedded(async (other) => {
          for (const each of ARTICLES) await write(other, each);
          for (const { kept, merged } of inForce) await merge(other, kept, merged);
          for (const each of ARTICLES) if (!present.has(each)) await deleteArticle(other, each.article.id);
          expect(now, `after ${step} steps`).toEqual(await dumpWithoutRecords(other));
        });
      }
      expect(merges).toBeGreaterThan(5);
    });
  });
}

/** Whole numbers below `n`, the same ones in every run (mulberry32). */
function toRandom(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

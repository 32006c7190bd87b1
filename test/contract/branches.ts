import { describe, expect, it } from 'vitest';
import { type EdgePage, SPAN } from '../../src/graph/edges.js';
import type { Branch } from '../../src/graph/read/branches/branch.js';
import { readBranches } from '../../src/graph/read/branches/read-branches.js';
import { LISTS } from '../../src/graph/read/evidence.js';
import { ARTICLE_TEXTS, type Label, nodesById, PROPERTIES } from '../../src/graph/read/nodes.js';
import { type Relation, RELATIONS } from '../../src/graph/read/relations.js';
import type { GraphStore } from '../../src/graph/store.js';
import { writeArticle } from '../../src/graph/write-article.js';
import { toBombingArticle, toDenialArticle } from '../support/graph/articles.js';
import type { OpenEmpty } from './contract.js';
import { dump, withSharedStore } from './with-store.js';

type Edges = EdgePage<unknown>['edges'];

/** What branches hand over, by what it is of. */
async function read(
  store: GraphStore,
  label: Label,
  parents: readonly string[],
  branches: readonly Branch[],
) {
  const pages = new Map<string, Edges>();
  const counts = new Map<string, number>();
  const lists = new Map<string, readonly unknown[]>();
  const nodes = new Map<string, unknown>();
  const texts = new Map<string, string>();
  await readBranches(store, label, parents, branches, {
    page: ({ relation, request }, parent, edges) =>
      void pages.set(`${relation.name} ${request.direction} ${parent}`, edges),
    count: ({ relation }, parent, count) => void counts.set(`${relation.name} ${parent}`, count),
    list: ({ list: { name } }, parent, rows) => void lists.set(`${name} ${parent}`, rows),
    text: (article, text) => void texts.set(article, text),
    node: (node) => void nodes.set(node.id, { ...(nodes.get(node.id) as object), ...node }),
  });
  return { pages, counts, lists, nodes, texts };
}

const toProperties = (relation: Relation<unknown>): readonly string[] =>
  relation.node ? PROPERTIES[relation.node] : PROPERTIES.Place;

const page = (relation: { readonly name: string }, more: Partial<Branch> = {}): Branch =>
  ({
    kind: 'page',
    relation,
    filter: null,
    request: { direction: 'forward', limit: 100 },
    properties: (relation as Relation<unknown>).properties,
    nodes: toProperties(relation as Relation<unknown>),
    below: [],
    shared: [],
    evidence: null,
    ...more,
  }) as Branch;

export function describeBranches(openEmpty: OpenEmpty): void {
  describe('branches', () => {
    const context = withSharedStore(openEmpty, async (store) => {
      for (let i = 0; i < 3; i++) {
        await writeArticle(store, toBombingArticle({ url: `https://example.org/${i}` }), '2026');
      }
      await writeArticle(store, toDenialArticle(), '2026');
    });
    const ids = async (label: Label) =>
      (await dump(context.store)).flatMap((record) =>
        'label' in record && record.label === label ? [record.properties['id'] as string] : [],
      );
    const all = Object.values(RELATIONS) as Relation<unknown>[];

    it('that are read together say what each says by itself, with the nodes as they are', async () => {
      for (const label of ['Actor', 'Article', 'Claim', 'Event', 'Place', 'Year'] as const) {
        const parents = await ids(label);
        const own = all.filter(({ parent }) => parent === label);
        const lists = Object.values(LISTS).filter(({ parent }) => parent === label);
        const branches: Branch[] = [
          ...own.map((relation) => page(relation)),
          ...own.map((relation): Branch => ({ kind: 'count', relation, filter: null })),
          ...lists.map((list): Branch => {
            const nodes = list.node && PROPERTIES[list.node];
            return { kind: 'list', list: list, properties: list.properties, nodes, evidence: null };
          }),
        ];
        const together = await read(context.store, label, parents, branches);
        for (const branch of branches) {
          const alone = await read(context.store, label, parents, [{ ...branch, nodes: null } as Branch]);
          for (const kind of ['pages', 'counts', 'lists'] as const) {
            for (const [key, value] of alone[kind]) expect(together[kind].get(key), key).toEqual(value);
          }
        }
        for (const relation of own) {
          for (const parent of parents) {
            const edges = together.pages.get(`${relation.name} forward ${parent}`)!;
            expect(together.counts.get(`${relation.name} ${parent}`)).toBe(edges.length);
          }
        }
        for (const [id, node] of together.nodes) {
          const [of] = id.split(':') as [string];
          const name = `${of[0]!.toUpperCase()}${of.slice(1)}` as Label;
          const [row] = await context.store.read(nodesById(name), { ids: [id] });
          expect(row!.node).toMatchObject(node as object);
        }
        expect(together.nodes.size).toBeGreaterThan(0);
      }
    });

    it('go as deep as they are asked to, each with its own bounds and its own filter', async () => {
      const [actor] = (await ids('Actor')).filter((id) => id === 'actor:NATO');
      const backward = { direction: 'backward', limit: 2 } as const;
      const below = [
        page(RELATIONS.claimCites, { below: [page(RELATIONS.eventParticipants)] }),
        page(RELATIONS.claimAbout, { request: { direction: 'forward', limit: 1 } }),
      ];
      const filter = { text: { contains: 'bombed' } };
      const tree = [
        page(RELATIONS.actorClaimsAbout, { request: backward, below }),
        page(RELATIONS.actorClaimsAbout, { filter }),
      ];
      const { pages, nodes } = await read(context.store, 'Actor', [actor!, 'actor:nobody'], tree);
      const last = pages.get(`actorClaimsAbout backward ${actor}`)!;
      const alone = await read(context.store, 'Actor', [actor!], [page(RELATIONS.actorClaimsAbout)]);
      const whole = alone.pages.get(`actorClaimsAbout forward ${actor}`)!;
      expect(last).toEqual(whole.slice(-2));
      for (const { node } of last) {
        expect(pages.get(`claimAbout forward ${node}`)).toHaveLength(1);
        for (const { node: event } of pages.get(`claimCites forward ${node}`)!) {
          const participants = pages.get(`eventParticipants forward ${event}`)!;
          for (const participant of participants) expect(nodes.has(participant.node)).toBe(true);
        }
      }
      const filtered = pages.get(`actorClaimsAbout forward ${actor}`)!;
      expect(filtered.length).toBeGreaterThan(0);
      expect(filtered).toEqual(
        whole.filter(({ node }) => (alone.nodes.get(node) as { text: string }).text.includes('bombed')),
      );
      expect([...pages.keys()].some((key) => key.includes('nobody'))).toBe(false);
    });

    it('are read once of nodes that many edges lead to, and of the articles of evidence, from any depth', async () => {
      const evidence = { text: true, properties: ['title'] };
      const claims = page(RELATIONS.actorClaimsMade, {
        shared: [],
        evidence: { text: false, properties: null },
        below: [page(RELATIONS.claimAbout, { shared: [page(RELATIONS.actorArticles)], evidence })],
      });
      const dates = {
        kind: 'list',
        list: LISTS.eventDates,
        properties: SPAN,
        nodes: null,
        evidence,
      } as const;
      const tree = [page(RELATIONS.eventParticipants, { shared: [claims] }), dates];
      const events = await ids('Event');
      const { pages, texts, nodes } = await read(context.store, 'Event', events, tree);

      const alone = (label: Label, parents: readonly string[], branch: Branch) =>
        read(context.store, label, parents, [branch]);
      const actors = await ids('Actor');
      const made = (await alone('Actor', actors, page(RELATIONS.actorClaimsMade))).pages;
      const articles = (await alone('Actor', actors, page(RELATIONS.actorArticles))).pages;
      const about = (await alone('Claim', await ids('Claim'), page(RELATIONS.claimAbout))).pages;
      const found = (name: string) => [...pages].filter(([key]) => key.startsWith(`${name} `));
      for (const of of [made, articles, about]) {
        const [name] = [...of.keys()][0]!.split(' ') as [string];
        expect(found(name).length).toBeGreaterThan(0);
        for (const [key, edges] of found(name)) expect(edges, key).toEqual(of.get(key));
      }
      expect(texts.size).toBeGreaterThan(0);
      const rows = await context.store.read(ARTICLE_TEXTS, { ids: [...texts.keys()] });
      expect([...texts].map(([id, text]) => ({ id, text })).sort(byId)).toEqual([...rows].sort(byId));
      for (const id of texts.keys())
        expect(nodes.get(id)).toMatchObject({ title: expect.any(String) as string });
    });
  });
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

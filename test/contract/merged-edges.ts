import { beforeAll, describe, expect, it } from 'vitest';
import { paddedOffset } from '../../src/domain/ids.js';
import type { RelationshipRecord } from '../../src/graph/records.js';
import { mergeActors } from '../../src/graph/merge-actors.js';
import type { RelationshipType } from '../../src/graph/model.js';
import { PATH_RELATIONS } from '../../src/graph/questions/path-steps.js';
import { useServer } from '../api/support/test-server.js';
import {
  HARBOUR,
  LADA,
  NOVAK,
  PORT,
  toBothArticle,
  toLadaArticle,
  toNovakArticle,
} from '../support/graph/novak-articles.js';
import type { OpenEmpty } from './contract.js';
import { dump } from './with-store.js';

interface Merged {
  readonly mergedFrom: string | null;
  readonly organizationMergedFrom?: string | null;
}
interface Id {
  readonly id: string;
}
interface Edges<T = { node: Id } & Merged> {
  readonly edges: readonly T[];
}
type Found = readonly [from: string, to: string, mergedFrom: string | null, ofOrganization: string | null];

const EDGES = '(first: 50) { edges { mergedFrom node { id } } }';
const TIES = '(first: 50) { edges { mergedFrom organizationMergedFrom node { id } } }';

/** Every way to an actor, from it and to it. */
const QUERY = `{
  actors(first: 50) { edges { node {
    id
    claimsMade${EDGES} claimsAbout${EDGES} events${EDGES} eventsAt${EDGES} articles${EDGES}
    affiliations${TIES} affiliates${TIES}
    mentions(first: 50) { edges { node { mergedFrom article { id } } } }
  } } }
  claims(first: 50) { edges { node { id about${EDGES} attribution { mergedFrom actor { id } } } } }
  events(first: 50) { edges { node {
    id participants${EDGES} locations(first: 50) { edges { mergedFrom node { ... on Node { id } } } }
  } } }
  articles(first: 50) { edges { node { id actors${EDGES} mentions { mergedFrom refersTo { id } } } } }
}`;

interface Answer {
  actors: Edges<{
    node: Id &
      Record<
        'claimsMade' | 'claimsAbout' | 'events' | 'eventsAt' | 'articles' | 'affiliations' | 'affiliates',
        Edges
      > & { mentions: Edges<{ node: Merged & { article: Id } }> };
  }>;
  claims: Edges<{ node: Id & { about: Edges; attribution: readonly (Merged & { actor: Id })[] } }>;
  events: Edges<{ node: Id & { participants: Edges; locations: Edges } }>;
  articles: Edges<{ node: Id & { actors: Edges; mentions: readonly (Merged & { refersTo: Id })[] } }>;
}

/** One step from each of these nodes to each other, over each relationship. */
const STEP = `query ($from: ID!, $to: ID!, $via: [PathRelation!]) {
  path(from: $from, to: $to, maxHops: 1, via: $via) {
    hops { from { id } to { id } forward mergedFrom organizationMergedFrom span { start } }
  }
}`;

interface Step {
  path: readonly {
    hops: readonly (Merged & { from: Id; to: Id; forward: boolean; span: { start: number } | null })[];
  }[];
}

const toFound = (from: Id, to: Id, merged: Merged): Found => [
  from.id,
  to.id,
  merged.mergedFrom,
  merged.organizationMergedFrom ?? null,
];
const sorted = (found: readonly Found[]) => found.map((each) => JSON.stringify(each)).sort();

/** Whom an article means that a merged actor is shown for, on every edge of the API: as the graph has it. */
export function describeMergedEdges(openEmpty: OpenEmpty): void {
  describe('what leads to merged actors', () => {
    const server = useServer(() => [toBothArticle(), toNovakArticle(), toLadaArticle()], openEmpty);
    beforeAll(async () => {
      const said = { by: 'Eva Reader', at: '2026-03-03T09:00:00Z', note: null };
      await mergeActors(server.store, { keep: LADA, merge: NOVAK, ...said });
      await mergeActors(server.store, { keep: PORT, merge: HARBOUR, ...said });
    });

    it('says whom the article itself means', async () => {
      const { actors, claims, events, articles } = await server.data<Answer>(QUERY);
      const [ofActors, ofClaims, ofEvents, ofArticles] = [
        actors.edges.map(({ node }) => node),
        claims.edges.map(({ node }) => node),
        events.edges.map(({ node }) => node),
        articles.edges.map(({ node }) => node),
      ];
      const out = (parent: Id, { edges }: Edges) => edges.map((edge) => toFound(parent, edge.node, edge));
      const into = (parent: Id, { edges }: Edges) => edges.map((edge) => toFound(edge.node, parent, edge));
      const found: Partial<Record<RelationshipType, readonly (readonly Found[])[]>> = {
        MADE: [
          ofActors.flatMap((actor) => out(actor, actor.claimsMade)),
          ofClaims.flatMap((claim) => claim.attribution.map((link) => toFound(link.actor, claim, link))),
        ],
        ABOUT: [
          ofActors.flatMap((actor) => into(actor, actor.claimsAbout)),
          ofClaims.flatMap((claim) => out(claim, claim.about)),
        ],
        PARTICIPATED_IN: [
          ofActors.flatMap((actor) => out(actor, actor.events)),
          ofEvents.flatMap((event) => into(event, event.participants)),
        ],
        LOCATED_IN: [
          ofActors.flatMap((actor) => into(actor, actor.eventsAt)),
          ofEvents.flatMap((event) => out(event, event.locations)),
        ],
        REFERS_TO: [
          ofActors.flatMap((actor) => into(actor, actor.articles)),
          ofArticles.flatMap((article) => out(article, article.actors)),
        ],
        MENTIONS: [
          ofActors.flatMap((actor) =>
            actor.mentions.edges.map(({ node }) => toFound(node.article, actor, node)),
          ),
          ofArticles.flatMap((article) =>
            article.mentions
              .filter(({ refersTo }) => refersTo.id.startsWith('actor:'))
              .map((mention) => toFound(article, mention.refersTo, mention)),
          ),
        ],
        AFFILIATED_WITH: [
          ofActors.flatMap((actor) => out(actor, actor.affiliations)),
          ofActors.flatMap((actor) => into(actor, actor.affiliates)),
        ],
      };

      const graph = await dump(server.store);
      for (const [type, ways] of Object.entries(found)) {
        const stored = graph.flatMap((each): Found[] => {
          if (!('type' in each) || each.type !== type) return [];
          if (![each.from, each.to].some((id) => id.startsWith('actor:'))) return [];
          const { mergedFrom = null, organizationMergedFrom = null } = each.properties;
          return [[each.from, each.to, mergedFrom as string | null, organizationMergedFrom as string | null]];
        });
        expect(
          stored.some(([, , mergedFrom]) => mergedFrom !== null),
          type,
        ).toBe(true);
        for (const way of ways) expect(sorted(way), type).toEqual(sorted(stored));
      }
    });

    it('says so of each step of a path, either way, and of two with the same ends of the one whose words come first', async () => {
      const graph = await dump(server.store);
      const merged = new Set<string>();
      for (const type of PATH_RELATIONS) {
        const rows = graph.filter((each) => 'type' in each && each.type === type) as RelationshipRecord[];
        const placeOf = ({ properties }: RelationshipRecord) =>
          JSON.stringify([
            properties['articleId'] ?? '',
            paddedOffset(Number(properties[type === 'MADE' ? 'cueStart' : 'start'] ?? 0)),
          ]);
        for (const { from, to } of rows) {
          const [first] = rows
            .filter((row) => row.from === from && row.to === to)
            .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
          const { mergedFrom = null, organizationMergedFrom = null, start = null } = first!.properties;
          for (const [one, other] of [
            [from, to],
            [to, from],
          ]) {
            const { path } = await server.data<Step>(STEP, { from: one, to: other, via: [type] });
            expect(path[0]!.hops, type).toMatchObject([
              {
                from: { id: one },
                to: { id: other },
                forward: one === from,
                mergedFrom,
                organizationMergedFrom,
              },
            ]);
            const { span } = path[0]!.hops[0]!;
            if (type !== 'MADE') expect(span?.start ?? null).toBe(start);
          }
          if (mergedFrom !== null || organizationMergedFrom !== null) merged.add(type);
        }
      }
      expect([...merged].sort()).toEqual([
        'ABOUT',
        'AFFILIATED_WITH',
        'LOCATED_IN',
        'MADE',
        'PARTICIPATED_IN',
      ]);
    });
  });
}

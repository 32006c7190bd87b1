import { OWNERS } from '../graph-pages.js';
import type { RelationshipType } from '../model.js';
import { defineQuery, type Query } from '../query.js';
import type { ArticleRow } from './redirect.js';

/**
 * How the relationships of articles that lead to some actors are found and removed: from the end with few of them,
 * an article, a claim or an event. What it leads to bears no label, or a store might begin at an actor of which there
 * is a tenth of everything.
 */

/** All but AFFILIATED_WITH, which has an actor at either end (see `move-rows.ts`). */
export const OWNED_TYPES = [
  'REFERS_TO',
  'MENTIONS',
  'PUBLISHED_BY',
  'MADE',
  'ABOUT',
  'PARTICIPATED_IN',
  'LOCATED_IN',
] as const satisfies readonly RelationshipType[];
export type OwnedType = (typeof OWNED_TYPES)[number];

export interface RowOfArticle extends ArticleRow {
  readonly article: string;
}

/** The rows of articles (`ids`) that lead to `actors`, as they are stored. */
export function rowsOfActors(
  type: OwnedType,
): Query<{ ids: readonly string[]; actors: readonly string[] }, RowOfArticle> {
  const { label: owner, direction } = OWNERS[type];
  const owned =
    owner === 'Article' ? '(o:Article {id: id})' : `(:Article {id: id})-[:CONTAINS]->(o:${owner})`;
  const [from, to] = direction === 'out' ? ['o', 'x'] : ['x', 'o'];
  const labels = direction === 'out' ? [owner, 'Actor'] : ['Actor', owner];
  return defineQuery(
    `rowsOfActors:${type}`,
    `UNWIND $ids AS id MATCH ${owned}${toArrow(type, direction)}(x) WHERE x.id IN $actors
     RETURN id AS article, '${type}' AS type, '${labels[0]}' AS fromLabel, '${labels[1]}' AS toLabel,
            ${from}.id AS from, ${to}.id AS to, properties(r) AS properties`,
  );
}

/** Of one owner, those that lead to one actor and stand for one. */
export interface GroupOfRows {
  readonly owner: string;
  readonly actor: string;
  /** The actor that the article itself means, empty where that is `actor`. */
  readonly origin: string;
}

export function toOwnedGroup({ type, from, to, properties }: ArticleRow): GroupOfRows {
  const [owner, actor] = OWNERS[type].direction === 'out' ? [from, to] : [to, from];
  return { owner, actor, origin: String(properties['mergedFrom'] ?? '') };
}

export function removeRows(type: OwnedType): Query<{ rows: readonly GroupOfRows[] }, never> {
  const { label: owner, direction } = OWNERS[type];
  return defineQuery(
    `remove:${type}`,
    `UNWIND $rows AS row MATCH (o:${owner} {id: row.owner})${toArrow(type, direction)}(x)
     WHERE x.id = row.actor AND coalesce(r.mergedFrom, '') = row.origin DELETE r`,
  );
}

function toArrow(type: OwnedType, direction: 'out' | 'in'): string {
  return direction === 'out' ? `-[r:${type}]->` : `<-[r:${type}]-`;
}

/** Who speaks, as claims repeat it for their pages. */
export const SET_SPEAKERS: Query<{ rows: readonly { claim: string; speaker: string }[] }, never> =
  defineQuery(
    'setSpeakers',
    'UNWIND $rows AS row MATCH (c:Claim {id: row.claim}) SET c.speaker = row.speaker',
  );

export const SET_MERGED_ROWS: Query<{ rows: readonly { id: string; mergedRows: string | null }[] }, never> =
  defineQuery(
    'setMergedRows',
    'UNWIND $rows AS row MATCH (a:Article {id: row.id}) SET a.mergedRows = row.mergedRows',
  );

/**
 * The articles that refer to an actor and mean one of `origins`, or hide rows: of those, what is hidden tells whether
 * they do.
 */
export const ARTICLES_MEANING: Query<{ actor: string; origins: readonly string[] }, { id: string }> =
  defineQuery(
    'articlesMeaning',
    `MATCH (:Actor {id: $actor})<-[r:REFERS_TO]-(a:Article)
     WHERE coalesce(r.mergedFrom, r.target) IN $origins OR a.mergedRows IS NOT NULL
     RETURN a.id AS id ORDER BY id`,
  );

/** Both ways; one between the actor and itself there is not. */
export const AFFILIATIONS_OF: Query<{ actor: string }, RowOfArticle> = defineQuery(
  'affiliationsOf',
  `MATCH (a:Actor {id: $actor})
   CALL (a) {
     MATCH (a)-[r:AFFILIATED_WITH]->(x) RETURN r, a.id AS from, x.id AS to
     UNION MATCH (a)<-[r:AFFILIATED_WITH]-(x) RETURN r, x.id AS from, a.id AS to
   }
   RETURN r.articleId AS article, 'AFFILIATED_WITH' AS type, 'Actor' AS fromLabel, 'Actor' AS toLabel,
          from, to, properties(r) AS properties`,
);

/** Each batch of keys walks the actor's affiliations once. */
export const REMOVE_AFFILIATIONS: readonly Query<{ actor: string; keys: readonly string[] }, never>[] = [
  'MATCH (:Actor {id: $actor})-[r:AFFILIATED_WITH]->() WHERE r.key IN $keys DELETE r',
  'MATCH (:Actor {id: $actor})<-[r:AFFILIATED_WITH]-() WHERE r.key IN $keys DELETE r',
].map((text) => defineQuery('removeAffiliations', text));

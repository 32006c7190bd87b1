import type { Actor, Article, Claim, Event, Place } from '../../domain/extraction.js';
import type { ActorMerge } from '../actor-merge.js';
import { defineQuery, type Query } from '../query.js';

/** The nodes as reads give them: all properties but an article's text, which is read only where it is asked for. */
export interface Nodes {
  Article: Omit<Article, 'text'> & { readonly ingestedAt: string };
  Actor: Omit<Actor, 'mentions'>;
  Place: Omit<Place, 'mentions'>;
  Event: Omit<Event, 'dateSpan' | 'participants' | 'locations' | 'mentions'>;
  Year: { readonly id: string; readonly value: number };
  Claim: Omit<Claim, 'within' | 'attribution' | 'about'> & { readonly articleId: string };
  ActorMerge: ActorMerge;
}

export type Label = keyof Nodes;

/** Of each label, the properties that reads give. */
export const PROPERTIES: { readonly [L in Label]: readonly (keyof Nodes[L])[] } = {
  Article: [
    'id',
    'title',
    'url',
    'outlet',
    'byline',
    'publishedAt',
    'publishedAtBasis',
    'language',
    'contentHash',
    'extractor',
    'ingestedAt',
  ],
  Actor: ['id', 'name', 'kind', 'aliases', 'wikidata', 'iso3'],
  Place: ['id', 'name', 'iso3'],
  Event: ['id', 'title', 'type', 'mode', 'modality', 'date', 'datePrecision', 'dateBasis', 'year'],
  Year: ['id', 'value'],
  Claim: ['id', 'text', 'start', 'end', 'kind', 'polarity', 'articleId'],
  ActorMerge: ['id', 'kept', 'keptName', 'merged', 'mergedName', 'by', 'at', 'note', 'undoneBy', 'undoneAt'],
};

/** `x { .id, .name }`: the properties of the node bound to `variable`, as a map. */
export function toProjection(label: Label, variable: string): string {
  return `${variable} { ${PROPERTIES[label].map((name) => `.${String(name)}`).join(', ')} }`;
}

type NodesById<L extends Label> = Query<{ ids: readonly string[] }, { node: Nodes[L] }>;

const NODES_BY_ID = Object.fromEntries(
  (Object.keys(PROPERTIES) as Label[]).map((label) => [
    label,
    defineQuery(
      `nodes:${label}`,
      `UNWIND $ids AS id MATCH (x:${label} {id: id}) RETURN ${toProjection(label, 'x')} AS node`,
    ),
  ]),
) as unknown as { readonly [L in Label]: NodesById<L> };

/** The nodes with these ids; none for an id that is not there. */
export function nodesById<L extends Label>(label: L): NodesById<L> {
  return NODES_BY_ID[label];
}

/** The texts of these articles. */
export const ARTICLE_TEXTS: Query<{ ids: readonly string[] }, { id: string; text: string }> = defineQuery(
  'articleTexts',
  'UNWIND $ids AS id MATCH (x:Article {id: id}) RETURN x.id AS id, x.text AS text',
);

/**
 * Binds `parent` to the actor that a name or alias calls, by its key (`toNameKey`); nothing where it calls nobody. Of
 * several that share it, it is the one that has it as its canonical name, then the one that most articles refer to.
 */
export const BIND_NAMED_ACTOR = `CALL (key) {
     MATCH (n:Name {key: key})
     // From the name: the other way round the embedded engine looks at every actor.
     MATCH (n)<-[:NAMED]-(x:Actor)
     WITH DISTINCT key, x
     WITH x, CASE WHEN toLower(x.name) = key THEN 0 ELSE 1 END AS rank, COUNT { (x)<-[:REFERS_TO]-() } AS articles
     ORDER BY rank, articles DESC, x.id LIMIT 1
     RETURN x AS parent
   }`;

/** The actor that each name or alias calls. */
export const ACTORS_BY_NAME: Query<{ keys: readonly string[] }, { key: string; node: Nodes['Actor'] }> =
  defineQuery(
    'actorsByName',
    `UNWIND $keys AS key
   ${BIND_NAMED_ACTOR}
   RETURN key, ${toProjection('Actor', 'parent')} AS node`,
  );

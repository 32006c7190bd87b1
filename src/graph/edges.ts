import type { AttributionType, Basis, MentionForm, ParticipantRole, Stance } from '../domain/vocabulary.js';
import type { Key } from './read/order.js';

declare const propertiesOf: unique symbol;

/**
 * A relationship seen from one of its nodes, the parent, from which there may be as many as the corpus has
 * articles. Every such relationship carries the ids of both its ends and a key that is unique among its
 * parent's, so that a page is read from the relationships alone, in key order.
 */
export interface Edge<P> {
  readonly name: string;
  readonly parent: 'Actor' | 'Place' | 'Year';
  readonly relationship: string;
  /** Whether the relationship leaves its parent (`out`) or points at it (`in`). */
  readonly direction: 'out' | 'in';
  /** The relationship's property that holds the parent's id. */
  readonly parentProperty: string;
  /** The one that holds the id of the node at the other end. */
  readonly nodeProperty: string;
  /** The one that pages are ordered by; begins with the node's id wherever one page lists each node once. */
  readonly keyProperty: string;
  readonly properties: readonly (keyof P & string)[];
  readonly [propertiesOf]?: P;
}

export interface EdgePageRequest {
  /** Ids of the parents, each once. */
  readonly parents: readonly string[];
  /** How many edges at most per parent; ask for one more than shown to know whether there is a next page. */
  readonly limit: number;
  /** `forward`: the first `limit` edges; `backward`: the last ones. */
  readonly direction: 'forward' | 'backward';
  /** Only edges with a greater key. */
  readonly after?: Key | null;
  /** Only edges with a smaller key. */
  readonly before?: Key | null;
}

export interface EdgePage<P> {
  readonly parent: string;
  /** In order, also for a backward page; empty for a parent that has none or is not there. */
  readonly edges: readonly { readonly key: Key; readonly node: string; readonly properties: P }[];
}

/** Of a relationship that leads to an actor, or from one. */
export interface ActorEndProperties {
  /** Whom the article itself means, where a person has said that it is the actor that stands there; null where nobody has. */
  readonly mergedFrom: string | null;
}

export interface MadeProperties extends ActorEndProperties {
  readonly type: AttributionType;
  readonly stance: Stance;
  readonly source: string | null;
  readonly sourceStart: number | null;
  readonly sourceEnd: number | null;
  readonly cue: string | null;
  readonly cueStart: number | null;
  readonly cueEnd: number | null;
}

/** Null where the evidence has no words of its own. */
export interface SpanProperties {
  readonly start: number | null;
  readonly end: number | null;
}

export interface ActorSpanProperties extends SpanProperties, ActorEndProperties {}

export interface MentionProperties extends ActorSpanProperties {
  readonly text: string;
  readonly form: MentionForm;
  readonly linkScore: number | null;
}

export interface ParticipantProperties extends ActorSpanProperties {
  readonly role: ParticipantRole;
}

export interface AffiliationProperties extends ActorSpanProperties {
  /** As `mergedFrom`, which is of the affiliated actor, of the organization. */
  readonly organizationMergedFrom: string | null;
  readonly title: string | null;
  readonly articleId: string;
}

export interface YearProperties extends SpanProperties {
  readonly basis: Basis;
}

/** What an article calls an actor or a place; empty for a year. */
export interface ReferenceProperties extends ActorEndProperties {
  readonly name: string | null;
}

export const SPAN = ['start', 'end'] as const;
export const ACTOR_SPAN = [...SPAN, 'mergedFrom'] as const;
export const MENTION = ['text', 'form', 'linkScore', ...ACTOR_SPAN] as const;
const AFFILIATION = ['title', 'articleId', ...ACTOR_SPAN, 'organizationMergedFrom'] as const;

/** Of a source, and of one link of a chain of them. */
export const MADE: readonly (keyof MadeProperties)[] = [
  'type',
  'stance',
  'source',
  'sourceStart',
  'sourceEnd',
  'cue',
  'cueStart',
  'cueEnd',
  'mergedFrom',
];

function defineEdge<P>(edge: Edge<P>): Edge<P> {
  return edge;
}

function mentionsOf(name: string, parent: Edge<never>['parent']): Edge<MentionProperties> {
  return {
    name,
    parent,
    relationship: 'MENTIONS',
    direction: 'in',
    parentProperty: 'target',
    nodeProperty: 'article',
    keyProperty: 'key',
    properties: MENTION,
  };
}

function articlesOf(name: string, parent: Edge<never>['parent']): Edge<ReferenceProperties> {
  return {
    name,
    parent,
    relationship: 'REFERS_TO',
    direction: 'in',
    parentProperty: 'target',
    nodeProperty: 'article',
    keyProperty: 'article',
    properties: ['name', 'mergedFrom'],
  };
}

function eventsAt(name: string, parent: Edge<never>['parent']): Edge<ActorSpanProperties> {
  return {
    name,
    parent,
    relationship: 'LOCATED_IN',
    direction: 'in',
    parentProperty: 'place',
    nodeProperty: 'event',
    keyProperty: 'key',
    properties: ACTOR_SPAN,
  };
}

/** The closed list of edges that grow with the corpus. */
export const EDGES = {
  actorClaimsMade: defineEdge<MadeProperties>({
    name: 'actorClaimsMade',
    parent: 'Actor',
    relationship: 'MADE',
    direction: 'out',
    parentProperty: 'actor',
    nodeProperty: 'claim',
    keyProperty: 'claim',
    properties: MADE,
  }),
  actorClaimsAbout: defineEdge<ActorSpanProperties>({
    name: 'actorClaimsAbout',
    parent: 'Actor',
    relationship: 'ABOUT',
    direction: 'in',
    parentProperty: 'actor',
    nodeProperty: 'claim',
    keyProperty: 'claim',
    properties: ACTOR_SPAN,
  }),
  actorEvents: defineEdge<ParticipantProperties>({
    name: 'actorEvents',
    parent: 'Actor',
    relationship: 'PARTICIPATED_IN',
    direction: 'out',
    parentProperty: 'actor',
    nodeProperty: 'event',
    keyProperty: 'key',
    properties: ['role', ...ACTOR_SPAN],
  }),
  actorEventsAt: eventsAt('actorEventsAt', 'Actor'),
  actorArticles: articlesOf('actorArticles', 'Actor'),
  actorMentions: mentionsOf('actorMentions', 'Actor'),
  /** The organizations and countries that an actor is affiliated with. */
  actorAffiliations: defineEdge<AffiliationProperties>({
    name: 'actorAffiliations',
    parent: 'Actor',
    relationship: 'AFFILIATED_WITH',
    direction: 'out',
    parentProperty: 'actor',
    nodeProperty: 'organization',
    keyProperty: 'key',
    properties: AFFILIATION,
  }),
  /** The actors that are affiliated with an organization or a country. */
  actorAffiliates: defineEdge<AffiliationProperties>({
    name: 'actorAffiliates',
    parent: 'Actor',
    relationship: 'AFFILIATED_WITH',
    direction: 'in',
    parentProperty: 'organization',
    nodeProperty: 'actor',
    keyProperty: 'key',
    properties: AFFILIATION,
  }),
  placeEvents: eventsAt('placeEvents', 'Place'),
  placeArticles: articlesOf('placeArticles', 'Place'),
  placeMentions: mentionsOf('placeMentions', 'Place'),
  yearEvents: defineEdge<YearProperties>({
    name: 'yearEvents',
    parent: 'Year',
    relationship: 'IN_YEAR',
    direction: 'in',
    parentProperty: 'year',
    nodeProperty: 'event',
    keyProperty: 'event',
    properties: ['basis', ...SPAN],
  }),
  yearClaims: defineEdge<YearProperties>({
    name: 'yearClaims',
    parent: 'Year',
    relationship: 'ABOUT_YEAR',
    direction: 'in',
    parentProperty: 'year',
    nodeProperty: 'claim',
    keyProperty: 'claim',
    properties: ['basis', ...SPAN],
  }),
  yearArticles: articlesOf('yearArticles', 'Year'),
  yearMentions: mentionsOf('yearMentions', 'Year'),
} as const;

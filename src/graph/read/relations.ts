import {
  ACTOR_SPAN,
  type ActorSpanProperties,
  EDGES,
  type Edge,
  type ParticipantProperties,
  type ReferenceProperties,
  SPAN,
  type SpanProperties,
} from '../edges.js';
import type { Label } from './nodes.js';

declare const propertiesOf: unique symbol;

/**
 * A relationship as the API reads pages of it: from its parent `p` over `r` to the node `x`. Where it is one of
 * the closed list of edges that grow with the corpus, `hub` says which: the store has its own way to read those.
 */
export interface Relation<P> {
  readonly name: string;
  readonly parent: Label;
  /** Between `(p)` and `(x)`. */
  readonly pattern: string;
  /** The label of `x`, null where there may be several. */
  readonly node: Label | null;
  /** A Cypher expression: unique among the parent's, and the order of its pages. */
  readonly key: string;
  readonly properties: readonly (keyof P & string)[];
  /** A Cypher expression: the id of what the words of `r` stand in, an event, a claim or an article; null where it has no words. */
  readonly within: string | null;
  readonly hub: Edge<P> | null;
  readonly [propertiesOf]?: P;
}

type NoProperties = Record<never, never>;

function hub<P>(edge: Edge<P>, node: Label): Relation<P> {
  const arrow = edge.direction === 'out' ? ['-', '->'] : ['<-', '-'];
  return {
    name: edge.name,
    parent: edge.parent,
    pattern: `${arrow[0]}[r:${edge.relationship}]${arrow[1]}`,
    node,
    key: `r.${edge.keyProperty}`,
    properties: edge.properties,
    within: (edge.properties as readonly string[]).includes('articleId')
      ? 'r.articleId'
      : `r.${edge.nodeProperty}`,
    hub: edge,
  };
}

/** A relationship of which an article bounds how many a parent has. */
function local<P>(
  name: string,
  parent: Label,
  pattern: string,
  node: Label | null,
  properties: readonly (keyof P & string)[],
  key = 'x.id',
): Relation<P> {
  const within = parent === 'Article' ? null : 'p.id';
  return { name, parent, pattern, node, key, properties, within, hub: null };
}

export const RELATIONS = {
  actorClaimsMade: hub(EDGES.actorClaimsMade, 'Claim'),
  actorClaimsAbout: hub(EDGES.actorClaimsAbout, 'Claim'),
  actorEvents: hub(EDGES.actorEvents, 'Event'),
  actorEventsAt: hub(EDGES.actorEventsAt, 'Event'),
  actorArticles: hub(EDGES.actorArticles, 'Article'),
  actorMentions: hub(EDGES.actorMentions, 'Article'),
  actorAffiliations: hub(EDGES.actorAffiliations, 'Actor'),
  actorAffiliates: hub(EDGES.actorAffiliates, 'Actor'),
  placeEvents: hub(EDGES.placeEvents, 'Event'),
  placeArticles: hub(EDGES.placeArticles, 'Article'),
  placeMentions: hub(EDGES.placeMentions, 'Article'),
  yearEvents: hub(EDGES.yearEvents, 'Event'),
  yearClaims: hub(EDGES.yearClaims, 'Claim'),
  yearArticles: hub(EDGES.yearArticles, 'Article'),
  yearMentions: hub(EDGES.yearMentions, 'Article'),

  articleClaims: local<NoProperties>('articleClaims', 'Article', '-[r:CONTAINS]->', 'Claim', []),
  articleEvents: local<NoProperties>('articleEvents', 'Article', '-[r:CONTAINS]->', 'Event', []),
  articleActors: local<ReferenceProperties>('articleActors', 'Article', '-[r:REFERS_TO]->', 'Actor', [
    'name',
    'mergedFrom',
  ]),
  articlePlaces: local<ReferenceProperties>('articlePlaces', 'Article', '-[r:REFERS_TO]->', 'Place', [
    'name',
  ]),
  articleYears: local<NoProperties>('articleYears', 'Article', '-[r:REFERS_TO]->', 'Year', []),

  /** Agents first, then participants, then targets. */
  eventParticipants: local<ParticipantProperties>(
    'eventParticipants',
    'Event',
    '<-[r:PARTICIPATED_IN]-',
    'Actor',
    ['role', ...ACTOR_SPAN],
    "r.role + ' ' + r.actor + ' ' + r.key",
  ),
  eventLocations: local<ActorSpanProperties>(
    'eventLocations',
    'Event',
    '-[r:LOCATED_IN]->',
    null,
    ACTOR_SPAN,
    "r.place + ' ' + r.key",
  ),
  eventClaims: local<SpanProperties>('eventClaims', 'Event', '<-[r:CITES]-', 'Claim', SPAN),
  claimAbout: local<ActorSpanProperties>('claimAbout', 'Claim', '-[r:ABOUT]->', 'Actor', ACTOR_SPAN),
  claimCites: local<SpanProperties>('claimCites', 'Claim', '-[r:CITES]->', 'Event', SPAN),
} as const;

import { type EvidenceList, LISTS } from '../../graph/read/evidence.js';
import type { Label } from '../../graph/read/nodes.js';
import { type Relation, RELATIONS } from '../../graph/read/relations.js';

/** The fields of each type that the graph answers by a branch. What is not here is read by its resolver alone. */

const R = RELATIONS as Readonly<Record<keyof typeof RELATIONS, Relation<unknown>>>;

/** Connections, by the relationship that they are pages of. */
export const CONNECTIONS: Readonly<Partial<Record<string, Readonly<Record<string, Relation<unknown>>>>>> = {
  Actor: {
    claimsMade: R.actorClaimsMade,
    claimsAbout: R.actorClaimsAbout,
    events: R.actorEvents,
    eventsAt: R.actorEventsAt,
    articles: R.actorArticles,
    affiliations: R.actorAffiliations,
    affiliates: R.actorAffiliates,
    mentions: R.actorMentions,
  },
  Article: {
    claims: R.articleClaims,
    events: R.articleEvents,
    actors: R.articleActors,
    places: R.articlePlaces,
    years: R.articleYears,
  },
  Claim: { about: R.claimAbout, cites: R.claimCites },
  Event: { participants: R.eventParticipants, locations: R.eventLocations, claims: R.eventClaims },
  Place: { events: R.placeEvents, articles: R.placeArticles, mentions: R.placeMentions },
  Year: { events: R.yearEvents, claims: R.yearClaims, articles: R.yearArticles, mentions: R.yearMentions },
};

export interface ListField {
  readonly list: EvidenceList<unknown>;
  /** The field below this one that is the node that the list leads to; `self` where this one is. */
  readonly node: string | null;
}

export const LIST_FIELDS: Readonly<Partial<Record<string, Readonly<Record<string, ListField>>>>> = {
  Claim: {
    article: { list: LISTS.claimArticle, node: 'self' },
    attribution: { list: LISTS.attributions, node: 'actor' },
    within: { list: LISTS.within, node: 'self' },
    contains: { list: LISTS.contained, node: 'self' },
  },
  Event: {
    article: { list: LISTS.eventArticle, node: 'self' },
    dateSpan: { list: LISTS.eventDates, node: null },
    mentions: { list: LISTS.eventMentions, node: 'article' },
  },
  Article: { mentions: { list: LISTS.articleMentions, node: null } },
};

/**
 * Nodes that many others lead to. What is read below them is read once for each of them, behind all else, and not again
 * for every edge that leads there.
 */
export const SHARED: ReadonlySet<Label> = new Set<Label>(['Actor', 'Article', 'Place', 'Year']);

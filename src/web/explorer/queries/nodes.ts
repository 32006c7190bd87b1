import type { BASES, MODALITIES, QuadClass, ROLES } from '../data/vocabulary.js';
import type { Connection } from './article.js';
import { type ActorRef, type Claim, CLAIM_FIELDS, type EventRef, type Span } from './claim.js';

export interface ArticleRef {
  readonly id: string;
  readonly title: string;
}

/** What a person has said of two actors. */
export interface ActorMerge {
  readonly id: string;
  readonly keptName: string;
  readonly mergedName: string;
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
  readonly inForce: boolean;
}

export interface ActorData {
  readonly actor:
    | (ActorRef & {
        readonly aliases: readonly string[];
        readonly wikidata: string | null;
        readonly iso3: string | null;
        readonly affiliations: {
          readonly edges: readonly { readonly title: string | null; readonly node: ActorRef }[];
        };
        readonly affiliates: {
          readonly edges: readonly { readonly title: string | null; readonly node: ActorRef }[];
        };
        readonly merges: readonly ActorMerge[];
      })
    | null;
}

export const ACTOR = `
  query ActorView($id: ID!) {
    actor(id: $id) {
      id name kind aliases wikidata iso3
      affiliations(first: 20) { edges { title node { id name kind } } }
      affiliates(first: 20) { edges { title node { id name kind } } }
      merges(first: 20) { id keptName mergedName by at note inForce }
    }
  }
`;

const CLAIM_PAGE = `totalCount pageInfo { hasNextPage endCursor } edges { node { ...ClaimFields } }`;

export interface ActorClaimsData {
  readonly actor: { readonly claims: Connection<Claim> } | null;
}

export const CLAIMS_MADE = `
  query ActorClaimsMade($id: ID!, $filter: ClaimFilter, $after: String) {
    actor(id: $id) { claims: claimsMade(first: 10, filter: $filter, after: $after) { ${CLAIM_PAGE} } }
  }
  ${CLAIM_FIELDS}
`;

export const CLAIMS_ABOUT = `
  query ActorClaimsAbout($id: ID!, $filter: ClaimFilter, $after: String) {
    actor(id: $id) { claims: claimsAbout(first: 10, filter: $filter, after: $after) { ${CLAIM_PAGE} } }
  }
  ${CLAIM_FIELDS}
`;

const EVENT_PAGE = `totalCount pageInfo { hasNextPage endCursor } edges { node { id title type date } }`;

export interface ActorEventsData {
  readonly actor: { readonly events: Connection<EventRef> } | null;
}

export const ACTOR_EVENTS = `
  query ActorEvents($id: ID!, $filter: EventFilter, $after: String) {
    actor(id: $id) { events(first: 20, filter: $filter, after: $after) { ${EVENT_PAGE} } }
  }
`;

const ARTICLE_PAGE = `totalCount pageInfo { hasNextPage endCursor } edges { node { id title } }`;

export interface ActorArticlesData {
  readonly actor: { readonly articles: Connection<ArticleRef> } | null;
}

export const ACTOR_ARTICLES = `
  query ActorArticles($id: ID!, $filter: ArticleFilter, $after: String) {
    actor(id: $id) { articles(first: 10, filter: $filter, after: $after) { ${ARTICLE_PAGE} } }
  }
`;

export interface EventData {
  readonly event:
    | (EventRef & {
        readonly mode: string | null;
        readonly quadClass: QuadClass | null;
        readonly modality: keyof typeof MODALITIES;
        readonly dateBasis: keyof typeof BASES;
        readonly year: { readonly value: number } | null;
        readonly article: ArticleRef;
        readonly mentions: readonly Span[];
        readonly participants: {
          readonly edges: readonly { readonly role: keyof typeof ROLES; readonly node: ActorRef }[];
        };
        readonly locations: {
          readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[];
        };
      })
    | null;
}

export const EVENT = `
  query EventView($id: ID!) {
    event(id: $id) {
      id title type mode quadClass modality date dateBasis
      year { value }
      article { id title }
      mentions { start end text }
      participants(first: 50) { edges { role node { id name kind } } }
      locations(first: 20) { edges { node { ... on Place { id name } ... on Actor { id name } } } }
    }
  }
`;

export interface EventClaimsData {
  readonly event: { readonly claims: Connection<Claim> } | null;
}

export const EVENT_CLAIMS = `
  query EventClaims($id: ID!, $filter: ClaimFilter, $after: String) {
    event(id: $id) { claims(first: 10, filter: $filter, after: $after) { ${CLAIM_PAGE} } }
  }
  ${CLAIM_FIELDS}
`;

export interface ClaimData {
  readonly claim:
    | (Claim & {
        readonly article: ArticleRef;
        readonly within: Claim | null;
        readonly contains: readonly Claim[];
      })
    | null;
}

export const CLAIM = `
  query ClaimView($id: ID!) {
    claim(id: $id) {
      ...ClaimFields
      article { id title }
      within { ...ClaimFields }
      contains { ...ClaimFields }
    }
  }
  ${CLAIM_FIELDS}
`;

export interface PlaceData {
  readonly place: { readonly id: string; readonly name: string } | null;
}

export const PLACE = `query PlaceView($id: ID!) { place(id: $id) { id name } }`;

export interface PlaceEventsData {
  readonly place: { readonly events: Connection<EventRef> } | null;
}

export const PLACE_EVENTS = `
  query PlaceEvents($id: ID!, $filter: EventFilter, $after: String) {
    place(id: $id) { events(first: 20, filter: $filter, after: $after) { ${EVENT_PAGE} } }
  }
`;

export interface PlaceArticlesData {
  readonly place: { readonly articles: Connection<ArticleRef> } | null;
}

export const PLACE_ARTICLES = `
  query PlaceArticles($id: ID!, $filter: ArticleFilter, $after: String) {
    place(id: $id) { articles(first: 10, filter: $filter, after: $after) { ${ARTICLE_PAGE} } }
  }
`;

export interface ArticleTextData {
  readonly article: { readonly id: string; readonly title: string; readonly text: string } | null;
}

export const ARTICLE_TEXT = `query ArticleText($id: ID!) { article(id: $id) { id title text } }`;

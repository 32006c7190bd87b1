import type { ActorKind, ClaimKind, EventType, Stance } from '../data/vocabulary.js';
import type { Connection } from './article.js';
import type { ActorRef, EventRef } from './claim.js';

const CLAIM_LINKS = `
  fragment ClaimLinks on Claim {
    id kind text
    article { id title }
    attribution { stance actor { id name kind } }
    about(first: 10) { edges { node { id name kind } } }
  }
`;

export interface LinkedClaim {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly text: string;
  readonly article: { readonly id: string; readonly title: string };
  readonly attribution: readonly { readonly stance: Stance; readonly actor: ActorRef }[];
  readonly about: Edges<ActorRef>;
}

export interface Edges<T> {
  readonly edges: readonly { readonly node: T }[];
}

export interface GraphClaimsData {
  readonly claims: Connection<LinkedClaim>;
}

export const GRAPH_CLAIMS = `
  query GraphClaims($filter: ClaimFilter, $after: String) {
    claims(first: 100, filter: $filter, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { ...ClaimLinks } }
    }
  }
  ${CLAIM_LINKS}
`;

type Role = 'AGENT' | 'TARGET' | 'PARTICIPANT';

export interface ActorLinksData {
  readonly actor:
    | (ActorRef & {
        readonly claimsMade: Edges<LinkedClaim>;
        readonly claimsAbout: Edges<LinkedClaim>;
        readonly events: { readonly edges: readonly { readonly role: Role; readonly node: EventRef }[] };
        readonly affiliations: Edges<ActorRef>;
      })
    | null;
}

export const ACTOR_LINKS = `
  query ActorLinks($id: ID!, $claims: ClaimFilter, $events: EventFilter) {
    actor(id: $id) {
      id name kind
      claimsMade(first: 20, filter: $claims) { edges { node { ...ClaimLinks } } }
      claimsAbout(first: 20, filter: $claims) { edges { node { ...ClaimLinks } } }
      events(first: 20, filter: $events) { edges { role node { id title type date } } }
      affiliations(first: 20) { edges { node { id name kind } } }
    }
  }
  ${CLAIM_LINKS}
`;

export interface ClaimLinksData {
  readonly claim:
    (LinkedClaim & { readonly within: LinkedClaim | null; readonly cites: Edges<EventRef> }) | null;
}

export const CLAIM_LINKS_OF = `
  query ClaimLinksOf($id: ID!) {
    claim(id: $id) {
      ...ClaimLinks
      within { ...ClaimLinks }
      cites(first: 20) { edges { node { id title type date } } }
    }
  }
  ${CLAIM_LINKS}
`;

export interface EventLinksData {
  readonly event:
    | (EventRef & {
        readonly participants: {
          readonly edges: readonly { readonly role: Role; readonly node: ActorRef }[];
        };
        readonly claims: Edges<LinkedClaim>;
      })
    | null;
}

export const EVENT_LINKS = `
  query EventLinks($id: ID!, $claims: ClaimFilter) {
    event(id: $id) {
      id title type date
      participants(first: 30) { edges { role node { id name kind } } }
      claims(first: 20, filter: $claims) { edges { node { ...ClaimLinks } } }
    }
  }
  ${CLAIM_LINKS}
`;

export interface ArticleLinksData {
  readonly article: {
    readonly id: string;
    readonly title: string;
    readonly claims: Edges<LinkedClaim>;
  } | null;
}

export const ARTICLE_LINKS = `
  query ArticleLinks($id: ID!, $claims: ClaimFilter) {
    article(id: $id) { id title claims(first: 50, filter: $claims) { edges { node { ...ClaimLinks } } } }
  }
  ${CLAIM_LINKS}
`;

/** A node of a path, of whatever type. */
export interface PathNode {
  readonly __typename: string;
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
  readonly text?: string;
  readonly actorKind?: ActorKind;
  readonly eventType?: EventType;
}

export interface PathData {
  readonly path: readonly {
    readonly length: number;
    readonly nodes: readonly PathNode[];
    readonly hops: readonly {
      readonly from: { readonly id: string };
      readonly to: { readonly id: string };
      readonly relation: string;
      readonly forward: boolean;
    }[];
  }[];
}

export const PATH = `
  query Path($from: ID!, $to: ID!) {
    path(from: $from, to: $to, maxHops: 6, first: 3) {
      length
      nodes {
        __typename id
        ... on Actor { name actorKind: kind }
        ... on Place { name }
        ... on Event { title eventType: type }
        ... on Claim { text }
        ... on Article { title }
      }
      hops { from { id } to { id } relation forward }
    }
  }
`;

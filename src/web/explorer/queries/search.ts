import type { ActorKind, ClaimKind, EventType } from '../data/vocabulary.js';
import type { ActorRef } from './claim.js';

export const SEARCH_TYPES = {
  ARTICLE: 'articles',
  ACTOR: 'actors',
  EVENT: 'events',
  CLAIM: 'claims',
} as const;
export type SearchType = keyof typeof SEARCH_TYPES;

export interface SearchHit {
  readonly snippet: string;
  /** Offsets into the snippet, in UTF-16 code units, end exclusive. */
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
  readonly node: {
    readonly __typename: string;
    readonly id: string;
    readonly title?: string;
    readonly name?: string;
    readonly text?: string;
    readonly actorKind?: ActorKind;
    readonly claimKind?: ClaimKind;
    readonly type?: EventType;
    readonly date?: string | null;
    readonly attribution?: readonly { readonly actor: ActorRef }[];
  };
}

export interface SearchData {
  readonly search: readonly SearchHit[];
}

const HIT_NODE = `
      node {
        __typename id
        ... on Article { title }
        ... on Actor { name actorKind: kind }
        ... on Event { title type date }
        ... on Claim { text claimKind: kind attribution { actor { id name kind } } }
      }
`;

export const SEARCH = `
  query Search($query: String!, $types: [SearchType!], $first: Int!, $from: Int, $to: Int) {
    search(query: $query, types: $types, first: $first, from: $from, to: $to) {
      snippet
      highlights { start end }
      ${HIT_NODE}
    }
  }
`;

export interface SuggestData {
  readonly actors: { readonly edges: readonly { readonly node: SearchHit['node'] }[] };
  readonly search: readonly { readonly node: SearchHit['node'] }[];
}

/** The search knows whole words only: what is typed so far may be the beginning of a name. */
export const SUGGEST = `
  query Suggest($query: String!, $actors: ActorFilter!, $from: Int, $to: Int) {
    actors(first: 4, filter: $actors) { edges { node { __typename id name actorKind: kind } } }
    search(query: $query, first: 7, from: $from, to: $to) { ${HIT_NODE} }
  }
`;

export interface ActorsData {
  readonly actors: { readonly edges: readonly { readonly node: ActorRef }[] };
}

export const ACTORS_LIKE = `
  query ActorsLike($name: String!) {
    actors(first: 8, filter: { name: { contains: $name } }) { edges { node { id name kind } } }
  }
`;

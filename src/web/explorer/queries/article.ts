import { CLAIM_FIELDS, type ActorRef, type Claim, type EventRef, type Span } from './claim.js';
import type { BASES, EventType, MODALITIES, QuadClass, ROLES } from '../data/vocabulary.js';

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly form: 'NAME' | 'NOMINAL' | 'PRONOUN' | 'TRIGGER' | 'DATE';
  readonly linkScore: number | null;
  readonly refersTo: { readonly id: string; readonly __typename: string } & Partial<ActorRef> &
    Partial<EventRef> & { readonly value?: number };
}

export interface ArticleHead {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly publishedAtBasis: keyof typeof BASES;
  readonly extractor: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

export interface ArticleEvent {
  readonly id: string;
  readonly title: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly quadClass: QuadClass | null;
  readonly modality: keyof typeof MODALITIES;
  readonly date: string | null;
  readonly dateBasis: keyof typeof BASES;
  readonly dateSpan: Span | null;
  readonly participants: {
    readonly edges: readonly { readonly role: keyof typeof ROLES; readonly node: ActorRef }[];
  };
}

export interface Connection<T> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: T }[];
}

export interface ArticleData {
  readonly article: ArticleHead | null;
}

export const ARTICLE = `
  query ReaderArticle($id: ID!) {
    article(id: $id) {
      id title url outlet byline publishedAt publishedAtBasis extractor text
      mentions {
        start end form linkScore
        refersTo {
          __typename id
          ... on Actor { name kind }
          ... on Place { name }
          ... on Event { title type date }
          ... on Year { value }
        }
      }
    }
  }
`;

export interface ArticleClaimsData {
  readonly article: { readonly claims: Connection<Claim> } | null;
}

export const ARTICLE_CLAIMS = `
  query ReaderClaims($id: ID!, $after: String) {
    article(id: $id) {
      claims(first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { ...ClaimFields } }
      }
    }
  }
  ${CLAIM_FIELDS}
`;

export interface ArticleEventsData {
  readonly article: { readonly events: Connection<ArticleEvent> } | null;
}

export const ARTICLE_EVENTS = `
  query ReaderEvents($id: ID!, $after: String) {
    article(id: $id) {
      events(first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges {
          node {
            id title type mode quadClass modality date dateBasis
            dateSpan { start end text }
            participants(first: 20) { edges { role node { id name kind } } }
          }
        }
      }
    }
  }
`;

import type { Connection } from './article.js';

export interface ArticleItem {
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly claims: { readonly totalCount: number };
  readonly events: { readonly totalCount: number };
  readonly actors: { readonly totalCount: number };
}

export interface ArticlesData {
  readonly articles: Connection<ArticleItem>;
}

export const ARTICLES = `
  query HomeArticles($filter: ArticleFilter, $claims: ClaimFilter, $events: EventFilter, $after: String) {
    articles(first: 30, after: $after, filter: $filter, orderBy: { field: INGESTED_AT, direction: DESC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          id title outlet byline publishedAt
          claims(first: 0, filter: $claims) { totalCount }
          events(first: 0, filter: $events) { totalCount }
          actors(first: 0) { totalCount }
        }
      }
    }
  }
`;

export interface ArticleIngestedData {
  readonly articleIngested: { readonly article: { readonly id: string } };
}

export const ARTICLE_INGESTED = `subscription ArticleIngested { articleIngested { article { id } } }`;

import type { EventRef } from './claim.js';
import type { Connection } from './article.js';
import type { QuadClass } from '../data/vocabulary.js';

export interface TimelineYear {
  readonly year: number;
  readonly events: number;
  readonly claims: number;
}

export interface YearsData {
  readonly years: Connection<{
    readonly value: number;
    readonly events: { readonly totalCount: number };
    readonly claims: { readonly totalCount: number };
  }>;
}

export const YEARS = `
  query TimelineYears($after: String) {
    years(first: 100, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { value events(first: 0) { totalCount } claims(first: 0) { totalCount } } }
    }
  }
`;

export interface TimelineEvent extends EventRef {
  readonly quadClass: QuadClass | null;
}

export interface TimelineEventsData {
  readonly events: Connection<TimelineEvent>;
}

export const TIMELINE_EVENTS = `
  query TimelineEvents($from: Int!, $to: Int!) {
    events(first: 100, filter: { year: { gte: $from, lte: $to } }, orderBy: { field: DATE }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id title type date quadClass } }
    }
  }
`;

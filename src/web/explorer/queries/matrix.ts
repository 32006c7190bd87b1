import type { Connection } from './article.js';
import { type ActorRef, type Claim, CLAIM_FIELDS } from './claim.js';

export interface MatrixCell {
  readonly speaker: { readonly id: string };
  readonly about: { readonly id: string };
  readonly claims: number;
  readonly verbalCooperation: number;
  readonly materialCooperation: number;
  readonly verbalConflict: number;
  readonly materialConflict: number;
}

export interface MatrixData {
  readonly matrix: {
    readonly speakers: readonly ActorRef[];
    readonly about: readonly ActorRef[];
    readonly cells: readonly MatrixCell[];
  };
}

export const MATRIX = `
  query Matrix($from: Int, $to: Int) {
    matrix(speakers: 20, about: 20, from: $from, to: $to) {
      speakers { id name kind }
      about { id name kind }
      cells {
        speaker { id }
        about { id }
        claims verbalCooperation materialCooperation verbalConflict materialConflict
      }
    }
  }
`;

export interface ClaimsData {
  readonly claims: Connection<Claim>;
}

export const CLAIMS = `
  query Claims($filter: ClaimFilter, $after: String) {
    claims(first: 10, filter: $filter, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { ...ClaimFields } }
    }
  }
  ${CLAIM_FIELDS}
`;

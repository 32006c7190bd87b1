import type { ActorKind, ClaimKind, EventType, Stance } from '../data/vocabulary.js';

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface ActorRef {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
}

export interface EventRef {
  readonly id: string;
  readonly title: string;
  readonly type: EventType;
  readonly date: string | null;
}

/** One link of a claim's chain. */
export interface Attribution {
  readonly actor: ActorRef;
  readonly type: 'DIRECT' | 'INDIRECT';
  readonly stance: Stance;
  readonly source: Span | null;
  readonly cue: Span | null;
}

export interface Claim {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly polarity: 'AFFIRMED' | 'NEGATED';
  readonly span: Span;
  /** Outermost source first; empty is the author's own voice. */
  readonly attribution: readonly Attribution[];
  readonly about: { readonly edges: readonly { readonly node: ActorRef }[] };
  readonly cites: { readonly edges: readonly { readonly node: EventRef }[] };
}

export const CLAIM_FIELDS = `
  fragment ClaimFields on Claim {
    id kind polarity
    span { start end text }
    attribution {
      type stance
      actor { id name kind }
      source { start end text }
      cue { start end text }
    }
    about(first: 20) { edges { node { id name kind } } }
    cites(first: 20) { edges { node { id title type date } } }
  }
`;

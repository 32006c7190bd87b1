import type { EventMode, EventType } from './plover.js';
import type { Span, TextSpan } from './span.js';
import type {
  ActorKind,
  AttributionType,
  Basis,
  ClaimKind,
  DatePrecision,
  Modality,
  ParticipantRole,
  Polarity,
  ReferringForm,
  Stance,
} from './vocabulary.js';

/**
 * What one article says, as plain data: the output of extraction, the input of the graph, and the JSON of
 * `annals extract --json`. All spans are offsets into `article.text`, UTF-16 code units, end exclusive.
 */
export interface Extraction {
  readonly article: Article;
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly years: readonly Year[];
  readonly dates: readonly DateExpression[];
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
  readonly affiliations: readonly Affiliation[];
  readonly publishers: readonly Publisher[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Article {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** ISO 8601 date or date-time, null where unknown. */
  readonly publishedAt: string | null;
  readonly publishedAtBasis: Basis;
  /** BCP 47. */
  readonly language: string;
  /** `sha256:` and the hexadecimal digest of the UTF-8 text. */
  readonly contentHash: string;
  /** `name@version` of the extractor that made this extraction. */
  readonly extractor: string;
}

export interface ActorMention extends TextSpan {
  readonly form: ReferringForm;
  /** How sure the link from these words to this actor is, 0 to 1. */
  readonly linkScore: number;
}

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** Other names that this article uses for the actor, and those of its knowledge-base entry. */
  readonly aliases: readonly string[];
  readonly wikidata: string | null;
  readonly iso3: string | null;
  readonly mentions: readonly ActorMention[];
}

export interface Place {
  readonly id: string;
  readonly name: string;
  /** The country that it lies in, where known. */
  readonly iso3: string | null;
  readonly mentions: readonly ActorMention[];
}

export interface Year {
  readonly value: number;
  readonly mentions: readonly TextSpan[];
}

/** A temporal expression; `value` as in TIMEX3 (ISO-TimeML). */
export interface DateExpression extends TextSpan {
  readonly value: string;
  readonly precision: DatePrecision;
  readonly basis: Basis;
}

export interface Participant extends Span {
  readonly actor: string;
  readonly role: ParticipantRole;
}

/** Exactly one of `place` and `actor` (a country) is set. */
export interface Location extends Span {
  readonly place?: string;
  readonly actor?: string;
}

export interface Event {
  readonly id: string;
  readonly title: string;
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly modality: Modality;
  /** ISO 8601, as precise as the text: `1999`, `2024-03`, `2024-03-07`, `2008/2012`; null where unknown. */
  readonly date: string | null;
  readonly datePrecision: DatePrecision;
  readonly dateBasis: Basis;
  /** The words that date the event; null where none do, also where only the article's own date tells the year. */
  readonly dateSpan: Span | null;
  /** The year of `date`, an interval's first. */
  readonly year: number | null;
  readonly participants: readonly Participant[];
  readonly locations: readonly Location[];
  /** Its triggers, in text order; the first gives the event its id. */
  readonly mentions: readonly TextSpan[];
}

/** One link of a claim's chain: who (source) by which words (cue) puts the content forward. */
export interface Attribution {
  readonly actor: string;
  readonly type: AttributionType;
  readonly stance: Stance;
  readonly source: TextSpan | null;
  readonly cue: TextSpan | null;
}

export interface Claim extends TextSpan {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly polarity: Polarity;
  /**
   * The claim that this one stands inside. A chain of n > 1 links always has one, and its chain is the first
   * n - 1 links of this one.
   */
  readonly within: string | null;
  /** Outermost source first, innermost last; empty for the author's own voice (AUTHORIAL). */
  readonly attribution: readonly Attribution[];
  /** Ids of the actors that the content refers to and of the events whose trigger stands in it. */
  readonly about: { readonly actors: readonly string[]; readonly events: readonly string[] };
}

/** The words that tie an actor to another: "Russian Foreign Ministry spokesperson Maria Zakharova". */
export interface Affiliation extends Span {
  readonly actor: string;
  readonly organization: string;
  /** The title as the text has it ("spokesperson"), null for a bare membership. */
  readonly title: string | null;
}

/** The outlet or byline of the article, where the text gives it. */
export interface Publisher extends Span {
  readonly actor: string;
}

/** Something that a person should know of this extraction: a doubtful date, a skipped stretch. */
export interface Diagnostic {
  readonly code: string;
  readonly message: string;
  readonly start?: number;
  readonly end?: number;
}

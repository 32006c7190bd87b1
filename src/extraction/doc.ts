import type { Attribution as ClaimAttribution } from '../domain/extraction.js';
import type { ArticleInput } from '../domain/article-input.js';
import type { DateExpression, Diagnostic } from '../domain/extraction.js';
import type { EventMode, EventType } from '../domain/plover.js';
import type { Span, TextSpan } from '../domain/span.js';
import type {
  ActorKind,
  Basis,
  DatePrecision,
  Modality,
  ParticipantRole,
  ReferringForm,
  Stance,
} from '../domain/vocabulary.js';

/**
 * One article on its way through the pipeline. Immutable: a step returns the layers that it adds, the runner makes
 * the next Doc. Spans (`start`, `end`) are UTF-16 code units into `article.text`; token ranges (`from`, `to`) are
 * indexes into `tokens`; both end exclusive.
 */
export interface Doc {
  readonly article: ArticleInput;
  /** The day that relative dates refer to, ISO 8601, and how it is known; set by the reference-date step. */
  readonly reference: ReferenceDate;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** One entry a token. */
  readonly syntax: readonly TokenSyntax[];
  /** What the encoder takes for names; mention detection decides. */
  readonly names: readonly NameSpan[];
  /** What the encoder takes for attribution cues; attribution decides. */
  readonly cues: readonly CueCandidate[];
  readonly mentions: readonly Mention[];
  /** Actors and places, one for each coreference chain; `mentions[].entity` points here. */
  readonly entities: readonly Entity[];
  readonly affiliations: readonly AffiliationLink[];
  readonly dates: readonly DateMention[];
  readonly quotes: readonly Quote[];
  readonly events: readonly EventMention[];
  readonly claims: readonly ClaimCandidate[];
  /** "I" and "we" in direct speech, "his country": what they refer to is known only once claims and affiliations are. */
  readonly impliedMentions: readonly ImpliedMention[];
  readonly diagnostics: readonly Diagnostic[];
}

export type Layer = Exclude<keyof Doc, 'article' | 'diagnostics'>;

export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export interface Token extends TextSpan {
  readonly index: number;
  /** Index of its sentence. */
  readonly sentence: number;
}

export type SentenceKind = 'HEADLINE' | 'BODY' | 'BOILERPLATE';

/** Every token is in exactly one sentence. */
export interface Sentence extends Span, TokenRange {
  readonly index: number;
  readonly paragraph: number;
  /** BOILERPLATE (source links, disclaimers, "Read more") makes no claims and no events. */
  readonly kind: SentenceKind;
  /** The whole sentence where it is a dateline ("BEIJING, March 3 (Xinhua) --"), else null. */
  readonly dateline: TokenRange | null;
}

export interface ReferenceDate {
  /** `2025-11-07`, `2025-11` or null where unknown. */
  readonly value: string | null;
  readonly basis: Basis;
  /** Where in the text it was found (dateline, URL), null where it was given or is unknown. */
  readonly span: Span | null;
}

/** Universal Dependencies v2 (English GUM's guidelines), Penn Treebank tags. */
export interface TokenSyntax {
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
  /** Token index of the head, -1 at the root of a sentence. */
  readonly head: number;
  /** With subtype: `nsubj:pass`, `nmod:poss`. */
  readonly deprel: string;
  /** Token indexes of the dependents, in text order. */
  readonly children: readonly number[];
}

export interface NameSpan extends TokenRange {
  readonly type: 'PER' | 'ORG' | 'LOC' | 'OTHER';
  /** That it is a name of this type: probability, 0 to 1. */
  readonly score: number;
  /** That it names a person, a body or a place, whichever of them: probability, 0 to 1. */
  readonly named: number;
}

/** A cue with the encoder's word-by-word opinion of what its source and its content are. */
export interface CueCandidate extends TokenRange {
  /** 0 to 1. */
  readonly score: number;
  /** The speaker's own "I think", which attributes to nobody else: probability, 0 to 1. */
  readonly ownVoice: number;
  /** The source denies or does not hold the content: probability, 0 to 1. */
  readonly negated: number;
  /** The tokens that the two arrays below are about: the encoder's window. */
  readonly window: TokenRange;
  /** Probability for each token of the window to be in the source. */
  readonly source: Float32Array;
  /** Probability for each token of the window to be in the content. */
  readonly content: Float32Array;
}

/** A stretch that refers to an actor or a place. */
export interface Mention extends TextSpan, TokenRange {
  readonly index: number;
  readonly form: ReferringForm;
  /** Token index of the syntactic head. */
  readonly head: number;
  /** Index into `entities`. */
  readonly entity: number;
  /** How sure the link from these words to the entity is, 0 to 1. */
  readonly linkScore: number;
}

export interface Entity {
  readonly index: number;
  readonly category: 'ACTOR' | 'PLACE';
  readonly name: string;
  /** Null for a place. */
  readonly kind: ActorKind | null;
  readonly aliases: readonly string[];
  readonly wikidata: string | null;
  readonly iso3: string | null;
  /** Key in the knowledge base, null where not linked. */
  readonly knowledge: string | null;
  /** Has no name in this article ("critics", "the general"): becomes an actor only as a claim's source. */
  readonly unnamed: boolean;
}

/** `member` belongs to `organization` as its `title`, which the text says in `start`–`end`. Entity indexes. */
export interface AffiliationLink extends Span {
  readonly member: number;
  readonly organization: number;
  readonly title: string | null;
}

export interface DateMention extends TextSpan, TokenRange {
  readonly index: number;
  /** TIMEX3. */
  readonly value: string;
  readonly timex: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly precision: DatePrecision;
  readonly basis: Basis;
  /** "from 2003 to 2011" is one time of what happened, in two expressions: the first date and the last. */
  readonly ends?: readonly [DateExpression, DateExpression];
}

/** A stretch in quotation marks; `start`–`end` with the marks, `inner` without. */
export interface Quote extends Span, TokenRange {
  readonly inner: Span;
  /** Words quoted with distance ("so-called", a term in marks) and not as somebody's sentence. */
  readonly scare: boolean;
  /** Index of the quote that this one stands in, null at the outermost level. */
  readonly parent: number | null;
}

export interface EventMention extends TextSpan, TokenRange {
  readonly index: number;
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly modality: Modality;
  /** Mentions of one event share this number. */
  readonly cluster: number;
  readonly participants: readonly EventParticipant[];
  /** "We", "us": tokens that take part, whoever speaks them. */
  readonly firstPersons: readonly { readonly token: number; readonly role: ParticipantRole }[];
  /** Indexes into `mentions`. */
  readonly locations: readonly { readonly mention: number }[];
  readonly time: EventTime | null;
}

export interface EventParticipant {
  /** Index into `mentions`: the words that say who. */
  readonly mention: number;
  /** Whom they stand for: the mention's entity, or the country of a place ("bombed *Kharkiv*"). */
  readonly entity: number;
  readonly role: ParticipantRole;
}

export interface EventTime {
  /** ISO 8601, as precise as the text. */
  readonly value: string;
  readonly precision: DatePrecision;
  readonly basis: Basis;
  /** Index into `dates`; null where only the article's own date tells it. */
  readonly date: number | null;
}

export interface ClaimCandidate extends TextSpan {
  readonly kind: 'DIRECT_QUOTE' | 'INDIRECT' | 'SCARE_QUOTE' | 'AUTHORIAL';
  readonly polarity: 'AFFIRMED' | 'NEGATED';
  /** Where the actors and events that it is about are looked for: its content, or less, or more. */
  readonly about: readonly Span[];
  /** Index into `claims` of the claim that this one stands inside. */
  readonly within: number | null;
  /** Outermost source first; empty for the author's own voice. */
  readonly chain: readonly ChainLink[];
}

export interface ImpliedMention extends TextSpan {
  /** Index into `entities`. */
  readonly entity: number;
  readonly form: ReferringForm;
  readonly linkScore: number;
}

export interface ChainLink {
  /** Index into `entities`; null where the source is no actor's mention ("a poll") or is not said at all. */
  readonly entity: number | null;
  readonly type: ClaimAttribution['type'];
  readonly stance: Stance;
  readonly source: Span | null;
  readonly cue: Span | null;
  /** The words that name what a source's pronoun takes up, where that is no actor's mention: "*The poll* shows … It adds …". */
  readonly antecedent?: Span;
}

import type { Doc } from '../doc.js';
import type { EventType } from '../../domain/plover.js';
import type { Trigger } from '../lexicon/trigger.js';
import type { MentionIndex } from './mention-index.js';
import type { NounArguments } from './noun-arguments.js';
import type { PredicateArguments } from './predicate/predicate-arguments.js';

/** The layers that event coding reads. */
export type EventLayers = Pick<
  Doc,
  'article' | 'tokens' | 'sentences' | 'syntax' | 'mentions' | 'entities' | 'dates'
>;

/** A trigger of the lexicon found at a token. */
export interface TriggerMatch {
  readonly token: number;
  readonly trigger: Trigger;
  /** The tokens that its companions are. */
  readonly companions: readonly number[];
}

/** One article's layers with what is looked up again and again, each computed once. */
export interface EventContext {
  readonly doc: EventLayers;
  readonly mentions: MentionIndex;
  /** Whether a token is part of a date or a time of day. */
  isDate(token: number): boolean;
  /** Whether the article tells more of work than of war: what its "strikes" are. */
  isLabourStory(): boolean;
  /** The entity of the country that a place lies in; null where it is no place or the article does not name its country. */
  countryOf(entity: number): number | null;
  predicate(token: number): PredicateArguments;
  noun(token: number): NounArguments;
  /** The trigger that a token is, the most specific entry that holds; null where it is none. */
  trigger(token: number): TriggerMatch | null;
  /** Its type; null where it is none. */
  typeOf(token: number): EventType | null;
}

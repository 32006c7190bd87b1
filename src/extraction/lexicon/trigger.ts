import type { EventMode, EventType } from '../../domain/plover.js';
import { wordsOfClass } from './word-classes.js';

/**
 * Where an argument of a trigger stands. Of a verb or adjective: `subj`, `obj` (both as in the active voice), `iobj`,
 * `comp` (who a clausal complement is about: "urged *Iran* to stop", "demanded that *Iran* stop"). Of a noun: `poss`
 * ("Iran's"), `mod` ("Iranian", "US-led", "NATO"), `place` (a country's or place's full name before the noun, "the
 * Iraq war"). Of all: any preposition.
 */
export type Slot = string;

/** What else must hold for a trigger to count; the predicates are in `steps/events/conditions.ts`. */
export type Condition =
  | 'abstract-object'
  | 'alone'
  | 'armed-subject'
  | 'bodily-object'
  | 'clause'
  | 'cooperative-complement'
  | 'disruptive-complement'
  | 'human-object'
  | 'infinitive'
  | 'mandative'
  | 'no-firm'
  | 'no-object'
  | 'object'
  | 'labour-story'
  | 'of-person'
  | 'object-infinitive'
  | 'person-object'
  | 'person-object-alone'
  | 'place-object'
  | 'state-subject'
  | 'verbal-means'
  | 'violent-means'
  | 'with-agent'
  | 'with-mention'
  | 'with-target';

export interface Frame {
  readonly agent: readonly Slot[];
  readonly target: readonly Slot[];
  /** Those on an equal footing: "talks between A and B". */
  readonly participant: readonly Slot[];
}

/** The lemmas that may stand for one word of a phrase. */
export interface Companion {
  readonly lemmas: ReadonlySet<string>;
  /** A class of things must be the object, a `+particle` no preposition; a plain word may stand anywhere. */
  readonly kind: 'WORD' | 'CLASS' | 'PARTICLE';
}

/** One word or phrase that signals an event, with its type and who is who in it. */
export interface Trigger {
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly pos: 'VERB' | 'NOUN' | 'ADJ';
  readonly lemma: string;
  /** Each must be met by a word that depends on the trigger. */
  readonly companions: readonly Companion[];
  readonly condition: Condition | null;
  readonly frame: Frame;
}

export interface Options {
  readonly mode?: EventMode;
  readonly agent?: string;
  readonly target?: string;
  readonly participant?: string;
  readonly when?: Condition;
}

type Entries = (type: EventType) => Trigger[];

const VERB_FRAME = { agent: 'subj', target: 'iobj obj', participant: '' };
const NOUN_FRAME = {
  agent: 'poss mod by',
  target: 'of on against at to towards toward place',
  participant: 'between among',
};

/**
 * Verbs, separated by commas. A phrase is its verb and then the words that must depend on it, in any order: particles
 * ("step down", with `+` where it is a preposition as well: "give +in"), prepositions ("call for"), objects ("declare war"); `@class` stands for any word of a class and
 * `a|b` for either. Lemmas throughout.
 */
export function verbs(list: string, options: Options = {}): Entries {
  return toEntries('VERB', list, options, VERB_FRAME);
}

/** Nouns, in the same notation. */
export function nouns(list: string, options: Options = {}): Entries {
  return toEntries('NOUN', list, options, NOUN_FRAME);
}

/** Adjectives that predicate ("is *critical* of"), in the same notation. */
export function adjectives(list: string, options: Options = {}): Entries {
  return toEntries('ADJ', list, options, VERB_FRAME);
}

/** All triggers of one type. */
export function triggersOf(type: EventType, entries: readonly Entries[]): readonly Trigger[] {
  return entries.flatMap((make) => make(type));
}

function toEntries(
  pos: Trigger['pos'],
  list: string,
  options: Options,
  defaults: { agent: string; target: string; participant: string },
): Entries {
  const frame: Frame = {
    agent: toSlots(options.agent ?? defaults.agent),
    target: toSlots(options.target ?? defaults.target),
    participant: toSlots(options.participant ?? defaults.participant),
  };
  return (type) =>
    list
      .split(',')
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== '')
      .map((phrase) => {
        const [lemma = '', ...rest] = phrase.split(/\s+/);
        return {
          type,
          mode: options.mode ?? null,
          pos,
          lemma,
          companions: rest.map(toCompanion),
          condition: options.when ?? null,
          frame,
        };
      });
}

function toCompanion(word: string): Companion {
  if (word.startsWith('+')) return { lemmas: new Set([word.slice(1)]), kind: 'PARTICLE' };
  const lemmas = word
    .split('|')
    .flatMap((one) => (one.startsWith('@') ? [...wordsOfClass(one.slice(1))] : [one]));
  return { lemmas: new Set(lemmas), kind: word.startsWith('@') ? 'CLASS' : 'WORD' };
}

function toSlots(text: string): readonly Slot[] {
  return text.split(/\s+/).filter((slot) => slot !== '');
}

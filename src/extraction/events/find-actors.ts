import type { ParticipantRole } from '../../domain/vocabulary.js';
import type { Mention } from '../doc.js';
import { GIVING_VERBS } from '../lexicon/other.js';
import type { Slot } from '../lexicon/trigger.js';
import { isChargeAgainstOthers } from './answered.js';
import { ANSWERING } from './answering-types.js';
import { caseWords } from './dependents.js';
import type { EventContext, TriggerMatch } from './event-context.js';
import {
  AGENT_PREPOSITIONS,
  ANSWERED_PREPOSITIONS,
  TARGET_PREPOSITIONS,
  type Closeness,
} from './mention-index.js';
import { tokensInSlot } from './slots.js';
import { relationOf } from '../syntax-tree.js';

/** Prepositions that say where rather than whom: they give a target only where nothing else does. */
const LOCAL_SLOTS: ReadonlySet<Slot> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'along',
  'around',
  'across',
  'over',
  'into',
  'off',
]);

export interface Found {
  readonly actors: readonly Mention[];
  readonly places: readonly Mention[];
}

/** Those who did what a token tells of, where the event at hand is done by or to them; null where it tells of no such thing. */
export type FindDoers = (token: number, role: ParticipantRole) => readonly Mention[] | null;

/**
 * The actors in the first slot that has any. A phrase that is an actor itself goes before one that only mentions one
 * ("sent *US* aid to *Ukraine*"), and both before a phrase that says where.
 */
export function findActors(
  context: EventContext,
  match: TriggerMatch,
  slots: readonly Slot[],
  role: ParticipantRole,
  taken: ReadonlySet<number>,
  findDoers: FindDoers,
): Found {
  const prepositions = prepositionsOf(context, match, role);
  // "Peruvian farmers against *Peruvian* forces" is one country on both sides; "Israel defended *its* attack on X",
  // "NATO founded a new *NATO*" are not about themselves
  const isTaken = (mention: Mention, token: number, closeness: Closeness): boolean =>
    taken.has(mention.entity) &&
    (closeness !== 'HEAD' || mention.form !== 'NAME' || context.mentions.findHead(token) === mention);
  const places: Mention[] = [];
  const aimedAt: Mention[] = [];
  const core = slots.filter((slot) => !LOCAL_SLOTS.has(slot));
  const local = slots.filter((slot) => LOCAL_SLOTS.has(slot));
  for (const [group, closeness] of [
    [core, 'HEAD'],
    [core, 'MODIFIER'],
    [local, 'HEAD'],
    [local, 'MODIFIER'],
    [core, 'AROUND'],
  ] as const) {
    for (const slot of group) {
      const found = tokensInSlot(context, match, slot).flatMap((token) => {
        // "missiles *fired* from Yemen hit a ship": what is tied to the participle is no more than that
        if (closeness === 'AROUND' && isOwnNoun(context, match, token)) return [];
        if (
          closeness === 'AROUND' &&
          ANSWERING.has(match.trigger.type) &&
          isChargeAgainstOthers(context, token)
        )
          return [];
        const doers = closeness === 'MODIFIER' ? findDoers(token, role) : null;
        const all =
          doers ?? withList(context, context.mentions.find(token, closeness, prepositions), closeness);
        return all.filter((mention) => !isTaken(mention, token, closeness) && !isReflexive(mention));
      });
      const actors = found.filter((mention) => context.doc.entities[mention.entity]!.category === 'ACTOR');
      const elsewhere = found.filter((mention) => !actors.includes(mention));
      places.push(...elsewhere);
      if (group === core && closeness === 'HEAD') aimedAt.push(...elsewhere);
      if (actors.length > 0) return { actors, places };
    }
  }
  return { actors: role === 'TARGET' ? toCountries(context, aimedAt, taken) : [], places };
}

/** The prepositions by which a phrase says of whom it is. */
function prepositionsOf(
  { doc: { syntax } }: EventContext,
  { trigger, token }: TriggerMatch,
  role: ParticipantRole,
): ReadonlySet<string> {
  if (role === 'AGENT') return AGENT_PREPOSITIONS;
  // "lost a town *to Boko Haram*": who gets it, whichever word the parser ties it to
  if (GIVING_VERBS.has(syntax[token]!.lemma)) return OF_WHAT_IS_GIVEN;
  // "demands: a list of crimes *by Chile*", whose the crimes are, and who is asked nothing
  if (trigger.type === 'REQUEST' && trigger.pos === 'NOUN') return TARGET_PREPOSITIONS;
  return ANSWERING.has(trigger.type) ? ANSWERED_PREPOSITIONS : TARGET_PREPOSITIONS;
}

const OF_WHAT_IS_GIVEN: ReadonlySet<string> = new Set(
  [...TARGET_PREPOSITIONS].filter((word) => word !== 'to'),
);

/** "bombed *Kharkiv*", "visited *Nairobi*": what a place undergoes its country does, where the article names it. */
function toCountries(
  context: EventContext,
  places: readonly Mention[],
  taken: ReadonlySet<number>,
): Mention[] {
  return places.flatMap((place) => {
    const country = context.countryOf(place.entity);
    return country === null || taken.has(country) ? [] : [{ ...place, entity: country }];
  });
}

/** "*Rosneft*, Shell, Eni and BP set up a venture": all of the list where its head takes part. */
function withList(
  { mentions, doc: { entities, syntax } }: EventContext,
  found: readonly Mention[],
  closeness: Closeness,
): readonly Mention[] {
  if (closeness !== 'HEAD') return found;
  // "through talks in Peru, *Mali* and Chad made peace": what has a preposition or a verb of its own is no part of it
  const isApart = (one: Mention): boolean =>
    caseWords(syntax, one.head).length > 0 || relationOf(syntax, one.head) === 'nsubj';
  return found.flatMap((mention) =>
    mentions
      .listOf(mention)
      .filter(
        (one) =>
          one === mention ||
          (!isApart(one) && entities[one.entity]!.category === entities[mention.entity]!.category),
      ),
  );
}

function isOwnNoun({ doc: { syntax } }: EventContext, { token }: TriggerMatch, noun: number): boolean {
  return syntax[token]!.deprel === 'acl' && syntax[token]!.head === noun;
}

/** "urges others to restrain *themselves*": nobody besides those who act. */
function isReflexive({ form, text }: Mention): boolean {
  return form === 'PRONOUN' && /sel(f|ves)$/i.test(text);
}

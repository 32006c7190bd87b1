import type { EventType } from '../../domain/plover.js';
import type { ParticipantRole } from '../../domain/vocabulary.js';
import type { EventMention, EventParticipant, Mention } from '../doc.js';
import { classesOfNoun } from '../lexicon/actor-nouns.js';
import type { Frame, Slot } from '../lexicon/trigger.js';
import { findTakenUp } from './answered.js';
import { getComplements } from './complements.js';
import type { EventContext, TriggerMatch } from './event-context.js';
import {
  AGENT_PREPOSITIONS,
  ANSWERED_PREPOSITIONS,
  TARGET_PREPOSITIONS,
  type Closeness,
} from './mention-index.js';
import { isPassive } from './predicate/voice.js';
import { tokensInSlot } from './slots.js';
import { relationOf, type SyntaxTree } from '../syntax-tree.js';
import { caseWords, childrenOf } from './dependents.js';

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

/** Types in which two on an equal footing are no agent and target. */
const RECIPROCAL_TYPES = new Set(['AGREE', 'CONSULT', 'COOPERATE']);

export interface Roles {
  readonly participants: EventMention['participants'];
  readonly locations: EventMention['locations'];
}

/** Who takes part in the event of a trigger and as what, by the trigger's frame; places become locations. */
export function getRoles(context: EventContext, match: TriggerMatch, depth = 0): Roles {
  const { frame, type } = match.trigger;
  const agents = findActors(context, match, frame.agent, 'AGENT', new Set(), depth);
  const taken = new Set(agents.actors.map((mention) => mention.entity));
  const undergoers = match.trigger.pos === 'NOUN' ? ['undergoer'] : [];
  // "rejected a plan *by Chile*", which parsers tie to the verb as well
  const active = match.trigger.pos === 'VERB' && !isPassive(context.doc.syntax, match.token);
  const doers = active && ANSWERING.has(type) ? ['by'] : [];
  const own = findActors(context, match, [...undergoers, ...frame.target, ...doers], 'TARGET', taken, depth);
  const toldOf = (): readonly Mention[] => {
    const content = inContent(context, match, taken, depth);
    return content.length > 0 ? content : answeredIn(context, match, taken, depth);
  };
  const targets = own.actors.length > 0 ? own : { ...own, actors: toldOf() };
  for (const mention of targets.actors) taken.add(mention.entity);
  const both = findActors(context, match, frame.participant, 'PARTICIPANT', taken, depth);

  // "Senior Hungarian and Romanian officials agreed": two on one side, none on the other
  const onePair = RECIPROCAL_TYPES.has(type) && targets.actors.length === 0;
  const several = isSeveral(context, agents.actors);
  const agentRole: ParticipantRole = onePair && (several || both.actors.length > 0) ? 'PARTICIPANT' : 'AGENT';
  return {
    participants: [
      ...toParticipants(agents.actors, agentRole),
      ...toParticipants(targets.actors, 'TARGET'),
      ...toParticipants(both.actors, 'PARTICIPANT'),
    ],
    locations: [...agents.places, ...targets.places, ...both.places].map((mention) => ({
      mention: mention.index,
    })),
  };
}

/** "The oil producers of *OPEC* agreed": a group and whom it is of are one side. */
function isSeveral({ doc: { entities } }: EventContext, actors: readonly Mention[]): boolean {
  const distinct = [...new Set(actors.map((mention) => mention.entity))];
  const named = distinct.filter((entity) => !entities[entity]!.unnamed);
  return (named.length > 0 ? named : distinct).length > 1;
}

/**
 * "*We* arrested six of them", "they told *us*": the first persons that take part where no actor does. Who they are, only
 * attribution tells.
 */
export function findFirstPersons(
  context: EventContext,
  match: TriggerMatch,
  participants: EventMention['participants'],
): EventMention['firstPersons'] {
  const { frame } = match.trigger;
  const inSlots = (slots: readonly Slot[], role: ParticipantRole): EventMention['firstPersons'] =>
    participants.some((one) => one.role === role)
      ? []
      : slots
          .flatMap((slot) => tokensInSlot(context, match, slot))
          .filter((token) => FIRST_PERSON.test(context.doc.tokens[token]!.text))
          .map((token) => ({ token, role }));
  return [...inSlots(frame.agent, 'AGENT'), ...inSlots(frame.target, 'TARGET')];
}

const FIRST_PERSON = /^(?:i|we|me|us|my|our)$/i;

interface Found {
  readonly actors: readonly Mention[];
  readonly places: readonly Mention[];
}

/** Judgements, which are of whoever did what is judged. */
const JUDGING: ReadonlySet<EventType> = new Set(['ACCUSE', 'SUPPORT', 'REJECT']);

/**
 * "condemned the *Brazilian* invasion of Chile", "the *Brazilian* invasion killed many": an event that is judged, or
 * that does something, stands for those who did it. Null where that is not so, or not told of what is judged.
 */
function doersOf(
  context: EventContext,
  match: TriggerMatch,
  token: number,
  role: ParticipantRole,
  depth: number,
): Mention[] | null {
  const { trigger } = match;
  const acting = role === 'AGENT' && trigger.pos === 'VERB';
  if (depth >= MAX_DEPTH || !(acting || (role === 'TARGET' && JUDGING.has(trigger.type)))) return null;
  const event = context.trigger(token);
  if (!event || event.trigger.pos !== 'NOUN') return null;
  const agents = getRoles(context, event, depth + 1).participants.filter((one) => one.role === 'AGENT');
  return agents.length > 0 || acting ? agents.map((one) => toMention(context, one)) : null;
}

/** "Kenya accused Chad of spying. Chad rejected *the accusation*": those whose doing it was that is answered. */
function answeredIn(
  context: EventContext,
  match: TriggerMatch,
  taken: ReadonlySet<number>,
  depth: number,
): readonly Mention[] {
  if (depth >= MAX_DEPTH || match.trigger.pos !== 'VERB' || !JUDGING.has(match.trigger.type)) return [];
  return context.predicate(match.token).objects.flatMap((object) => {
    const before = findTakenUp(context, object);
    if (!before || before.token === match.token) return [];
    return getRoles(context, before, depth + 1)
      .participants.filter(({ role, entity }) => role !== 'TARGET' && !taken.has(entity))
      .map((one) => toMention(context, one));
  });
}

/** What is done about something done is done to who did it: "rejected a proposal *by Iran*", but not "published a list *by Iran*". */
const ANSWERING: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'AGREE',
  'ASSAULT',
  'COERCE',
  'CONCEDE',
  'PROTEST',
  'REJECT',
  'REQUEST',
  'SANCTION',
  'SUPPORT',
]);

/** Acts whose target may stand in their content alone. */
const WITH_CONTENT = new Set(['AGREE', 'REQUEST', 'REJECT', 'THREATEN', 'PROTEST', 'MOBILIZE']);
const MAX_DEPTH = 3;

const slots = (text: string): readonly Slot[] => text.split(' ');
/** Words that no entry knows, with whom it is done to, for or with. */
const UNKNOWN_VERB: Frame = {
  agent: ['subj'],
  target: slots('obj iobj to for with on against from'),
  participant: [],
};
const UNKNOWN_NOUN: Frame = {
  agent: slots('poss by'),
  target: slots('to for with on against of'),
  participant: [],
};

/**
 * Whom an act in words is about by what it is to do: "promised to send aid *to Mozambique*", "threatened to bomb
 * *France*"; of a request first whom it asks to act: "demanded the withdrawal *of France*".
 */
function inContent(
  context: EventContext,
  match: TriggerMatch,
  taken: ReadonlySet<number>,
  depth: number,
): Mention[] {
  if (depth >= MAX_DEPTH || (depth === 0 && !WITH_CONTENT.has(match.trigger.type))) return [];
  for (const token of getComplements(context, match.token)) {
    // "defied a curfew *to march*" refuses no march
    const { upos, deprel } = context.doc.syntax[token]!;
    if (match.trigger.type === 'REJECT' && upos === 'VERB' && /^(?:advcl|obl)/.test(deprel)) continue;
    const content = context.trigger(token) ?? toUnknown(context, match, token);
    // "marched in *support* of X" is against somebody else
    if (!content || (match.trigger.type === 'PROTEST' && content.trigger.type === 'SUPPORT')) continue;
    const roles = getRoles(context, content, depth + 1).participants.filter(
      ({ entity }) => !taken.has(entity),
    );
    const order: ParticipantRole[] =
      match.trigger.type === 'REQUEST'
        ? ['AGENT', 'TARGET', 'PARTICIPANT']
        : ['TARGET', 'PARTICIPANT', 'AGENT'];
    for (const wanted of order) {
      const found = roles.filter(({ role }) => role === wanted);
      if (found.length > 0) return found.map((one) => toMention(context, one));
    }
  }
  return [];
}

/** "accusations that it *armed* Kenya": what has an object is a verb, whatever the tagger says. */
function hasObject(syntax: SyntaxTree, token: number): boolean {
  return childrenOf(syntax, token).some((child) => relationOf(syntax, child) === 'obj');
}

function toUnknown(
  { doc: { syntax } }: EventContext,
  match: TriggerMatch,
  token: number,
): TriggerMatch | null {
  const { lemma } = syntax[token]!;
  const upos = hasObject(syntax, token) ? 'VERB' : syntax[token]!.upos;
  if (upos !== 'VERB' && upos !== 'NOUN') return null;
  // "was agreed under *his* predecessor"
  if (upos === 'NOUN' && classesOfNoun(lemma).has('PERSON')) return null;
  const frame = upos === 'VERB' ? UNKNOWN_VERB : UNKNOWN_NOUN;
  return { token, companions: [], trigger: { ...match.trigger, pos: upos, frame } };
}

/**
 * The actors in the first slot that has any. A phrase that is an actor itself goes before one that only mentions one
 * ("sent *US* aid to *Ukraine*"), and both before a phrase that says where.
 */
function findActors(
  context: EventContext,
  match: TriggerMatch,
  slots: readonly Slot[],
  role: ParticipantRole,
  taken: ReadonlySet<number>,
  depth: number,
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
        const doers = closeness === 'MODIFIER' ? doersOf(context, match, token, role, depth) : null;
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
  if (syntax[token]!.lemma === 'lose') return LOST_PREPOSITIONS;
  return ANSWERING.has(trigger.type) ? ANSWERED_PREPOSITIONS : TARGET_PREPOSITIONS;
}

const LOST_PREPOSITIONS: ReadonlySet<string> = new Set(
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

/** One participant an actor: by its name where it is named. */
function toParticipants(mentions: readonly Mention[], role: ParticipantRole): EventMention['participants'] {
  const byEntity = new Map<number, Mention>();
  for (const mention of mentions) {
    const before = byEntity.get(mention.entity);
    if (!before || (before.form !== 'NAME' && mention.form === 'NAME')) byEntity.set(mention.entity, mention);
  }
  return [...byEntity.values()].map(({ index, entity }) => ({ mention: index, entity, role }));
}

/** The mention of a participant, of whom it stands for. */
function toMention({ doc: { mentions } }: EventContext, { mention, entity }: EventParticipant): Mention {
  return { ...mentions[mention]!, entity };
}

/** "urges others to restrain *themselves*": nobody besides those who act. */
function isReflexive({ form, text }: Mention): boolean {
  return form === 'PRONOUN' && /sel(f|ves)$/i.test(text);
}

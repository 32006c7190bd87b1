import type { ParticipantRole } from '../../domain/vocabulary.js';
import type { EventMention, Mention } from '../doc.js';
import type { Slot } from '../lexicon/trigger.js';
import type { EventContext, TriggerMatch } from './event-context.js';
import { AGENT_PREPOSITIONS, TARGET_PREPOSITIONS } from './mention-index.js';
import { tokensInSlot } from './slots.js';

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
const RECIPROCAL_TYPES = new Set(['AGREE', 'CONSULT', 'COOPERATE', 'SUPPORT', 'ASSAULT']);

export interface Roles {
  readonly participants: EventMention['participants'];
  readonly locations: EventMention['locations'];
}

/** Who takes part in the event of a trigger and as what, by the trigger's frame; places become locations. */
export function getRoles(context: EventContext, match: TriggerMatch): Roles {
  const { frame, type } = match.trigger;
  const agents = findActors(context, match, frame.agent, AGENT_PREPOSITIONS, new Set());
  const taken = new Set(agents.actors.map((mention) => mention.entity));
  const undergoers = match.trigger.pos === 'NOUN' ? ['undergoer'] : [];
  const targets = findActors(context, match, [...undergoers, ...frame.target], TARGET_PREPOSITIONS, taken);
  for (const mention of targets.actors) taken.add(mention.entity);
  const both = findActors(context, match, frame.participant, TARGET_PREPOSITIONS, taken);

  // "Senior Hungarian and Romanian officials agreed": two on one side, none on the other
  const onePair = RECIPROCAL_TYPES.has(type) && type !== 'ASSAULT' && targets.actors.length === 0;
  const several = new Set(agents.actors.map((mention) => mention.entity)).size > 1;
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

interface Found {
  readonly actors: readonly Mention[];
  readonly places: readonly Mention[];
}

/**
 * The actors in the first slot that has any. A phrase that is an actor itself goes before one that only mentions one
 * ("sent *US* aid to *Ukraine*"), and both before a phrase that says where.
 */
function findActors(
  context: EventContext,
  match: TriggerMatch,
  slots: readonly Slot[],
  prepositions: ReadonlySet<string>,
  taken: ReadonlySet<number>,
): Found {
  const places: Mention[] = [];
  const core = slots.filter((slot) => !LOCAL_SLOTS.has(slot));
  const local = slots.filter((slot) => LOCAL_SLOTS.has(slot));
  for (const [group, closeness] of [
    [core, 'HEAD'],
    [core, 'MODIFIER'],
    [local, 'HEAD'],
    [local, 'MODIFIER'],
  ] as const) {
    for (const slot of group) {
      const found = tokensInSlot(context, match, slot)
        .flatMap((token) => context.mentions.find(token, closeness, prepositions))
        .filter((mention) => !taken.has(mention.entity));
      const actors = found.filter((mention) => context.doc.entities[mention.entity]!.category === 'ACTOR');
      places.push(...found.filter((mention) => !actors.includes(mention)));
      if (actors.length > 0) return { actors, places };
    }
  }
  return { actors: [], places };
}

function toParticipants(mentions: readonly Mention[], role: ParticipantRole): EventMention['participants'] {
  const indexes = new Set(mentions.map((mention) => mention.index));
  return [...indexes].map((mention) => ({ mention, role }));
}

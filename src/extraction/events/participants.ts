import type { ParticipantRole } from '../../domain/vocabulary.js';
import type { EventMention, Mention } from '../doc.js';
import { ANSWERING } from './answering-types.js';
import type { EventContext, TriggerMatch } from './event-context.js';
import { findActors, type FindDoers } from './find-actors.js';
import { childrenOf } from './dependents.js';
import { isPassive } from './predicate/voice.js';
import { answeredIn, doersOf, inContent, type GetParticipants } from './told-of.js';

/** Types in which two on an equal footing are no agent and target. */
const RECIPROCAL_TYPES = new Set(['AGREE', 'CONSULT', 'COOPERATE']);

export interface Roles {
  readonly participants: EventMention['participants'];
  readonly locations: EventMention['locations'];
}

/** Who takes part in the event of a trigger and as what, by the trigger's frame; places become locations. */
export function getRoles(context: EventContext, match: TriggerMatch, depth = 0): Roles {
  const { frame, type } = match.trigger;
  const findDoers: FindDoers = (token, role) => doersOf(context, match, token, role, depth, getParticipants);
  const agents = findActors(context, match, frame.agent, 'AGENT', new Set(), findDoers);
  const taken = new Set(agents.actors.map((mention) => mention.entity));
  const undergoers = match.trigger.pos === 'NOUN' ? ['undergoer'] : [];
  // "rejected a plan *by Chile*", which parsers tie to the verb as well
  const active = match.trigger.pos === 'VERB' && !isPassive(context.doc.syntax, match.token);
  const doers = active && ANSWERING.has(type) ? ['by'] : [];
  const own = findActors(
    context,
    match,
    [...undergoers, ...frame.target, ...doers],
    'TARGET',
    taken,
    findDoers,
  );
  const toldOf = (): readonly Mention[] => {
    const content = inContent(context, match, taken, depth, getParticipants);
    return content.length > 0 ? content : answeredIn(context, match, taken, depth, getParticipants);
  };
  const targets = own.actors.length > 0 ? own : { ...own, actors: toldOf() };
  for (const mention of targets.actors) taken.add(mention.entity);
  const both = findActors(context, match, frame.participant, 'PARTICIPANT', taken, findDoers);

  // "Senior Hungarian and Romanian officials agreed": two on one side, none on the other
  const isMutual = RECIPROCAL_TYPES.has(type) || isOfEachOther(context, match.token);
  const onePair = isMutual && targets.actors.length === 0;
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

const getParticipants: GetParticipants = (context, match, depth) =>
  getRoles(context, match, depth).participants;

/** "accused *each other*": what each does and undergoes, whichever of the two words has the other. */
function isOfEachOther({ doc: { syntax } }: EventContext, token: number): boolean {
  const isObject = (one: number): boolean =>
    syntax[one]?.head === token && /^(?:obj|iobj|obl)$/.test(syntax[one].deprel);
  return childrenOf(syntax, token)
    .flatMap((child) => [child, ...childrenOf(syntax, child)])
    .some(
      (one) =>
        /^(?:each|one)$/.test(syntax[one]!.lemma) &&
        /^(?:other|another)$/.test(syntax[one + 1]?.lemma ?? '') &&
        (isObject(one) || (syntax[one]!.head === one + 1 && isObject(one + 1))),
    );
}

/** "The oil producers of *OPEC* agreed": a group and whom it is of are one side. */
function isSeveral({ doc: { entities } }: EventContext, actors: readonly Mention[]): boolean {
  const distinct = [...new Set(actors.map((mention) => mention.entity))];
  const named = distinct.filter((entity) => !entities[entity]!.unnamed);
  return (named.length > 0 ? named : distinct).length > 1;
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

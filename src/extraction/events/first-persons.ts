import type { ParticipantRole } from '../../domain/vocabulary.js';
import type { EventMention } from '../doc.js';
import type { Slot } from '../lexicon/trigger.js';
import type { EventContext, TriggerMatch } from './event-context.js';
import { tokensInSlot } from './slots.js';

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

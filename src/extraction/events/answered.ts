import type { EventType } from '../../domain/plover.js';
import type { EventContext, TriggerMatch } from './event-context.js';
import { childrenOf } from './dependents.js';

/** Nouns that take up what an article told before, and of which types that was. */
const TAKEN_UP: Readonly<Record<string, readonly EventType[]>> = {
  accusation: ['ACCUSE'],
  allegation: ['ACCUSE'],
  charge: ['ACCUSE'],
  criticism: ['ACCUSE'],
  claim: ['ACCUSE'],
  demand: ['REQUEST', 'THREATEN'],
  request: ['REQUEST'],
  call: ['REQUEST'],
  appeal: ['REQUEST'],
  ultimatum: ['REQUEST', 'THREATEN'],
  offer: ['AGREE', 'AID', 'REQUEST'],
  proposal: ['AGREE', 'REQUEST'],
  invitation: ['AGREE', 'CONSULT'],
  threat: ['THREATEN'],
};

const REACH = 2;

/**
 * "Kenya accused Chad of spying. Chad rejected *the accusation*": the trigger, before a definite noun, of what the noun
 * takes up, no further than two sentences back. Null where the noun takes up nothing, or nothing is told that it could be.
 */
export function findTakenUp(context: EventContext, noun: number): TriggerMatch | null {
  const { syntax, tokens } = context.doc;
  const { upos, lemma } = syntax[noun]!;
  if (upos !== 'NOUN' || !isDefinite(context, noun)) return null;
  const own = context.typeOf(noun);
  const types = TAKEN_UP[lemma] ?? (own === null || own === 'OTHER' ? [] : [own]);
  if (types.length === 0) return null;
  const first = tokens[noun]!.sentence - REACH;
  for (let token = noun - 1; token >= 0 && tokens[token]!.sentence >= first; token--) {
    const match = context.trigger(token);
    if (match && types.includes(match.trigger.type)) return match;
  }
  return null;
}

function isDefinite({ doc: { syntax } }: EventContext, noun: number): boolean {
  return childrenOf(syntax, noun).some((child) =>
    /^(?:the|this|that|these|those|such)$/.test(syntax[child]!.lemma.toLowerCase()),
  );
}

/**
 * "rejected *the charge* that Kenyan firms arm Mali": who made it is answered, and not Mali. But of "the charge that it bombed
 * Mali" Mali is likely to be who made it.
 */
export function isChargeAgainstOthers(context: EventContext, noun: number): boolean {
  const { syntax } = context.doc;
  if (context.typeOf(noun) !== 'ACCUSE' || syntax[noun]!.upos !== 'NOUN') return false;
  return childrenOf(syntax, noun).some(
    (clause) =>
      syntax[clause]!.deprel === 'acl' &&
      childrenOf(syntax, clause).some(
        (one) => syntax[one]!.deprel === 'nsubj' && syntax[one]!.upos !== 'PRON',
      ),
  );
}

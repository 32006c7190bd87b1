import type { EventType } from '../../domain/plover.js';
import type { ParticipantRole } from '../../domain/vocabulary.js';
import type { EventMention, EventParticipant, Mention } from '../doc.js';
import { classesOfNoun } from '../lexicon/actor-nouns.js';
import type { Frame, Slot } from '../lexicon/trigger.js';
import { findTakenUp, isChargeAgainstOthers } from './answered.js';
import { getComplements } from './complements.js';
import { childrenOf } from './dependents.js';
import type { EventContext, TriggerMatch } from './event-context.js';
import { AGENT_PREPOSITIONS } from './mention-index.js';
import { relationOf, type SyntaxTree } from '../syntax-tree.js';

/** Who takes part in the event of another trigger, told inside the one at hand; `depth` counts how far inside. */
export type GetParticipants = (
  context: EventContext,
  match: TriggerMatch,
  depth: number,
) => EventMention['participants'];

/** Judgements, which are of whoever did what is judged. */
const JUDGING: ReadonlySet<EventType> = new Set(['ACCUSE', 'SUPPORT', 'REJECT']);

/**
 * "condemned the *Brazilian* invasion of Chile", "the *Brazilian* invasion killed many": an event that is judged, or
 * that does something, stands for those who did it. Null where that is not so, or not told of what is judged.
 */
export function doersOf(
  context: EventContext,
  match: TriggerMatch,
  token: number,
  role: ParticipantRole,
  depth: number,
  getParticipants: GetParticipants,
): Mention[] | null {
  const { trigger } = match;
  const acting = role === 'AGENT' && trigger.pos === 'VERB';
  if (depth >= MAX_DEPTH || !(acting || (role === 'TARGET' && JUDGING.has(trigger.type)))) return null;
  const senders = acting ? sendersOf(context, token) : [];
  if (senders.length > 0) return senders;
  const event = context.trigger(token);
  if (!event || event.trigger.pos !== 'NOUN') return null;
  const own = getParticipants(context, event, depth + 1).filter((one) => one.role === 'AGENT');
  // "Russia shelled a port. *The attack* wounded two Turks."
  const before = acting && own.length === 0 ? findTakenUp(context, token) : null;
  const agents = before
    ? getParticipants(context, before, depth + 1).filter((one) => one.role === 'AGENT')
    : own;
  return agents.length > 0 || acting ? agents.map((one) => toMention(context, one)) : null;
}

/** "Drones launched by *Chad* struck a port": what was sent acts for those who sent it. */
function sendersOf(context: EventContext, token: number): Mention[] {
  const { syntax } = context.doc;
  return childrenOf(syntax, token)
    .filter((child) => syntax[child]!.deprel === 'acl' && SENDING.test(syntax[child]!.lemma))
    .flatMap((child) => context.predicate(child).obliques.get('by') ?? [])
    .flatMap((by) => context.mentions.find(by, 'HEAD', AGENT_PREPOSITIONS));
}

const SENDING = /^(?:launch|fire|send|deploy|drop|fly|operate|lob|plant|direct|dispatch)$/;

/** "Kenya accused Chad of spying. Chad rejected *the accusation*": those whose doing it was that is answered. */
export function answeredIn(
  context: EventContext,
  match: TriggerMatch,
  taken: ReadonlySet<number>,
  depth: number,
  getParticipants: GetParticipants,
): readonly Mention[] {
  if (depth >= MAX_DEPTH || match.trigger.pos !== 'VERB' || !JUDGING.has(match.trigger.type)) return [];
  return context.predicate(match.token).objects.flatMap((object) => {
    const before = findTakenUp(context, object);
    if (!before || before.token === match.token) return [];
    return getParticipants(context, before, depth + 1)
      .filter(({ role, entity }) => role !== 'TARGET' && !taken.has(entity))
      .map((one) => toMention(context, one));
  });
}

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
export function inContent(
  context: EventContext,
  match: TriggerMatch,
  taken: ReadonlySet<number>,
  depth: number,
  getParticipants: GetParticipants,
): Mention[] {
  if (depth >= MAX_DEPTH || (depth === 0 && !WITH_CONTENT.has(match.trigger.type))) return [];
  for (const token of getComplements(context, match.token)) {
    // "defied a curfew *to march*" refuses no march
    const { upos, deprel } = context.doc.syntax[token]!;
    if (match.trigger.type === 'REJECT' && upos === 'VERB' && /^(?:advcl|obl)/.test(deprel)) continue;
    // "demanded a list of *crimes* by X" asks nothing of those who did them
    const isPart = depth > 0 && upos === 'NOUN' && isNounOf(match, 'REQUEST');
    const content = context.trigger(token) ?? (isPart ? null : toUnknown(context, match, token));
    // "marched in *support* of X" is against somebody else
    if (!content || (match.trigger.type === 'PROTEST' && content.trigger.type === 'SUPPORT')) continue;
    const roles = getParticipants(context, content, depth + 1).filter(({ entity }) => !taken.has(entity));
    const order: ParticipantRole[] =
      match.trigger.type === 'REQUEST'
        ? ['AGENT', 'TARGET', 'PARTICIPANT']
        : match.trigger.type === 'REJECT' && isChargeAgainstOthers(context, token)
          ? ['AGENT']
          : ['TARGET', 'PARTICIPANT', 'AGENT'];
    for (const wanted of order) {
      const found = roles.filter(({ role }) => role === wanted);
      if (found.length > 0) return found.map((one) => toMention(context, one));
    }
  }
  return [];
}

function isNounOf({ trigger }: TriggerMatch, type: EventType): boolean {
  return trigger.pos === 'NOUN' && trigger.type === type;
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

/** The mention of a participant, of whom it stands for. */
function toMention({ doc: { mentions } }: EventContext, { mention, entity }: EventParticipant): Mention {
  return { ...mentions[mention]!, entity };
}

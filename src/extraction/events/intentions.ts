import type { EventType } from '../../domain/plover.js';
import { FUTURE_AUXILIARIES, NEGATIONS } from '../lexicon/modality-cues.js';
import { relationOf, type SyntaxTree } from '../syntax-tree.js';
import { childrenOf } from './dependents.js';
import type { EventContext, TriggerMatch } from './event-context.js';
import { isReported } from './modality.js';
import { getRoles } from './participants.js';

/** Saying what one will do together is an AGREE, what one will do against somebody a THREATEN. */
const PROMISED: ReadonlySet<EventType> = new Set([
  'CONSULT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'SUPPORT',
]);
const THREATENED: ReadonlySet<EventType> = new Set(['ASSAULT', 'SANCTION', 'MOBILIZE', 'COERCE', 'PROTEST']);

/** An intention: the match of the action, typed as the intention, and the auxiliary that is its trigger. */
export interface Intention {
  readonly auxiliary: number;
  readonly match: TriggerMatch;
}

/**
 * "Canada *will* visit France", "Canada *will* not meet France": what an actor is said to do or not to do next is an
 * event of its own besides, triggered by the auxiliary (PLOVER, as CAMEO 03, 12 and 13: the future tense expresses
 * intent). Null where the verb of `match` is not in the future or nobody acts.
 */
export function findIntention(context: EventContext, match: TriggerMatch): Intention | null {
  const { syntax } = context.doc;
  const { trigger, token } = match;
  if (trigger.pos !== 'VERB') return null;
  const children = childrenOf(syntax, token);
  const auxiliary = children.find(
    (child) =>
      relationOf(syntax, child) === 'aux' &&
      expressesIntent(syntax, token, syntax[child]!.lemma.toLowerCase()),
  );
  if (auxiliary === undefined) return null;
  const negated = children.some(
    (child) => relationOf(syntax, child) === 'advmod' && NEGATIONS.has(syntax[child]!.lemma.toLowerCase()),
  );
  const type = toIntention(trigger.type, negated);
  if (!type || !getRoles(context, match).participants.some(({ role }) => role !== 'TARGET')) return null;
  return { auxiliary, match: { ...match, trigger: { ...trigger, type, mode: null } } };
}

function toIntention(type: EventType, negated: boolean): EventType | null {
  if (PROMISED.has(type)) return negated ? 'REJECT' : 'AGREE';
  return THREATENED.has(type) && !negated ? 'THREATEN' : null;
}

/** "*will* visit"; "said that it *would* visit", the same seen from the past. */
function expressesIntent(syntax: SyntaxTree, token: number, auxiliary: string): boolean {
  if (FUTURE_AUXILIARIES.has(auxiliary)) return true;
  return auxiliary === 'would' && isReported(syntax, token);
}

import type { EventType } from '../../domain/plover.js';
import { SUPPORT_VERBS } from '../lexicon/support-verbs.js';
import { relationOf } from '../syntax-tree.js';
import { childrenOf } from './dependents.js';
import type { EventContext } from './event-context.js';
import type { EventDraft } from './event-clusters.js';

/** Acts in words, of which what is agreed, asked, refused or threatened is the content. */
const SPEECH_ACTS: ReadonlySet<EventType> = new Set(['AGREE', 'REQUEST', 'REJECT', 'THREATEN']);

/** What is said in the course of an act is part of it: "rallied to *demand* reforms", "accused of *ignoring* the ban". */
const WORDS_WITHIN: Partial<Record<EventType, ReadonlySet<EventType>>> = {
  PROTEST: new Set(['REQUEST', 'ACCUSE', 'REJECT']),
  ACCUSE: new Set(['REJECT']),
};

const MAX_STEPS = 3;

/**
 * Whether an action is told only as the content of an act in words: "threatened to *attack*", "a call to *withdraw*".
 * It is part of that event then (its mode), as PLOVER has it, unless it has a date of its own.
 */
export function isSubsumed(context: EventContext, { type, from, modality, time }: EventDraft): boolean {
  if (type === 'OTHER' || time !== null) return false;
  const { syntax } = context.doc;
  let at = from;
  for (let step = 0; step < MAX_STEPS; step++) {
    const { head, deprel } = syntax[at]!;
    if (head < 0 || deprel === 'acl:relcl' || !CONTENT.test(relationOf(syntax, at))) return false;
    const governor = context.typeOf(head) ?? typeOfCarried(context, head);
    // "defied a curfew *to march*": what something is refused for is no refused thing
    const isPurpose = governor === 'REJECT' && deprel === 'advcl';
    if (governor && !isPurpose) {
      if (modality !== 'ASSERTED' && SPEECH_ACTS.has(governor)) return true;
      if (deprel !== 'conj' && WORDS_WITHIN[governor]?.has(type)) return true;
    }
    at = head;
  }
  return false;
}

/** "*began* a hunger strike to demand reforms": of a support verb the type of its event noun. */
function typeOfCarried(context: EventContext, verb: number): EventType | null {
  const { syntax } = context.doc;
  if (!SUPPORT_VERBS.has(syntax[verb]!.lemma)) return null;
  const noun = childrenOf(syntax, verb).find((child) => relationOf(syntax, child) === 'obj');
  return noun === undefined ? null : context.typeOf(noun);
}

const CONTENT = /^(xcomp|ccomp|acl|advcl|obj|obl|nmod|conj)$/;

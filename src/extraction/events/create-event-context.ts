import type { EventContext, EventLayers } from './event-context.js';
import { createMentionIndex } from './mention-index.js';
import { getNounArguments } from './noun-arguments.js';
import { getPredicateArguments } from './predicate-arguments.js';
import { createTriggerFinder } from './trigger-matching.js';

export function createEventContext(doc: EventLayers): EventContext {
  const predicate = memoize((token) => getPredicateArguments(doc.syntax, token));
  const context: EventContext = {
    doc,
    mentions: createMentionIndex(doc),
    predicate,
    noun: memoize((token) => getNounArguments(doc.syntax, token, predicate)),
    trigger: (token) => findTrigger(token),
    typeOf: (token) => findTrigger(token)?.trigger.type ?? null,
  };
  const findTrigger = createTriggerFinder(context);
  return context;
}

function memoize<T>(compute: (token: number) => T): (token: number) => T {
  const known = new Map<number, T>();
  return (token) => {
    let value = known.get(token);
    if (value === undefined) known.set(token, (value = compute(token)));
    return value;
  };
}

import type { EventTime } from '../doc.js';
import { headOf, pathToRoot } from '../syntax-tree.js';
import { caseWords, childrenOf } from './dependents.js';
import type { EventLayers } from './event-context.js';
import { toEventTime } from './to-event-time.js';
import { withConjuncts } from './predicate/conjuncts.js';

const MAX_TIMES = 8;

/** "wars in 1965, *1971* and *1999*", "invaded in 2014 and again *in 2022*": the further times at which it happened. */
export function findFurtherTimes(doc: Pick<EventLayers, 'syntax' | 'dates'>, first: EventTime): EventTime[] {
  const { syntax, dates } = doc;
  const date = dates[first.date ?? -1];
  if (!date || first.precision === 'INTERVAL') return [];
  const head = headOf(syntax, date);
  // "between 2011 and 2013", "from 2011 and into 2013"
  if (caseWords(syntax, head).some((word) => /^(?:between|from|since)$/.test(word))) return [];
  const listed = new Set(withConjuncts(syntax, head));
  return dates.slice(date.index + 1, date.index + 1 + MAX_TIMES).flatMap((other) => {
    const at = headOf(syntax, other);
    const isFurther = listed.has(at) || isAgain(syntax, head, at) || isOther(syntax, head, at);
    // "in March and April" is one time
    if (other.timex !== 'DATE' || !isFurther || !/^(?:YEAR|DAY)$/.test(other.precision)) return [];
    return toEventTime(doc, other) ?? [];
  });
}

/** "in 2014 and *again* in 2022" */
function isAgain(syntax: EventLayers['syntax'], first: number, other: number): boolean {
  const beside = syntax[other]!.head === syntax[first]!.head && other - first <= 6;
  return beside && childrenOf(syntax, other).some((child) => /^(?:again|and)$/.test(syntax[child]!.lemma));
}

/** "crushed the one in 1956 and the *other* in 1968" */
function isOther(syntax: EventLayers['syntax'], first: number, other: number): boolean {
  const { head } = syntax[other]!;
  if (!/^(?:one|other|another|second)$/.test(syntax[head]?.lemma ?? '')) return false;
  return pathToRoot(syntax, head).includes(syntax[first]!.head);
}

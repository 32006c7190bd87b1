import type { DateMention, EventTime } from '../doc.js';
import { headOf, pathToRoot } from '../syntax-tree.js';
import { caseWords, childrenOf } from './dependents.js';
import type { EventLayers } from './event-context.js';
import { toEventTime } from './to-event-time.js';
import { withConjuncts } from './predicate/conjuncts.js';

const MAX_TIMES = 8;
const MAX_SUBJECT = 5;

/** "wars in 1965, *1971* and *1999*", "invaded in 2014 and again *in 2022*": the further times at which it happened. */
export function findFurtherTimes(doc: Pick<EventLayers, 'syntax' | 'dates'>, first: EventTime): EventTime[] {
  const { syntax, dates } = doc;
  const date = dates[first.date ?? -1];
  if (!date || first.precision === 'INTERVAL') return [];
  const head = headOf(syntax, date);
  // "between 2011 and 2013", "from 2011 and into 2013"
  if (caseWords(syntax, head).some((word) => /^(?:between|from|since)$/.test(word))) return [];
  const listed = new Set(withConjuncts(syntax, head));
  let end = date.to;
  return dates.slice(date.index + 1, date.index + 1 + MAX_TIMES).flatMap((other) => {
    const at = headOf(syntax, other);
    const inRow = isRow(syntax, end, other);
    if (inRow) end = other.to;
    const isFurther = inRow || listed.has(at) || isAgain(syntax, head, at) || isOther(syntax, head, at);
    if (other.timex !== 'DATE' || !isFurther || !isApart(syntax, other)) return [];
    if (isBeforeVerb(syntax, other) || isOfClauseBehind(syntax, at)) return [];
    return toEventTime(doc, other) ?? [];
  });
}

/** "seized it in 2014 and, *on Friday*, launched a raid", "… and *in 1968* it left": of what comes next. */
function isBeforeVerb(syntax: EventLayers['syntax'], { to }: DateMention): boolean {
  const from = syntax[to]?.lemma === ',' ? to + 1 : to;
  for (const { upos, xpos } of syntax.slice(from, from + MAX_SUBJECT)) {
    if (/^(?:VB[DPZ]|MD)$/.test(xpos) || upos === 'VERB') return true;
    if (/^(?:PUNCT|ADP|SCONJ|CCONJ)$/.test(upos)) return false;
  }
  return false;
}

/** "sued in 2013, and *in 2016* a court in Lima ruled": of a clause with a subject of its own. */
function isOfClauseBehind(syntax: EventLayers['syntax'], date: number): boolean {
  const { head: verb } = syntax[date]!;
  return (
    verb > date &&
    syntax[verb]!.upos === 'VERB' &&
    childrenOf(syntax, verb).some((child) => child > date && syntax[child]!.deprel.startsWith('nsubj'))
  );
}

/** "in March and April" is one time, "in March *and in* May" are two. */
function isApart(syntax: EventLayers['syntax'], { from, precision }: DateMention): boolean {
  const hasOwn = /^(?:in|again)$/.test(syntax[from - 1]?.lemma ?? '');
  return /^(?:YEAR|DAY)$/.test(precision) || (precision === 'MONTH' && hasOwn);
}

/**
 * "in 2009*, 2016 and* 2017", whatever the tree makes of it: nothing but commas and the like from one to the next, and an
 * "and" unless they are years ("on Monday, March 5").
 */
function isRow(syntax: EventLayers['syntax'], end: number, { from, precision }: DateMention): boolean {
  const between = syntax.slice(end, from).map(({ lemma }) => lemma);
  return (
    between.length > 0 &&
    between.length <= 4 &&
    between.every((lemma) => /^(?:,|and|or|in|on|again|then|also)$/.test(lemma)) &&
    between.some((lemma) => /^(?:and|or)$/.test(lemma) || (precision === 'YEAR' && lemma === ','))
  );
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

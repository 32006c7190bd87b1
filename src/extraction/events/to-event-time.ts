import type { DateMention, EventTime } from '../doc.js';
import { headOf } from '../syntax-tree.js';
import { caseWords, childrenOf } from './dependents.js';
import type { EventLayers } from './event-context.js';
import { toIsoDate } from './iso-date.js';
import { happensAtLast } from './not-until.js';

/** The prepositions of a token that stand before `from`: those of "two days *before* Christmas" are words of the date. */
function caseWordsBefore(syntax: EventLayers['syntax'], token: number, from: number): string[] {
  const isInside = childrenOf(syntax, token).some(
    (child) => child >= from && syntax[child]!.deprel === 'case',
  );
  return isInside ? [] : caseWords(syntax, token);
}

/** The time that a date's words and its preposition tell; null where they only say when it was not ("before 1999"). */
export function toEventTime({ syntax }: Pick<EventLayers, 'syntax'>, date: DateMention): EventTime | null {
  const iso = toIsoDate(date.value);
  if (!iso) return null;
  const { value, precision } = iso;
  const words = new Set<string>();
  // "from 2017 *until* 2021": of an interval what it begins with
  const head = headOf(syntax, date);
  for (let token = date.from; token < date.to; token++) {
    if (value.includes('/') && token !== head) continue;
    for (const word of caseWordsBefore(syntax, token, date.from)) words.add(word);
  }
  const has = (word: string): boolean => words.has(word);
  // "*not until* Friday", "did *not* leave *until* 1989": then
  const isThen =
    (has('until') || has('till')) &&
    (syntax[date.from - 2]?.lemma === 'not' ||
      (syntax[head]!.head >= 0 && happensAtLast(syntax, syntax[head]!.head)));
  // "before 1999", "until Friday" say when it was not
  if (has('before') || ((has('until') || has('till')) && !isThen) || has('prior')) return null;
  if (has('since') || has('after')) return toOpenTime(iso, date);
  return { value, precision, basis: date.basis, date: date.index };
}

/** From a date on: `2014/..`; an interval stays what it is. */
export function toOpenTime(
  { value, precision }: NonNullable<ReturnType<typeof toIsoDate>>,
  date: DateMention,
): EventTime {
  const { basis, index } = date;
  return value.includes('/')
    ? { value, precision, basis, date: index }
    : { value: `${value}/..`, precision: 'INTERVAL', basis, date: index };
}

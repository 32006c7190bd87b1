import { calendar, type Meaning, type TimeUnit } from '../meaning.js';
import { alt, map, opt, sense, seq, word, type Parser } from '../parser.js';
import { date, weekdayName } from './dates.js';
import { dayWord, toWhole, toYears, weekday } from './deictic.js';
import { holiday } from './holidays.js';
import { quantity, type Quantity } from './numerals.js';
import { unit } from './units.js';
import { year } from './years.js';

/** Expressions that count from a date which they name. */

/** "the day before last Tuesday", "the day after Christmas", "the day before March 7": counted from the day named. */
export const dayBeside: Parser<Meaning> = map(
  seq(opt(word('the')), word('day'), word('before after'), alt(weekday, date, holiday)),
  ([, , where, anchor]) =>
    toFinest(anchor) === 'day'
      ? { kind: 'shift', unit: 'day', amount: where === 'before' ? -1 : 1, anchor }
      : null,
);

/**
 * "two decades after 1999", "three weeks before Easter", "a week from Friday", "a year ago today"; not finer than the
 * date named: "two days after 1999" names none.
 */
export const countedFromDate: Parser<Meaning> = alt<Meaning>(
  map(seq(quantity, unit, word('before after'), alt(date, year, holiday)), ([n, of, where, anchor]) =>
    toShift(n, of, where === 'before' ? -1 : 1, anchor),
  ),
  map(seq(quantity, unit, word('from'), weekdayName), ([n, of, , weekdayOf]) =>
    toShift(n, of, 1, calendar({ weekday: weekdayOf }, 'next')),
  ),
  // "I am back *a week on Tuesday*"
  map(
    seq(
      word('a'),
      sense('unit', (u) => u === 'week' || u === 'fortnight'),
      word('on'),
      weekdayName,
    ),
    ([, of, , day]) => toShift({ amount: 1, half: false }, of, 1, calendar({ weekday: day }, 'next')),
  ),
  // "two Fridays ago"
  map(
    seq(
      quantity,
      sense('weekday', (_, u) => u.word.endsWith('days')),
      word('ago'),
    ),
    ([{ amount }, day]) => {
      const last = calendar({ weekday: day }, 'last');
      return amount === 'X' ? null : { kind: 'shift', unit: 'day', amount: (1 - amount) * 7, anchor: last };
    },
  ),
  map(seq(quantity, unit, word('ago'), alt(dayWord, weekday)), ([n, of, , anchor]) =>
    toShift(n, of, -1, anchor),
  ),
);

function toShift(n: Quantity, of: TimeUnit, sign: 1 | -1, anchor: Meaning): Meaning | null {
  const [amount, whole] = toYears(...toWhole(n, of));
  const finest = toFinest(anchor);
  const order: readonly TimeUnit[] = ['day', 'week', 'month', 'year'];
  if (n.amount === 'X' || !finest || order.indexOf(whole) < order.indexOf(finest)) return null;
  return { kind: 'shift', unit: whole, amount: sign * amount, anchor };
}

/** The finest unit that a date tells; null where it is none. */
function toFinest(meaning: Meaning): TimeUnit | null {
  if (meaning.kind === 'shift') return meaning.unit;
  if (meaning.kind !== 'calendar') return null;
  const { day, weekday: weekdayOf, holiday: isHoliday, month, year: yearOf } = meaning.fields;
  if ((day ?? weekdayOf ?? isHoliday) !== undefined) return 'day';
  return month !== undefined ? 'month' : yearOf !== undefined ? 'year' : null;
}

import { calendar, type Direction, type Fields, type Meaning, type TimeUnit } from '../meaning.js';
import {
  after,
  alt,
  before,
  comma,
  follows,
  glued,
  joint,
  map,
  memo,
  notBefore,
  opt,
  sense,
  seq,
  word,
  type Parser,
} from '../parser.js';
import { isNoTitle, isTitleOfShow } from './context.js';
import { date, month, weekdayName } from './dates.js';
import { quantity, type Quantity } from './numerals.js';
import { calendarUnit, unit } from './units.js';

/** "next day delivery", "this year-old": a hyphen binds the unit to what follows. */
const joinsNoun = seq(glued(word('- ‐')), word('old long round'));

/** Expressions that count from the day of the article. */

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  last: 'last',
  past: 'last',
  previous: 'last',
  this: 'this',
  current: 'this',
  present: 'this',
  next: 'next',
  coming: 'next',
  upcoming: 'next',
};
const AMOUNT: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

const direction: Parser<Direction> = alt<Direction>(
  map(seq(word('this'), word('past')), () => 'last'),
  map(seq(word('this'), word('coming')), () => 'next'),
  map(word('last this next past'), (w) => DIRECTIONS[w] as Direction),
  map(seq(word('the'), word('past coming current present upcoming')), ([, w]) => DIRECTIONS[w] as Direction),
);

function shift(unitOf: TimeUnit, amount: number): Extract<Meaning, { kind: 'shift' }> {
  return { kind: 'shift', unit: unitOf, amount, anchor: 'reference' };
}

/** "last year", "this past week", "next month", "the current fiscal year". "The last week" is left to durations. */
export const directedUnit: Parser<Meaning> = alt<Meaning>(
  map(
    seq(
      direction,
      opt(word('fiscal calendar financial')),
      notBefore(notBefore(calendarUnit, joinsNoun), isTitleOfShow),
    ),
    // "on his last day in office", "to this day"
    ([to, , of]) => (of === 'day' ? null : shift(of, AMOUNT[to] ?? 0)),
  ),
  map(seq(word('this'), word('time'), opt(word('last next')), calendarUnit), ([, , to, of]) =>
    shift(of, AMOUNT[to ?? 'this'] ?? 0),
  ),
);

const possessive = seq(glued(word("' ’")), glued(word('s')));

/** "yesterday", "the day after tomorrow". */
export const dayWord: Parser<Meaning> = alt<Meaning>(
  map(word('yesterday'), () => shift('day', -1)),
  map(after(isNoTitle, notBefore(word('today'), possessive)), () => shift('day', 0)),
  map(after(isNoTitle, before(word('today'), possessive)), () => ({
    ...shift('day', 0),
    isGeneric: true as const,
  })),
  map(word('tomorrow'), () => shift('day', 1)),
  map(seq(opt(word('the')), word('day'), word('before'), word('yesterday')), () => shift('day', -2)),
  map(seq(opt(word('the')), word('day'), word('after'), word('tomorrow')), () => shift('day', 2)),
);

/** "Friday", "last Friday", "Friday last week", "Monday of next week", "a week from Friday". */
export const weekday: Parser<Meaning> = alt<Meaning>(
  map(seq(opt(direction), weekdayName), ([to, day]) => calendar({ weekday: day }, to ?? 'tense')),
  map(seq(weekdayName, opt(word('of')), direction, word('week')), ([day, , to]) =>
    calendar({ weekday: day }, 'tense', shift('week', AMOUNT[to] ?? 0)),
  ),
  // "this coming Sunday, March 8", "last Oct. 23"
  map(seq(direction, date), ([to, meaning]) => {
    const fields = fieldsOf(meaning);
    return fields?.day === undefined ? null : calendar(fields, fields.weekday === undefined ? to : 'tense');
  }),
  map(seq(weekdayName, word('last next')), ([day, to]) => calendar({ weekday: day }, to as Direction)),
);

/** "last year", "this year", "the same year", "the following year": a year that is told by its place. */
export const yearPhrase: Parser<Meaning> = memo(
  alt<Meaning>(
    map(seq(word('last this next'), opt(word('fiscal')), word('year')), ([to]) =>
      shift('year', AMOUNT[to] ?? 0),
    ),
    map(seq(word('the'), word('past current present coming'), opt(word('fiscal')), word('year')), ([, to]) =>
      shift('year', AMOUNT[DIRECTIONS[to] ?? 'this'] ?? 0),
    ),
    map(seq(word('the that'), opt(word('same')), word('year')), ([which, same]) => ({
      kind: 'shift',
      unit: 'year',
      amount: 0,
      anchor: 'focus',
      ...((which === 'that' || same) && { pointsBack: true as const }),
    })),
    map(seq(word('the'), word('previous preceding prior'), word('year')), () => ({
      kind: 'shift',
      unit: 'year',
      amount: -1,
      anchor: 'focus',
    })),
    map(seq(word('the'), word('following next'), word('year')), () => ({
      kind: 'shift',
      unit: 'year',
      amount: 1,
      anchor: 'focus',
    })),
    map(seq(word('a one'), word('year'), word('ago earlier before')), () => ({
      kind: 'shift',
      unit: 'year',
      amount: -1,
      anchor: 'reference',
    })),
  ),
);

const season: Parser<Fields> = map(sense('season'), (value) => ({ season: value }));

/** "March of last year", "October this year". */
export const monthOfYear: Parser<Meaning> = map(
  seq(month, comma, opt(word('of in')), yearPhrase),
  ([of, , , within]) => calendar(fieldsOf(of) ?? {}, 'tense', within),
);

/** "the year before last", "the Tuesday before last"; "the night before last" is a time of day. */
export const beforeLast: Parser<Meaning> = alt<Meaning>(
  map(seq(word('the'), calendarUnit, word('before'), word('last')), ([, of]) =>
    of === 'day' ? null : shift(of, -2),
  ),
  map(
    seq(word('the'), alt<Fields>(map(month, fieldsOf), season), word('before'), word('last')),
    ([, of]) => ({
      ...shift('year', -1),
      anchor: calendar(of, 'last'),
      keepsGrain: true as const,
    }),
  ),
  map(seq(word('the'), weekdayName, word('before'), word('last')), ([, day]) =>
    calendar({ weekday: day }, 'last', { ...shift('day', -1), anchor: calendar({ weekday: day }, 'last') }),
  ),
);

/** "last March", "this summer", "March of last year", "next March". */
export const directedPeriod: Parser<Meaning> = alt<Meaning>(
  map(seq(direction, alt<Fields>(map(month, fieldsOf), season)), ([to, fields]) => calendar(fields, to)),
  monthOfYear,
  // "began in April 2016 and ended *that December*"
  map(seq(word('that'), alt<Fields>(map(month, fieldsOf), season)), ([, of]) =>
    calendar(of, 'tense', { ...shift('year', 0), anchor: 'focus' }),
  ),
  // "12 May of that year"
  map(seq(date, word('of'), yearPhrase), ([of, , within]) => {
    const fields = fieldsOf(of);
    return fields?.month === undefined ? null : calendar(fields, 'tense', within);
  }),
);

function fieldsOf(meaning: Meaning): Fields | null {
  return meaning.kind === 'calendar' && meaning.fields.year === undefined ? meaning.fields : null;
}

const inexact = seq(word('or'), word('so more two'));

/** "two years ago", "a week or so ago", "several years ago", "years ago", "ten days from now", "in two weeks' time". */
export const ago: Parser<Meaning> = alt<Meaning>(
  map(seq(quantity, joint, unit, opt(inexact), word('ago back')), ([n, , of, , w]) =>
    w === 'ago' ? counted(n, of, -1) : null,
  ),
  map(
    seq(
      sense('unit', (_, u) => u.word.endsWith('s')),
      opt(seq(word('and or'), unit)),
      word('ago'),
    ),
    () => vague('PAST_REF'),
  ),
  map(seq(quantity, unit, word('from'), word('now today')), ([n, of]) => counted(n, of, 1)),
  map(seq(word('in'), quantity, unit, word("' ’"), opt(word('s')), word('time')), ([, n, of]) =>
    counted(n, of, 1),
  ),
);

function counted(n: Quantity, of: TimeUnit, sign: 1 | -1): Meaning {
  const [amount, unitOf] = toYears(...toWhole(n, of));
  // "two thousand years ago" names no year.
  if (n.amount === 'X' || amount >= 500) return vague(sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  // "A year ago" compares in a report on a quarter; "three years ago" doesn't.
  const meaning = { kind: 'shift', unit: unitOf, amount: sign * amount, anchor: 'reference' } as const;
  return amount === 1 && unitOf === 'year' && sign < 0 ? { ...meaning, keepsGrain: true } : meaning;
}

/** "a decade ago" is a year, "this decade" ten. */
export function toYears(amount: number, of: TimeUnit): readonly [number, TimeUnit] {
  if (of === 'decade') return [amount * 10, 'year'];
  return of === 'century' ? [amount * 100, 'year'] : [amount, of];
}

/** "a year and a half" → 18 months, "half a century" → 50 years. */
export function toWhole(n: Quantity, of: TimeUnit): readonly [number, TimeUnit] {
  const amount = n.amount === 'X' ? 0 : n.amount;
  if (of === 'fortnight') return [(amount + (n.half ? 0.5 : 0)) * 2, 'week'];
  if (!n.half && Number.isInteger(amount)) return [amount, of];
  const whole = amount + (n.half ? 0.5 : 0);
  const smaller: Partial<Record<TimeUnit, readonly [TimeUnit, number]>> = {
    century: ['year', 100],
    decade: ['year', 10],
    year: ['month', 12],
    month: ['day', 30],
    week: ['day', 7],
    day: ['hour', 24],
    hour: ['minute', 60],
  };
  const [unitOf, by] = smaller[of] ?? [of, 1];
  return [Math.round(whole * by), unitOf];
}

function vague(value: 'PAST_REF' | 'FUTURE_REF'): Meaning {
  return { kind: 'vague', value };
}

/** "the weekend", "over the weekend", "weekend" after "this" is a directed unit. */
export const weekend: Parser<Meaning> = map(seq(word('the'), word('weekend')), () =>
  calendar({ weekend: true }),
);

/** "by year-end", "the year's end"; "the end of the year" is a year with a modifier. */
export const yearEnd: Parser<Meaning> = alt<Meaning>(
  map(seq(opt(word('this')), word('year'), joint, word('end')), () =>
    calendar({ month: 12, day: 31 }, 'this', shift('year', 0)),
  ),
  map(
    seq(
      after(follows('the this at by before'), word('year')),
      word("' ’ 's ’s"),
      opt(glued(word('s'))),
      word('end'),
    ),
    () => shift('year', 0),
  ),
);

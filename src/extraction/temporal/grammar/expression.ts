import type { Meaning } from '../meaning.js';
import {
  after,
  alt,
  follows,
  hyphen,
  joint,
  map,
  memo,
  opt,
  placed,
  seq,
  word,
  type Parser,
  type Placed,
} from '../parser.js';
import { countedFromFocus, relativeUnit, spokenOf } from './anaphoric.js';
import { timesOfDay } from './clock.js';
import { countedFromDate, dayBeside } from './counted-from.js';
import { date } from './dates.js';
import {
  ago,
  beforeLast,
  dayWord,
  directedPeriod,
  directedUnit,
  monthOfYear,
  weekday,
  weekend,
  yearEnd,
  yearPhrase,
} from './deictic.js';
import { counted, ended, long, uncounted } from './durations.js';
import { holiday, holidayWeek } from './holidays.js';
import { halves, quarters, seasons, weeks } from './periods.js';
import { rate, recurring } from './sets.js';
import { noTime, vague } from './vague.js';
import { century, decade, year, yearRange } from './years.js';

/** Where an expression says of a larger one which part: "early", "the end of". */
const modifier: Parser<unknown> = alt<unknown>(
  seq(word('early late mid earlier later sometime'), joint, opt(seq(word('in on'), opt(word('its'))))),
  seq(
    opt(word('the')),
    word('end beginning start middle close rest remainder part turn'),
    word('of'),
    opt(word('its')),
  ),
  // "in the *early hours of* Friday"
  seq(opt(word('the')), opt(word('early small wee')), word('hours'), word('of')),
  seq(word('pre post'), hyphen),
);

function modified(parser: Parser<Meaning>): Parser<Meaning> {
  const withThe = map(seq(modifier, word('the'), parser), ([, , meaning]) => meaning);
  return alt(
    map(seq(opt(modifier), parser), ([, meaning]) => meaning),
    withThe,
  );
}

const absolute: Parser<Meaning> = memo(alt(date, year, decade, century, holiday));
/** "from *late 2021* to *early 2022*" */
const end = placed(map(seq(opt(modifier), alt(absolute, monthOfYear)), ([, meaning]) => meaning));
const calendarPeriod: Parser<Meaning> = alt(
  absolute,
  quarters(yearPhrase),
  halves(yearPhrase),
  seasons(yearPhrase),
  weeks(date, alt(date, year, directedUnit)),
  directedUnit,
  directedPeriod,
  beforeLast,
  holidayWeek,
  dayWord,
  dayBeside,
  weekday,
  weekend,
  yearEnd,
  relativeUnit,
  spokenOf,
);

/** "by the end of *the decade*"; "the turn of the century" may be any. */
const longPeriodEnd: Parser<Meaning> = map(
  seq(
    opt(word('the')),
    word('end middle close rest remainder'),
    word('of'),
    word('the'),
    word('decade century'),
  ),
  ([, , , , of]) => ({ kind: 'shift', unit: of as 'decade' | 'century', amount: 0, anchor: 'focus' }),
);

const point: Parser<Meaning> = memo(
  alt(
    modified(calendarPeriod),
    map(seq(word('the'), alt(decade, century)), ([, meaning]) => meaning),
    longPeriodEnd,
    // "the mid-1990s", "the late 19th century"
    map(seq(word('the'), modifier, alt(decade, century, year)), ([, , meaning]) => meaning),
  ),
);

/** "from 2003 to 2011", "between March and May 2022", "1990 through 1995": calendar dates of one grain. */
const interval: Parser<Meaning> = alt<Meaning>(
  yearRange,
  map(
    seq(
      after(follows('from'), end),
      alt<unknown>(word('to through until till'), seq(word('up'), word('to'))),
      end,
    ),
    ([from, , to]) => toInterval(from, to),
  ),
  map(seq(after(follows('between'), end), word('and'), end), ([from, , to]) => toInterval(from, to)),
  map(seq(end, word('through - – —'), end), ([from, , to]) => toInterval(from, to)),
);

function toInterval(first: Placed<Meaning>, last: Placed<Meaning>): Meaning | null {
  const [from, to] = [first.value, last.value];
  return from.kind === 'calendar' && to.kind === 'calendar' && grain(from.fields) === grain(to.fields)
    ? { kind: 'interval', from, to, ends: [first, last] }
    : null;
}

function grain(fields: object): string {
  return ['day', 'month', 'year', 'decade', 'century'].find((field) => field in fields) ?? 'none';
}

/** Any expression of time. Of readings as long as each other the first wins. */
export const expression: Parser<Meaning> = alt<Meaning>(
  interval,
  timesOfDay(point),
  point,
  ago,
  countedFromFocus,
  countedFromDate,
  recurring,
  rate,
  vague,
  noTime,
  counted,
  ended,
  long,
  uncounted,
);

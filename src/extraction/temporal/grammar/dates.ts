import { isDay } from '../calendar.js';
import type { Lexeme } from '../lexeme.js';
import { calendar, type Meaning } from '../meaning.js';
import {
  after,
  alt,
  before,
  comma,
  follows,
  glued,
  hyphen,
  map,
  memo,
  notBefore,
  opt,
  sense,
  seq,
  stop,
  word,
  type Parser,
} from '../parser.js';
import { isEnd, isNamedByDay, isNameGoingOn } from './context.js';
import { numericDate } from './numeric-dates.js';
import { anyYear } from './years.js';

const isUpper = (_: number, unit: Lexeme) => unit.capitalised;
/** "Mar", "Sept"; after "5 May" a full stop ends the sentence. */
const isAbbreviated = ({ word }: Lexeme) => word.length <= 4 && !/^(?:may|june|july)$/.test(word);

/** A month's name where a day or a year stands beside it. */
const monthName: Parser<number> = alt(
  map(
    seq(
      sense('month', (month, unit) => isUpper(month, unit) && isAbbreviated(unit)),
      stop,
    ),
    ([month]) => month,
  ),
  sense('month', isUpper),
);
const dayNumber: Parser<number> = alt(
  map(
    seq(
      sense('number', (n, unit) => n >= 1 && n <= 31 && /^\d/.test(unit.word) && unit.word.length <= 2),
      opt(glued(word('st nd rd th'))),
    ),
    ([day]) => day,
  ),
  // "March eighth"
  sense('ordinal', (n) => n <= 31),
);
const dayOfMonth = notBefore(
  dayNumber,
  glued(alt<unknown>(seq(word('. , : /'), glued(sense('digits'))), word('%'))),
);

interface MonthDay {
  readonly month: number;
  readonly day: number;
}

const monthDay: Parser<MonthDay> = alt(
  // "March 7", "Mar. 7th", "March the 7th"
  map(seq(monthName, opt(word('the')), dayOfMonth), ([month, , day]) => valid(month, day)),
  // "7 March", "the 7th of March"
  map(seq(opt(word('the')), dayOfMonth, opt(word('of')), opt(word('- ‐')), monthName), ([, day, , , month]) =>
    valid(month, day),
  ),
);

function valid(month: number, day: number): MonthDay | null {
  return isDay(null, month, day) ? { month, day } : null;
}

/** ", 2024", " of 2024", " 2024"; a bare number after a comma only where nothing counts with it. */
const yearAfter: Parser<number> = map(
  seq(
    opt(alt(word(', of'), glued(word('-')))),
    notBefore(anyYear, word('people troops soldiers miles barrels points shares homes')),
  ),
  ([, year]) => year,
);

/** "Black Monday" is another day than the last. */
const ofName = follows('black bloody super cyber fat good easter palm ash');

export const weekdayName: Parser<number> = alt(
  after(
    (units, at) => !ofName(units, at),
    sense(
      'weekday',
      (_, unit) => unit.senses.ambiguous === undefined && !/s$/.test(unit.word) && unit.word.length > 4,
    ),
  ),
  map(
    seq(
      sense('weekday', (_, unit) => unit.capitalised && unit.word.length <= 5),
      alt<unknown>(word('.'), before(comma, alt<unknown>(sense('month'), sense('digits')))),
    ),
    ([weekday]) => weekday,
  ),
);

const weekdayBefore = map(seq(weekdayName, comma, opt(word('the'))), ([weekday]) => weekday);

/** "March 7, 2024", "Thursday, 7 March 2024", "Friday the 13th of October". */
const namedDate: Parser<Meaning> = map(
  notBefore(seq(opt(weekdayBefore), monthDay, opt(yearAfter)), isNamedByDay),
  ([weekday, { month, day }, year]) => {
    if (year !== null) return isDay(year, month, day) ? calendar({ year, month, day }) : null;
    return calendar(weekday === null ? { month, day } : { month, day, weekday });
  },
);

/** "March 3-5, 2024", "between 3 and 5 March". */
const dayRange: Parser<Meaning> = alt<Meaning>(
  map(
    seq(monthName, dayOfMonth, alt<unknown>(hyphen, word('to through')), dayOfMonth, opt(yearAfter)),
    ([month, from, , to, year]) => toDayRange(month, from, to, year),
  ),
  map(
    seq(dayOfMonth, alt<unknown>(hyphen, word('to through')), dayOfMonth, monthName, opt(yearAfter)),
    ([from, , to, month, year]) => toDayRange(month, from, to, year),
  ),
);

function toDayRange(month: number, from: number, to: number, year: number | null): Meaning | null {
  if (from >= to || !isDay(year, month, to)) return null;
  const on = (day: number) => calendar(year === null ? { month, day } : { year, month, day });
  return { kind: 'interval', from: on(from), to: on(to) };
}

/** "March 2024", "March of 2024", "March of the year 2024", "March '98". */
const monthYear: Parser<Meaning> = map(
  seq(monthName, opt(alt<unknown>(seq(word('of in'), word('the'), word('year')), word(', of'))), anyYear),
  ([month, , year]) => calendar({ year, month }),
);

/** "Jan-March 2023" */
const monthRange: Parser<Meaning> = map(
  seq(monthName, alt<unknown>(hyphen, word('to through')), monthYear),
  ([from, , to]) => {
    const year = to.kind === 'calendar' ? to.fields.year : undefined;
    return {
      kind: 'interval',
      from: calendar(year === undefined ? { month: from } : { year, month: from }),
      to,
    };
  },
);

/** Words after which "May" or "March" is a month. */
const BEFORE_MONTH = follows(
  `in since until till by from during last this next early late mid of before after through throughout to every each
  between and or for around about starting beginning ending ended coming past previous following`,
);

const NO_NOUN = word(
  `was were is are has had have will would drew went took began came and or in on for to of from that which who through
  by at with after before as but`,
);

function isNounBehind(units: readonly Lexeme[], at: number): boolean {
  const unit = units[at];
  if (!unit || unit.glued || unit.capitalised || NO_NOUN(units, at)) return false;
  return /^\p{L}{3,}$/u.test(unit.word) && !/(?:ed|ing)$/.test(unit.word);
}

/** A month alone: "in March", "January's"; with an ambiguous name only where the words before it ask for a month. */
const monthAlone: Parser<Meaning> = map(
  alt(
    sense(
      'month',
      (_, unit) =>
        unit.capitalised &&
        unit.senses.ambiguous === undefined &&
        (unit.word.length > 4 || unit.word === 'july'),
    ),
    map(
      seq(
        sense(
          'month',
          (_, unit) => unit.capitalised && unit.senses.ambiguous === undefined && isAbbreviated(unit),
        ),
        word('.'),
      ),
      ([m]) => m,
    ),
    after(
      (units, at) => BEFORE_MONTH(units, at) || (units[at - 1]?.word === '-' && BEFORE_MONTH(units, at - 1)),
      notBefore(sense('month', isUpper), isNameGoingOn),
    ),
    after(follows('in since until till during early late mid'), sense('month', isUpper)),
    // "the March summit", "a June ruling"; a march with a capital has its name before it, "the May cabinet" is a person's
    after(
      follows('the a an its their his her'),
      before(
        sense('month', (_, unit) => /^(?:march|april|june|august)$/.test(unit.word) && unit.capitalised),
        isNounBehind,
      ),
    ),
  ),
  (month) => calendar({ month }),
);

const followsDay = word(', . ; : ) local beijing moscow');

/** "On the 7th, the spokesperson said": the day of the month that the article is about. */
const dayAlone: Parser<Meaning> = map(
  seq(
    after(follows('on from since until of by'), word('the')),
    before(
      map(
        seq(
          sense('number', (n, u) => n >= 1 && n <= 31 && /^\d/.test(u.word)),
          glued(word('st nd rd th')),
        ),
        ([n]) => n,
      ),
      (units, at) => isEnd(units, at) || followsDay(units, at),
    ),
  ),
  ([, day]) => calendar({ day }),
);

/** "on April 24 *and 25*": the month of the day before it. */
const secondDay: Parser<Meaning> = map(
  after(
    (units, at) =>
      units[at - 1]?.word === 'and' &&
      units[at - 2]?.senses.number !== undefined &&
      units[at - 3]?.senses.month !== undefined &&
      units[at - 3]?.capitalised === true,
    before(dayOfMonth, (units, at) => isEnd(units, at) || afterDay(units, at)),
  ),
  (day) => calendar({ day }),
);

const afterDay = word(', . ; : ) in at for to of and or with by but that when after before');

export const date: Parser<Meaning> = memo(
  alt(namedDate, secondDay, dayRange, monthRange, monthYear, monthAlone, numericDate, dayAlone),
);

export const month: Parser<Meaning> = memo(
  alt(
    monthYear,
    monthAlone,
    map(monthName, (value) => calendar({ month: value })),
  ),
);

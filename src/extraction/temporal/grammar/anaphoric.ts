import type { Lexeme } from '../lexeme.js';
import { calendar, type Meaning, type TimeUnit } from '../meaning.js';
import {
  after,
  alt,
  before,
  follows,
  glued,
  joint,
  map,
  notBefore,
  opt,
  sense,
  seq,
  word,
  type Parser,
} from '../parser.js';
import { quantity, type Quantity } from './numerals.js';
import { toWhole, toYears } from './deictic.js';
import { calendarUnit, unit } from './units.js';

const theNoun = word('the a an his her its their that he she it they');

const joinedNoun = alt<unknown>(
  word('- ‐ of when that to before after since ended ending following preceding leading'),
  // "during the day Friday"
  sense('weekday'),
);

/** Expressions that count from the date mentioned last. */

function fromFocus(of: TimeUnit, amount: number, keepsGrain = false): Meaning {
  const shift = { kind: 'shift', unit: of, amount, anchor: 'focus' } as const;
  return keepsGrain ? { ...shift, keepsGrain: true } : shift;
}

function fromCount(n: Quantity, of: TimeUnit, sign: 1 | -1): Meaning | null {
  if (n.amount === 'X' || of === 'hour' || of === 'minute' || of === 'second') return null;
  const [amount, whole] = toYears(...toWhole(n, of));
  return fromFocus(whole, sign * amount);
}

const periodUnit = sense(
  'unit',
  (value, u) =>
    !u.word.endsWith('s') && ['day', 'week', 'month', 'quarter', 'year', 'decade'].includes(value),
);

/** "the day before *Peru* voted", "*police* found it", "*leaving*": counted from what the clause tells, not from a date. */
const isClause = (units: readonly Lexeme[], at: number): boolean => {
  const unit = units[at];
  if (!unit || unit.glued) return false;
  return (
    unit.capitalised ||
    /^(?:police|officials|troops|people)$|(?:\p{L}{3}ing|\p{L}{2}(?:er|or|ant|ist|ie|tion)s)$/u.test(
      unit.word,
    )
  );
};

/** "the previous year", "the same month", "that day", "the following week", "the year before". */
export const relativeUnit: Parser<Meaning> = alt<Meaning>(
  map(seq(word('the'), word('previous preceding prior'), opt(word('fiscal')), calendarUnit), ([, , , of]) =>
    fromFocus(of, -1),
  ),
  map(
    seq(word('the'), word('following next ensuing subsequent'), opt(word('fiscal')), calendarUnit),
    ([, , , of]) => fromFocus(of, 1),
  ),
  map(seq(word('that the this'), word('same'), opt(word('fiscal')), calendarUnit), ([, , , of]) => ({
    ...fromFocus(of, 0),
    pointsBack: true as const,
  })),
  map(seq(word('that'), opt(word('fiscal')), periodUnit), ([, , of]) => ({
    ...fromFocus(of, 0),
    pointsBack: true as const,
  })),
  map(
    seq(word('the'), periodUnit, notBefore(notBefore(word('before previous earlier'), theNoun), isClause)),
    ([, of]) => fromFocus(of, -1),
  ),
  map(seq(word('the'), periodUnit, notBefore(notBefore(word('after'), theNoun), isClause)), ([, of]) =>
    fromFocus(of, 1),
  ),
  map(
    seq(
      word('the'),
      word('following next previous preceding'),
      sense('month', (_, u) => u.capitalised),
    ),
    ([, to, of]) => calendar({ month: of }, /^[fn]/.test(to) ? 'next' : 'last', fromFocus('month', 0)),
  ),
  // but "the next fall" may be one from a height
  map(
    seq(
      word('the'),
      word('following previous preceding'),
      sense('season', (_, u) => !u.word.endsWith('s')),
    ),
    ([, to, season]) => calendar({ season }, to === 'following' ? 'next' : 'last', fromFocus('month', 0)),
  ),
  map(
    seq(
      word('the'),
      word('next'),
      sense('season', (_, u) => !/s$|^fall$/.test(u.word)),
    ),
    ([, , season]) => calendar({ season }, 'next', fromFocus('month', 0)),
  ),
  map(seq(word('the'), word('previous preceding following next'), sense('weekday')), ([, w, day]) =>
    calendar({ weekday: day }, w === 'previous' || w === 'preceding' ? 'last' : 'next', fromFocus('day', 0)),
  ),
);

/** The end of a clause: "three days before." counts from a date, "three days before the war" from the war. */
const atEnd = (units: readonly Lexeme[], at: number): boolean => /^(?:[.;!?)]|)$/.test(units[at]?.word ?? '');
const atComma = (units: readonly Lexeme[], at: number): boolean => units[at]?.word === ',';

/** "a year earlier", "two days later", "six months before", "the year-earlier quarter". */
export const countedFromFocus: Parser<Meaning> = alt<Meaning>(
  map(
    // but "struck for three days *earlier this month*", "two days *later than planned*"
    notBefore(
      seq(quantity, unit, word('earlier previously before later after afterwards afterward')),
      word('this than'),
    ),
    ([n, of, w]) => {
      // "four minutes later" leaves the day open.
      if (n.amount === 'X' || of === 'hour' || of === 'minute' || of === 'second') return null;
      const [amount, whole] = toYears(...toWhole(n, of));
      const sign = /^(?:later|after|afterwards?)$/.test(w) ? 1 : -1;
      // "two years before the war" and "three days after he left" count from an event.
      return (w === 'before' || w === 'after') && (amount !== 1 || sign > 0)
        ? null
        : fromFocus(whole, sign * amount, whole === 'year' && amount === 1);
    },
  ),
  map(before(seq(quantity, unit, word('before after')), atEnd), ([n, of, w]) =>
    fromCount(n, of, w === 'after' ? 1 : -1),
  ),
  // "Eight years on, it was a ruin."
  map(before(seq(quantity, unit, word('on')), atComma), ([n, of]) => fromCount(n, of, 1)),
  map(
    seq(
      opt(word('the a')),
      word('year'),
      joint,
      word('ago earlier'),
      opt(
        alt<unknown>(
          word('quarter period month level figure'),
          seq(sense('ordinal'), joint, word('quarter')),
        ),
      ),
    ),
    () => fromFocus('year', -1, true),
  ),
);

/** "the quarter", "the latest quarter", "the 1988 quarter", "last year's quarter": the one that is spoken of. */
export const spokenOf: Parser<Meaning> = alt<Meaning>(
  // but "the quarter-finals"
  map(
    notBefore(
      seq(word('the'), opt(word('latest current recent just-ended')), word('quarter')),
      glued(word('- ‐ ‑')),
    ),
    () => fromFocus('quarter', 0),
  ),
  map(seq(word('the'), word('latest'), word('period year month week')), ([, , w]) =>
    fromFocus(w === 'period' ? 'quarter' : (w as TimeUnit), 0),
  ),
  map(
    seq(
      opt(word('the')),
      word('last this next'),
      word('year'),
      opt(seq(glued(word("' ’")), word('s'))),
      word('quarter period'),
    ),
    ([, to]) => fromFocus('year', to === 'last' ? -1 : to === 'next' ? 1 : 0, true),
  ),
  map(
    seq(
      opt(word('the')),
      word('same corresponding comparable year-earlier'),
      word('period quarter month time'),
      opt(word('of in')),
      opt(word('the a')),
      word('last this previous year'),
      opt(word('year earlier ago before')),
    ),
    () => fromFocus('year', -1, true),
  ),
  map(
    seq(
      word('the'),
      sense('digits', (d) => /^(?:19|20)\d\d$/.test(d)),
      word('quarter period'),
    ),
    ([, digits]) => calendar({ year: Number(digits) }, 'this', fromFocus('quarter', 0)),
  ),
  map(
    seq(word('the'), word('quarter period month'), word('a one'), word('year'), word('ago earlier before')),
    () => fromFocus('year', -1, true),
  ),
  // "the day", "the month", "the year", "the week": TimeML marks them where they name one.
  map(
    seq(
      after(
        follows(
          'for in of during on later earlier through throughout end ended ending finish finished close closed closing',
        ),
        word('the'),
      ),
      opt(word('full fiscal entire whole')),
      notBefore(periodUnit, joinedNoun),
    ),
    ([, , of]) => (of === 'decade' ? null : fromFocus(of, 0)),
  ),
);

import type { Meaning, TimeUnit } from '../meaning.js';
import { alt, before, joint, map, notBefore, opt, seq, word, type Parser } from '../parser.js';
import { isTitleOfShow } from './context.js';
import { quantity, type Quantity } from './numerals.js';
import { pluralUnit, singular, unit } from './units.js';

const SYMBOLS: Readonly<Record<TimeUnit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  half: 'H',
  season: 'SN',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};
const CLOCK_UNITS: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['second', 'minute', 'hour']);

/** TIMEX3 period: `P3Y`, `PT16H`, `PXM`; decades and centuries in years where counted. */
export function toPeriod({ amount, half }: Quantity, of: TimeUnit): string {
  if (of === 'fortnight' && amount !== 'X') return `P${(amount + (half ? 0.5 : 0)) * 2}W`;
  if (amount !== 'X' && (of === 'decade' || of === 'century')) {
    return `P${Math.round((amount + (half ? 0.5 : 0)) * (of === 'decade' ? 10 : 100))}Y`;
  }
  const prefix = CLOCK_UNITS.has(of) ? 'PT' : 'P';
  const whole = amount === 0 && half ? '' : `${amount}${SYMBOLS[of]}`;
  if (!half || amount === 'X') return `${prefix}${whole}`;
  const halves: Partial<Record<TimeUnit, string>> = {
    year: '6M',
    month: '15D',
    week: '3D',
    day: 'T12H',
    hour: '30M',
    minute: '30S',
  };
  return `${prefix}${whole}${halves[of] ?? ''}`;
}

const period = (value: string): Meaning => ({ kind: 'duration', value });

/** Adjectives that may stand between number and unit: "six more weeks", "three consecutive years". */
const filler = opt(
  word(
    'more consecutive straight additional full whole long fiscal trading working business short other calendar extra solid',
  ),
);
const scope = opt(
  alt<unknown>(
    seq(
      word('the'),
      word('past last next first coming previous preceding following final latest recent'),
      opt(word('fiscal')),
    ),
    word('past last next recent coming the these those'),
  ),
);
/** Ages: "30-year-old", "is 30 years old", "years of age". */
const age = alt<unknown>(
  seq(joint, word('old')),
  seq(word('of'), word('age')),
  seq(word('- ‐'), word('olds')),
);

/** "six months", "the past two years", "a three-year", "5 1/2 hours", "several days". */
export const counted: Parser<Meaning> = alt(
  map(seq(scope, word('a an one'), singular, word('and'), word('a'), word('half')), ([, , of]) =>
    period(toPeriod({ amount: 1, half: true }, of)),
  ),
  map(
    notBefore(notBefore(seq(scope, quantity, joint, filler, joint, unit), age), isTitleOfShow),
    ([the, n, , , , of]) => (isNoPeriod(n, of, the !== null) ? null : period(toPeriod(n, of))),
  ),
);

/** "a second", "three-quarters of its food", "the 1988 quarter". */
function isNoPeriod({ amount }: Quantity, of: TimeUnit, scoped: boolean): boolean {
  if (of === 'second') return amount === 1;
  if (of === 'quarter') return !scoped && (amount === 1 || amount === 3);
  return amount !== 'X' && amount >= 1900 && amount < 2100 && of !== 'year';
}

/** "the past months", "coming weeks"; a bare "for years" says too little of a time to be one. */
export const uncounted: Parser<Meaning> = map(
  seq(opt(word('the')), word('past last next recent coming previous'), pluralUnit),
  ([, , of]) => (of === 'second' ? null : period(toPeriod({ amount: 'X', half: false }, of))),
);

/** "the fiscal year ended Sept. 30" is a year's time, whichever. */
export const ended: Parser<Meaning> = map(
  before(seq(word('the'), opt(word('fiscal full')), singular), word('ended ending')),
  ([, , of]) => period(toPeriod({ amount: 1, half: false }, of)),
);

/** "year-long", "month-long". */
export const long: Parser<Meaning> = map(seq(singular, joint, word('long')), ([of]) =>
  period(toPeriod({ amount: 1, half: false }, of)),
);

import {
  after,
  alt,
  comma,
  follows,
  glued,
  hyphen,
  joint,
  map,
  notBefore,
  opt,
  placed,
  sense,
  seq,
  stop,
  word,
  type Parser,
} from '../parser.js';
import { calendar, type Meaning } from '../meaning.js';
import { ordinal } from './numerals.js';
import { isCounted, isYearContext, NAMES_NUMBER } from './year-context.js';

const apostrophe = word("' ’ ‘ `");
const twoDigits = glued(sense('digits', (digits) => digits.length === 2));

/** Four digits that may be a year in a context that asks for one ("March 1066"). */
export const yearNumber: Parser<number> = map(
  notBefore(
    sense('digits', (digits) => /^(?:1\d|20|21)\d\d$/.test(digits)),
    glued(seq(word('. , / : % -'), glued(sense('digits')))),
  ),
  Number,
);

/** "nineteen ninety-six", "twenty twenty-four". */
const spelledYear: Parser<number> = map(
  seq(
    sense('number', (n, unit) => n >= 10 && n <= 20 && !/^\d/.test(unit.word)),
    sense('number', (n, unit) => n >= 10 && n <= 90 && !/^\d/.test(unit.word)),
    opt(
      map(
        seq(
          opt(hyphen),
          sense('number', (n, unit) => n >= 1 && n <= 9 && !/^\d/.test(unit.word)),
        ),
        ([, n]) => n,
      ),
    ),
  ),
  ([century, tens, ones]) => (ones !== null && tens % 10 !== 0 ? null : century * 100 + tens + (ones ?? 0)),
);

/** "the year two thousand (and) eight". */
const twoThousand: Parser<number> = map(
  seq(
    word('two'),
    word('thousand'),
    opt(
      map(
        seq(
          opt(word('and')),
          sense('number', (n) => n >= 1 && n <= 99),
        ),
        ([, n]) => n,
      ),
    ),
  ),
  ([, , rest]) => 2000 + (rest ?? 0),
);

/** "'97", of the century that makes it lie between 1930 and 2029. */
const shortYear: Parser<number> = map(notBefore(seq(apostrophe, twoDigits), glued(word('s'))), ([, digits]) =>
  expandYear(Number(digits)),
);

export function expandYear(twoDigitYear: number): number {
  return twoDigitYear < 30 ? 2000 + twoDigitYear : 1900 + twoDigitYear;
}

/** A year where only a year can stand: after a month, "of", "fiscal". */
export const anyYear: Parser<number> = alt(yearNumber, spelledYear, shortYear);

const bareYear: Parser<Meaning> = alt<Meaning>(
  map(after(isYearContext, notBefore(yearNumber, isCounted)), (year) => calendar({ year })),
  // "In 2014 year": as translated word by word
  map(after(follows('in since by of'), notBefore(seq(yearNumber, word('year')), word('- ‐'))), ([year]) =>
    calendar({ year }),
  ),
);

/** "1990s", "the 1990s", "the '80s", "the nineties"; never "in her 50s". */
export const decade: Parser<Meaning> = alt<Meaning>(
  map(
    seq(
      sense('digits', (digits) => /^(?:1[5-9]|20)\d0$/.test(digits)),
      opt(glued(apostrophe)),
      glued(word('s')),
    ),
    ([digits]) => calendar({ decade: Number(digits.slice(0, 3)) }),
  ),
  map(
    seq(apostrophe, glued(sense('digits', (digits) => /^\d0$/.test(digits))), glued(word('s'))),
    ([, digits]) => calendar({ decade: Math.floor(expandYear(Number(digits)) / 10) }),
  ),
  map(
    seq(
      after((units, at) => !/^(?:his|her|their|my|your)$/.test(units[at - 1]?.word ?? ''), word('the')),
      opt(word('early mid late')),
      opt(hyphen),
      sense('decadeWord'),
    ),
    ([, , , tens]) => calendar({ decade: 190 + tens }),
  ),
  // "the nineteen-eighties"
  map(seq(word('nineteen'), opt(hyphen), sense('decadeWord')), ([, , tens]) =>
    calendar({ decade: 190 + tens }),
  ),
);

/** "the 20th century", "nineteenth-century". */
export const century: Parser<Meaning> = map(seq(ordinal, joint, word('century centuries')), ([n]) =>
  n >= 1 && n <= 30 ? calendar({ century: n - 1 }) : null,
);

const fiscal = alt<unknown>(
  seq(word('fiscal financial'), opt(word('year')), opt(word('the'))),
  seq(word('tax school academic calendar model marketing'), word('year')),
  word('fy'),
);

/** "fiscal 1998", "fiscal year 2024", "FY2024", "FY24". */
const fiscalYear: Parser<Meaning> = map(
  seq(
    fiscal,
    alt(
      anyYear,
      map(glued(sense('digits', (d) => d.length === 2)), (d) => expandYear(Number(d))),
    ),
  ),
  ([, year]) => calendar({ year }),
);

/** Whether the mark between two years stands apart from the first. */
const rangeMark: Parser<boolean> = alt(
  map(glued(word('- – — / ‐ ‑')), () => false),
  map(word('- – — / ‐ ‑'), () => true),
);

/** "2003-2011", "2008/2012", "1998-99", in one expression, and "2003 - 2011", in two. */
export const yearRange: Parser<Meaning> = map(
  after(
    (units, at) =>
      !NAMES_NUMBER(units, at) && !(units[at]?.glued && /^[-./,$€£#:]$/.test(units[at - 1]?.word ?? '')),
    notBefore(
      seq(
        placed(sense('digits', (digits) => /^(?:1[5-9]|20|21)\d\d$/.test(digits))),
        rangeMark,
        placed(sense('digits', (digits) => /^(?:\d{4}|\d\d?)$/.test(digits))),
      ),
      glued(seq(word('- – / . ,'), glued(sense('digits')))),
    ),
  ),
  ([first, isApart, last]) => {
    const from = Number(first.value);
    const digits = last.value;
    const to = from - (from % 10 ** digits.length) + Number(digits);
    // "2024-03" is a month, "2003-04" and "2003-4" a season that runs into the next year.
    if (digits.length < 4 && Number(digits) <= 12 && to !== from + 1) return null;
    if (to <= from || to - from > 400 || to > 2199) return null;
    const interval = {
      kind: 'interval',
      from: calendar({ year: from }),
      to: calendar({ year: to }),
    } as const;
    return isApart ? { ...interval, ends: [first, last] } : interval;
  },
);

/** "44 BC", "AD 70". */
const era: Parser<Meaning> = map(
  seq(
    word('ad'),
    stop,
    sense('digits', (d) => d.length <= 4),
  ),
  ([, , digits]) => calendar({ year: Number(digits) }),
);

const shortYearAlone: Parser<Meaning> = map(
  after(follows('in of since summer winter spring fall autumn class by'), shortYear),
  (year) => calendar({ year }),
);
/** "the year 2525": where the words say that it is one. */
const farYear: Parser<number> = map(
  sense('digits', (digits) => /^[1-9]\d{2,3}$/.test(digits)),
  Number,
);

const spelledYearAlone: Parser<Meaning> = map(
  alt(
    after((units, at) => units[at]?.word === 'nineteen', spelledYear),
    after(follows('in since of by until from during and'), spelledYear),
    map(seq(opt(word('the')), word('year'), alt(anyYear, farYear, twoThousand)), ([, , value]) => value),
  ),
  (value) => calendar({ year: value }),
);

export const year: Parser<Meaning> = alt(bareYear, shortYearAlone, spelledYearAlone, fiscalYear, era);

/** A year that says which: "1984", "fiscal 1990". After "of", "," or directly. */
export const ofYear: Parser<Meaning> = map(
  seq(
    opt(word('of in')),
    opt(word('the its')),
    comma,
    alt(
      fiscalYear,
      map(anyYear, (value) => calendar({ year: value })),
    ),
  ),
  ([, , , meaning]) => meaning,
);

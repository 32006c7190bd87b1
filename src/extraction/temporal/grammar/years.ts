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
  sense,
  seq,
  stop,
  word,
  type Parser,
} from '../parser.js';
import type { Lexeme } from '../lexeme.js';
import { calendar, type Meaning } from '../meaning.js';
import { ordinal } from './numerals.js';

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

/** Nouns that make a number before them a count: "2000 soldiers", "1500 Russian troops". */
const COUNTED = word(
  `people persons men women children troops soldiers civilians refugees migrants workers jobs deaths cases votes points
  miles kilometers kilometres km meters metres m feet ft acres hectares tons tonnes pounds kg barrels dollars euros
  yuan yen rubles roubles rupees cents percent pc per units shares cars vehicles homes houses members employees
  delegates protesters demonstrators prisoners students schools villages families victims hours days weeks months
  seats copies calories gmt utc hrs rpm hp mw gw mhz x × % $ € £ ° °c strong citizens nationals residents officers
  police fighters militants rebels passengers supporters participants buildings tanks drones missiles rockets aircraft
  planes ships companies firms voters doctors nurses patients teachers journalists lawyers inmates detainees hostages
  casualties wounded injured dead times`,
);
/** Words after which a number names or measures something: "flight 1848", "Agenda 2030", "$1999". */
const NAMES_NUMBER = follows(
  `flight boeing airbus no number nos resolution resolutions unscr section article articles route highway room page
  pages model version type chapter act bill order directive case file building gate channel series unit serial lot
  psalm verse apollo nasdaq nikkei ftse dax s&p dow index agenda vision horizon windows project # $ € £ ¥ us$ rs usd eur
  cny points at`,
);
/** "some 1990 were arrested", "nearly 1800 have died" */
const APPROXIMATES = follows(
  'some nearly almost least roughly approximately estimated exactly only another additional total',
);
const MORE_THAN = /^(?:more|fewer|less)$/;

/** "in 1066", "since 1807": the older a number, the more the words around it must say. */
const YEAR_PREPOSITION = follows('in since circa year before after until till by from during anno around');

/** "In 2003 US troops crossed the border": the preposition takes the number as a year. */
const IN = follows('in since during until till early late mid');

/** Whether what follows a number, perhaps after an adjective, is what it counts. */
function isCounted(units: readonly Lexeme[], at: number): boolean {
  if (IN(units, at - 1)) return false;
  const first = units[at]?.word === '-' ? at + 1 : at;
  const second = /^\p{L}{4,}$/u.test(units[first]?.word ?? '') ? first + 1 : first;
  return (
    COUNTED(units, first) !== null ||
    COUNTED(units, second) !== null ||
    MORE(units, at) !== null ||
    OLD(units, at) !== null
  );
}

const MORE = seq(word('or'), word('so more'));
const OLD = seq(joint, word('year month week day'), joint, word('old long'));

const bareYear: Parser<Meaning> = map(after(isYearContext, notBefore(yearNumber, isCounted)), (year) =>
  calendar({ year }),
);

function isYearContext(units: readonly Lexeme[], at: number): boolean {
  const unit = units[at];
  const number = unit?.senses.number ?? 0;
  const previous = units[at - 1];
  if (NAMES_NUMBER(units, at) || APPROXIMATES(units, at)) return false;
  if (previous?.word === 'than' && MORE_THAN.test(units[at - 2]?.word ?? '')) return false;
  if (previous?.word === '.' && NAMES_NUMBER(units, at - 1)) return false;
  if (unit?.glued && !/^[("“‘'–—[/-]$/.test(previous?.word ?? '(')) return false;
  // "A-2000", "787-1900"
  if (
    unit?.glued &&
    previous?.word === '-' &&
    previous.glued &&
    !/^(?:pre|post|mid|early|late|circa)$/.test(units[at - 2]?.word ?? '')
  )
    return false;
  if (number < 1500) return YEAR_PREPOSITION(units, at) && !/^\p{L}/u.test(units[at + 1]?.word ?? '');
  if (number < 1800 || number > 2100)
    return YEAR_PREPOSITION(units, at) || /^[(–-]$/.test(previous?.word ?? '');
  return true;
}

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
export const fiscalYear: Parser<Meaning> = map(
  seq(
    fiscal,
    alt(
      anyYear,
      map(glued(sense('digits', (d) => d.length === 2)), (d) => expandYear(Number(d))),
    ),
  ),
  ([, year]) => calendar({ year }),
);

/** "2003-2011", "2008/2012", "1998-99", as one interval. */
export const yearRange: Parser<Meaning> = map(
  after(
    (units, at) =>
      !NAMES_NUMBER(units, at) && !(units[at]?.glued && /^[-./,$€£#:]$/.test(units[at - 1]?.word ?? '')),
    notBefore(
      seq(
        sense('digits', (digits) => /^(?:1[5-9]|20|21)\d\d$/.test(digits)),
        word('- – — / ‐ ‑'),
        sense('digits', (digits) => digits.length === 4 || digits.length === 2),
      ),
      glued(seq(word('- – / . ,'), glued(sense('digits')))),
    ),
  ),
  ([first, , last]) => {
    const from = Number(first);
    const to = last.length === 4 ? Number(last) : Math.floor(from / 100) * 100 + Number(last);
    // "2024-03" is a month, "2003-04" a season that runs into the next year.
    if (last.length === 2 && Number(last) <= 12 && to !== from + 1) return null;
    return to > from && to - from <= 400 && to <= 2199
      ? { kind: 'interval', from: calendar({ year: from }), to: calendar({ year: to }) }
      : null;
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
const spelledYearAlone: Parser<Meaning> = map(
  alt(
    after((units, at) => units[at]?.word === 'nineteen', spelledYear),
    after(follows('in since of by until from during and'), spelledYear),
    map(seq(opt(word('the')), word('year'), alt(anyYear, twoThousand)), ([, , value]) => value),
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

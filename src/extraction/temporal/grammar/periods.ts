import { calendar, type Fields, type Meaning, type Season } from '../meaning.js';
import {
  after,
  alt,
  comma,
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
import { ordinal } from './numerals.js';
import { anyYear, ofYear, yearNumber } from './years.js';

const weekday = sense('weekday');

const article = opt(word('the its their his her our a an'));
const fiscal = opt(seq(word('fiscal fiscal-'), joint));

/** What a period lies in: "of 1984", "of last year", "this year's"; filled by the deictic rules. */
type Within = Parser<Meaning>;

const quarterNumber: Parser<number | 'last'> = alt<number | 'last'>(
  map(ordinal, (n) => (n >= 1 && n <= 4 ? n : null)),
  map(word('final last'), () => 4),
);
const halfNumber: Parser<number> = alt(
  map(ordinal, (n) => (n === 1 || n === 2 ? n : null)),
  map(word('latter last'), () => 2),
);

function place(fields: Fields, within: Meaning | null): Meaning {
  return within ? calendar(fields, 'tense', within) : calendar(fields);
}

/** "the third quarter of 1984", "fiscal second-quarter", "last year's fourth quarter", "Q3 2024", "3Q". */
export function quarters(yearPhrase: Within): Parser<Meaning> {
  const owner = opt(
    alt(
      map(yearNumber, (year) => calendar({ year })),

      map(seq(yearPhrase, opt(seq(glued(word("' ’")), glued(word('s'))))), ([m]) => m),
    ),
  );
  const inYear = opt(
    alt(
      ofYear,
      map(seq(word('of in'), yearPhrase), ([, m]) => m),
      yearPhrase,
    ),
  );
  return alt<Meaning>(
    map(
      seq(article, owner, fiscal, quarterNumber, joint, word('quarter'), inYear),
      ([, before, , n, , , after_]) =>
        // "the last quarter": the one before this, unless a year follows.
        typeof n === 'number' ? place({ quarter: n }, after_ ?? before) : null,
    ),
    map(
      seq(word('q'), glued(sense('digits', (d) => /^[1-4]$/.test(d))), opt(alt(ofYear, yearPhrase))),
      ([, digits, within]) => place({ quarter: Number(digits) }, within),
    ),
  );
}

/** "the first half of 1990", "the second half". Alone only with "the" and no noun of a match or a screen beside it. */
export function halves(yearPhrase: Within): Parser<Meaning> {
  const inYear = alt(
    ofYear,
    map(seq(word('of in'), yearPhrase), ([, m]) => m),
  );
  return alt<Meaning>(
    map(seq(article, halfNumber, joint, word('half'), inYear), ([, n, , , within]) =>
      place({ half: n }, within),
    ),
    map(
      seq(opt(yearPhrase), opt(seq(glued(word("' ’")), glued(word('s')))), halfNumber, joint, word('half')),
      ([owner, , n]) => (owner ? place({ half: n }, owner) : null),
    ),
    map(seq(word('h'), glued(word('1 2')), alt(ofYear, yearPhrase)), ([, n, within]) =>
      place({ half: Number(n) }, within),
    ),
  );
}

const season: Parser<Season> = sense('season', (_, unit) => !unit.word.endsWith('s'));
const winterYears = map(
  seq(
    sense('digits', (d) => /^(?:19|20)\d\d$/.test(d)),
    word('- – /'),
    sense('digits', (d) => d.length === 2 || d.length === 4),
  ),
  ([first]) => Number(first),
);

/** "summer of 2015", "summer 2015", "the summer", "in winter"; "fall" and "spring" alone only after a word that asks for a time. */
export function seasons(yearPhrase: Within): Parser<Meaning> {
  const years = map(alt(winterYears, anyYear), (year) => calendar({ year }));
  return alt<Meaning>(
    map(seq(article, season, opt(word('of')), comma, years), ([, value, , , within]) =>
      place({ season: value }, within),
    ),
    map(seq(season, opt(word('of')), yearPhrase), ([value, , within]) => place({ season: value }, within)),
    map(
      notBefore(
        after(
          follows('in into during since until by through throughout over early late mid before after of for'),
          seq(opt(word('the')), season),
        ),
        alt<unknown>(
          word('of olympics games olympic paralympics offensive storm street break palace school'),
          word('- ‐'),
        ),
      ),
      ([, value]) => calendar({ season: value }),
    ),
  );
}

/** "the last week of March", "the week of March 6", "the first week of 2024". */
export function weeks(core: Within, monthPhrase: Within): Parser<Meaning> {
  return alt<Meaning>(
    map(
      seq(opt(word('the')), word('week'), word('of ending ended beginning'), opt(weekday), core),
      ([, , , , day]) =>
        day.kind === 'calendar' && day.fields.day !== undefined
          ? { kind: 'shift', unit: 'week', amount: 0, anchor: day }
          : null,
    ),
    map(
      seq(
        opt(word('the')),
        alt(
          ordinal,
          map(word('last final'), () => -1),
        ),
        word('week'),
        word('of in'),
        monthPhrase,
      ),
      ([, n, , , month]) =>
        n <= 5 ? { kind: 'calendar', fields: { week: n }, direction: 'tense', within: month } : null,
    ),
  );
}

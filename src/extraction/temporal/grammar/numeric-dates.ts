import { isDay } from '../calendar.js';
import type { Lexeme } from '../lexeme.js';
import { calendar, type Meaning } from '../meaning.js';
import { after, alt, glued, hyphen, map, notBefore, sense, seq, word, type Parser } from '../parser.js';
import { expandYear } from './years.js';

const year4 = map(
  sense('digits', (digits) => /^(?:1[5-9]|20|21)\d\d$/.test(digits)),
  Number,
);
const twoOrFour = sense('digits', (digits) => digits.length === 2 || digits.length === 4);
const short = sense('digits', (digits) => digits.length <= 2);

/** "31/7/2024-5", "1.2.2024.3"; but a full stop after a date ends the sentence. */
const goesOn = glued(
  alt<unknown>(hyphen, word('/ %'), sense('digits'), seq(word('. ,'), glued(sense('digits')))),
);

/** "2024-03-07", "2024/03/07", "2024.03.07"; not a part of a longer number. */
const isoDate: Parser<Meaning> = map(
  seq(
    after(startsNumber, year4),
    glued(word('- / .')),
    glued(short),
    glued(word('- / .')),
    notBefore(glued(short), goesOn),
  ),
  ([year, a, month, b, day]) =>
    a === b && isDay(year, Number(month), Number(day))
      ? calendar({ year, month: Number(month), day: Number(day) })
      : null,
);

/** "2024-03". */
const isoMonth: Parser<Meaning> = map(
  seq(
    after(startsNumber, year4),
    glued(word('-')),
    notBefore(glued(sense('digits', (d) => d.length === 2)), goesOn),
  ),
  ([year, , digits]) => {
    const month = Number(digits);
    return month >= 1 && month <= 12 && month !== (year % 100) + 1 ? calendar({ year, month }) : null;
  },
);

/** "3/7/2024", "7.3.2024": the month first with slashes, the day with points, unless that is no date. */
const slashed: Parser<Meaning> = map(
  seq(
    after(startsNumber, short),
    glued(word('/ . -')),
    glued(short),
    glued(word('/ . -')),
    notBefore(glued(twoOrFour), goesOn),
  ),
  ([first, a, second, b, digits]) => {
    if (a !== b || (a !== '/' && digits.length === 2)) return null;
    const year = digits.length === 4 ? Number(digits) : expandYear(Number(digits));
    const [m, d] = a === '.' ? [Number(second), Number(first)] : [Number(first), Number(second)];
    if (year < 1500 || year > 2199) return null;
    if (isDay(year, m, d)) {
      const date = calendar({ year, month: m, day: d });
      return a !== '.' && m !== d && isDay(year, d, m) ? { ...date, isMonthGuessed: true } : date;
    }
    return isDay(year, d, m) ? calendar({ year, month: d, day: m }) : null;
  },
);

function startsNumber(units: readonly Lexeme[], at: number): boolean {
  return !(units[at]?.glued && /^[-./,:$€£#\d]/.test(units[at - 1]?.word ?? ''));
}

/** "9/11" is the one date that goes by its digits. */
const nineEleven: Parser<Meaning> = map(
  notBefore(seq(after(startsNumber, word('9')), glued(word('/')), glued(word('11'))), goesOn),
  () => calendar({ year: 2001, month: 9, day: 11 }),
);

/** A date in digits alone. */
export const numericDate: Parser<Meaning> = alt(isoDate, isoMonth, slashed, nineEleven);

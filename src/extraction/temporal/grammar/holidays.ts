import { isNameGoingOn, isNoTitle } from './context.js';
import { addDays, toEaster, toNthWeekday } from '../calendar.js';
import { calendar, type Holiday, type Meaning } from '../meaning.js';
import { after, alt, map, notBefore, opt, seq, word, type Parser } from '../parser.js';
import { anyYear } from './years.js';

const fixed =
  (month: number, day: number): Holiday =>
  (year) => ({ year, month, day });
const nth =
  (n: number, weekday: number, month: number): Holiday =>
  (year) =>
    toNthWeekday(year, month, weekday, n);
const easter =
  (days: number): Holiday =>
  (year) =>
    addDays(toEaster(year), days);

/** Holidays that fall on one day in every country that has them, by their names in lower case. */
const HOLIDAYS: readonly (readonly [string, Holiday])[] = [
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ["new year ' s eve", fixed(12, 31)],
  ["new year ' s day", fixed(1, 1)],
  ["valentine ' s day", fixed(2, 14)],
  ['may day', fixed(5, 1)],
  ['halloween', fixed(10, 31)],
  // The Tuesday after the first Monday.
  ['election day', (year) => addDays(toNthWeekday(year, 11, 1, 1), 1)],
  ['thanksgiving day', nth(4, 4, 11)],
  ['thanksgiving', nth(4, 4, 11)],
  ['labor day', nth(1, 1, 9)],
  ['memorial day', nth(-1, 1, 5)],
  ['martin luther king day', nth(3, 1, 1)],
  ['veterans day', fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['bastille day', fixed(7, 14)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['good friday', easter(-2)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['easter', easter(0)],
];

/** "Easter 1916", "Christmas Day, 1989" */
const ofYear = map(seq(opt(word(', of')), anyYear), ([, year]) => year);

export const holiday: Parser<Meaning> = alt(
  ...HOLIDAYS.map(([name, day]) =>
    map(
      seq(
        opt(word('last next this')),
        notBefore(
          after(isNoTitle, seq(...name.split(' ').map((part) => word(part === "'" ? "' ’" : part)))),
          isNameGoingOn,
        ),
        opt(ofYear),
      ),
      ([direction, , year]) =>
        year === null
          ? calendar({ holiday: day }, (direction as 'last' | 'next' | 'this' | null) ?? 'tense')
          : calendar({ holiday: day, year }),
    ),
  ),
);

/** "Easter week": the calendar's week that the day lies in. */
export const holidayWeek: Parser<Meaning> = map(seq(holiday, word('week')), ([day]) => ({
  kind: 'shift',
  unit: 'week',
  amount: 0,
  anchor: day,
}));

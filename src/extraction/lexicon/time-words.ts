import type { DayPart, Season, TimeUnit } from '../temporal/meaning.js';

/** Words of time, lower case without a closing full stop, by what they stand for. */

export const MONTHS: ReadonlyMap<string, number> = numbered([
  'january jan',
  'february feb febr',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
]);

/** ISO 8601: Monday is 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered([
  'monday mon mondays',
  'tuesday tue tues tuesdays',
  'wednesday wed weds wednesdays',
  'thursday thu thur thurs thursdays',
  'friday fri fridays',
  'saturday sat saturdays',
  'sunday sun sundays',
]);

/** Months and weekdays that are words or names as well: "may", "march", "Sun", "April", "August Wilson". */
export const AMBIGUOUS_NAMES: ReadonlySet<string> = new Set(
  'may march mar april june august jan dec sep sat sun mon wed fri tue thu'.split(' '),
);

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['summers', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
  ['winters', 'WI'],
]);

export const UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  Object.entries({
    second: 'second seconds sec secs',
    minute: 'minute minutes min mins',
    hour: 'hour hours hr hrs',
    day: 'day days',
    weekend: 'weekend weekends',
    week: 'week weeks',
    fortnight: 'fortnight fortnights',
    month: 'month months',
    quarter: 'quarter quarters',
    year: 'year years yr yrs',
    decade: 'decade decades',
    century: 'century centuries',
  } satisfies Partial<Record<TimeUnit, string>>).flatMap(([unit, words]) =>
    words.split(' ').map((word) => [word, unit as TimeUnit] as const),
  ),
);

export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'MO'],
  ['mornings', 'MO'],
  ['dawn', 'MO'],
  ['lunchtime', 'MI'],
  ['afternoon', 'AF'],
  ['afternoons', 'AF'],
  ['evening', 'EV'],
  ['evenings', 'EV'],
  ['dusk', 'EV'],
  ['night', 'NI'],
  ['nights', 'NI'],
  ['nighttime', 'NI'],
  ['overnight', 'NI'],
]);

function numbered(rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, i) => row.split(' ').map((word) => [word, i + 1] as const)));
}

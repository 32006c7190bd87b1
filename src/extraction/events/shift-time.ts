import type { EventTime } from '../doc.js';
import { addDays, addMonths } from '../temporal/calendar.js';
import type { Fields } from '../temporal/meaning.js';
import { parseTimex, toPrecision, toTimex } from '../temporal/timex.js';
import type { Distance } from './clause-links.js';

/**
 * The time that lies `distance` after (`order` 1) or before (-1) another, as fine as both allow; the year alone where
 * no distance is told. Null where the other is an interval.
 */
export function shiftTime(
  { value, date }: EventTime,
  order: number,
  distance: Distance | null,
  words: number | null,
): EventTime | null {
  if (value.includes('/')) return null;
  const { year, month, day } = parseTimex(value);
  if (year === undefined) return null;
  const toTime = (fields: Fields): EventTime => {
    const shifted = toTimex(fields);
    return { value: shifted, precision: toPrecision(shifted), basis: 'INFERRED', date: words ?? date };
  };
  if (!distance || distance.amount === null) return toTime({ year });
  const amount = distance.amount * order;
  if (distance.unit === 'Y') return toTime({ year: year + amount });
  if (month === undefined) return toTime({ year });
  if (distance.unit === 'M') {
    const moved = addMonths({ year, month, day: 1 }, amount);
    return toTime({ year: moved.year, month: moved.month });
  }
  if (day === undefined) return toTime({ year, month });
  return toTime(addDays({ year, month, day }, amount * (distance.unit === 'W' ? 7 : 1)));
}

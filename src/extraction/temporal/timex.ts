import type { DatePrecision } from '../../domain/vocabulary.js';
import type { DateMention } from '../doc.js';
import { addDays, addMonths, daysInMonth, fromIsoWeek, toDayNumber, type Day } from './calendar.js';
import type { Fields, TimeUnit } from './meaning.js';

/** TIMEX3 values (ISO-TimeML, ISO 24617-1): from calendar fields and back, and to years. */

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** `1999`, `1999-03-07`, `1989-Q3`, `2013-W11`, `199`, `XXXX-03`: as precise as the fields; X for what is unknown. */
export function toTimex(fields: Fields): string {
  const { century, decade, year, half, quarter, season, month, week, weekend, day, weekday, grain } = fields;
  if (century !== undefined && year === undefined) return pad(century);
  if (decade !== undefined && year === undefined) return pad(decade, 3);
  const y = year === undefined ? 'XXXX' : pad(year, 4);
  if (day !== undefined) return `${y}-${month === undefined ? 'XX' : pad(month)}-${pad(day)}`;
  if (month !== undefined) return `${y}-${pad(month)}${grain === 'day' ? '-XX' : ''}`;
  if (week !== undefined) return `${y}-W${pad(week)}${weekend ? '-WE' : ''}`;
  if (weekend) return `${y}-WXX-WE`;
  if (weekday !== undefined) return `${y}-WXX-${weekday}`;
  if (quarter !== undefined) return `${y}-Q${quarter}`;
  if (half !== undefined) return `${y}-H${half}`;
  if (season !== undefined) return `${y}-${season}`;
  return y + (grain ? (UNKNOWN_AFTER_YEAR[grain] ?? '') : '');
}

const UNKNOWN_AFTER_YEAR: Partial<Record<TimeUnit, string>> = {
  second: '-XX-XX',
  minute: '-XX-XX',
  hour: '-XX-XX',
  day: '-XX-XX',
  week: '-WXX',
  weekend: '-WXX-WE',
  month: '-XX',
  quarter: '-QX',
  half: '-HX',
};

export function toPrecision(value: string): DatePrecision {
  if (value.includes('/')) return 'INTERVAL';
  if (/^\d{4}-\d\d-\d\d(?:T|$)/.test(value)) return 'DAY';
  if (/^\d{4}-\d\d(?:-XX)?$/.test(value)) return 'MONTH';
  if (/^\d{4}$/.test(value)) return 'YEAR';
  if (/^\d{4}-(?:[QH]\d|W\d\d|SP|SU|FA|WI)/.test(value) || /^\d\d$/.test(value)) return 'INTERVAL';
  return /^\d{3}$/.test(value) ? 'DECADE' : 'UNKNOWN';
}

/**
 * The years that a date gives or implies: an interval's first and last; none for a decade, a century, a duration, a
 * set, or where the year is unknown.
 */
export function yearsOf(date: Pick<DateMention, 'value' | 'timex'>): number[] {
  if (date.timex === 'DURATION' || date.timex === 'SET') return [];
  const years = date.value.split('/').flatMap((part) => {
    const year = /^(\d{4})(?:-|$)/.exec(part)?.[1];
    return year === undefined ? [] : [Number(year)];
  });
  return [...new Set(years)];
}

export function toIsoDay({ year, month, day }: Day): string {
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** Fields of a calendar value as `toTimex` writes it. */
export function parseTimex(value: string): Fields {
  if (/^\d\d$/.test(value)) return { century: Number(value) };
  if (/^\d{3}$/.test(value)) return { decade: Number(value) };
  const match = /^(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|Q(\d)|H(\d)|W(\d\d)(-WE)?|(SP|SU|FA|WI)))?/.exec(value);
  if (!match) return {};
  const [, year, month, day, quarter, half, week, weekend, season] = match;
  return {
    year: Number(year),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
    ...(quarter && { quarter: Number(quarter) }),
    ...(half && { half: Number(half) }),
    ...(week && { week: Number(week) }),
    ...(weekend && { weekend: true as const }),
    ...(season && { season: season as Fields['season'] }),
  };
}

export interface Stretch {
  readonly start: Day;
  /** Its last day. */
  readonly end: Day;
}

export const SEASON_START = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

/** First and last day of a stretch of the calendar; null where its year is unknown. Seasons are the northern ones. */
export function toStretch(fields: Fields): Stretch | null {
  const { century, decade, year, half, quarter, season, month, week, weekend, day, holiday } = fields;
  const years = (from: number, count: number): Stretch => ({
    start: { year: from, month: 1, day: 1 },
    end: { year: from + count - 1, month: 12, day: 31 },
  });
  if (year === undefined) {
    if (decade !== undefined) return years(decade * 10, 10);
    return century === undefined ? null : years(century * 100, 100);
  }
  if (holiday) return { start: holiday(year), end: holiday(year) };
  if (week !== undefined) {
    const monday = fromIsoWeek(year, week);
    return { start: weekend ? addDays(monday, 5) : monday, end: addDays(monday, 6) };
  }
  if (month !== undefined && day !== undefined) {
    const start = { year, month, day };
    return { start, end: start };
  }
  if (month !== undefined) return months(year, month, 1);
  if (quarter !== undefined) return months(year, quarter * 3 - 2, 3);
  if (half !== undefined) return months(year, half * 6 - 5, 6);
  if (season !== undefined) return months(year, SEASON_START[season], 3);
  return years(year, 1);
}

function months(year: number, month: number, count: number): Stretch {
  const start = { year, month, day: 1 };
  const last = addMonths(start, count - 1);
  return { start, end: { ...last, day: daysInMonth(last.year, last.month) } };
}

/** Whether `a` begins before `b`. */
export function isBefore(a: Day, b: Day): boolean {
  return toDayNumber(a) < toDayNumber(b);
}

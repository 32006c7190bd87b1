import { fromDayNumber, isDay } from '../temporal/calendar.js';
import { toIsoDay } from '../temporal/timex.js';
import { findIdTime } from './time-stamped-id.js';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const YEAR = '((?:199|20[0-4])\\d)';
const MONTH = '(0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
const DAY = '(0?[1-9]|[12]\\d|3[01])';

/** How news sites write a date into a path, the surest first. */
const PATTERNS: readonly RegExp[] = [
  // /2024/03/07/, /2024/mar/07/, 2024-03-07, 2024-03/07/
  new RegExp(`(?<!\\d)${YEAR}[-/_.]${MONTH}[-/_.]${DAY}(?!\\d)`, 'i'),
  // /n3/2024/0307/
  new RegExp(`(?<!\\d)${YEAR}[-/](0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)`),
  // /20240307/, AEN20240307001100320
  new RegExp(`(?<!\\d)${YEAR}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)`),
  new RegExp(`[a-z]${YEAR}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?=\\d{6,}(?!\\d))`, 'i'),
];
/** /2024/03/ */
const MONTH_ONLY = new RegExp(`/${YEAR}/(0[1-9]|1[0-2])/`);

/** The date in a link's path, or that of a time-stamped id in it: `2024-03-07`, `2024-03`; null where there is none. */
export function findUrlDate(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\//i, '').replace(/^[^/]*/, '');
  for (const pattern of PATTERNS) {
    const match = pattern.exec(path);
    if (!match) continue;
    const [year, month, day] = [Number(match[1]), toMonth(match[2] ?? ''), Number(match[3])];
    if (isDay(year, month, day)) return toIsoDay({ year, month, day });
  }
  const seconds = findIdTime(url);
  if (seconds !== null) return toIsoDay(fromDayNumber(Math.floor(seconds / 86_400)));
  const month = MONTH_ONLY.exec(path);
  return month ? `${month[1]}-${month[2]}` : null;
}

function toMonth(text: string): number {
  return MONTHS.indexOf(text.toLowerCase()) + 1 || Number(text);
}

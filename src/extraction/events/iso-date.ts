import type { DatePrecision } from '../../domain/vocabulary.js';

export interface IsoDate {
  readonly value: string;
  readonly precision: DatePrecision;
}

const SEASON_MONTHS: Readonly<Record<string, readonly [string, string]>> = {
  SP: ['03', '05'],
  SU: ['06', '08'],
  FA: ['09', '11'],
  Q1: ['01', '03'],
  Q2: ['04', '06'],
  Q3: ['07', '09'],
  Q4: ['10', '12'],
  H1: ['01', '06'],
  H2: ['07', '12'],
};

/** A TIMEX3 value as an ISO 8601 calendar date or interval; null where it names none (`PAST_REF`, `XXXX-10`, `P3Y`). */
export function toIsoDate(timex: string): IsoDate | null {
  const day = /^(\d{4}-\d{2}-\d{2})(T.*)?$/.exec(timex);
  if (day) return { value: day[1]!, precision: 'DAY' };
  const month = /^(\d{4}-\d{2})(?:-XX)?$/.exec(timex);
  if (month) return { value: month[1]!, precision: 'MONTH' };
  if (/^\d{4}$/.test(timex)) return { value: timex, precision: 'YEAR' };
  if (/^\d{3}X?$/.test(timex))
    return { value: `${timex.slice(0, 3)}0/${timex.slice(0, 3)}9`, precision: 'DECADE' };
  if (/^\d{2}(XX)?$/.test(timex))
    return { value: `${timex.slice(0, 2)}00/${timex.slice(0, 2)}99`, precision: 'INTERVAL' };
  const part = /^(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/.exec(timex);
  if (part) {
    const [, year, name] = part as unknown as [string, string, string];
    const months = SEASON_MONTHS[name];
    // winter is called by the year in which it begins
    const value = months ? `${year}-${months[0]}/${year}-${months[1]}` : `${year}-12/${Number(year) + 1}-02`;
    return { value, precision: 'INTERVAL' };
  }
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(timex);
  if (week) return toWeek(Number(week[1]), Number(week[2]), week[3] !== undefined);
  const interval = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)\/(\d{4}(?:-\d{2}(?:-\d{2})?)?)$/.exec(timex);
  return interval ? { value: timex, precision: 'INTERVAL' } : null;
}

/** ISO 8601 week: the first one holds January 4th; Monday to Sunday, or Saturday and Sunday alone. */
function toWeek(year: number, week: number, weekend: boolean): IsoDate {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY;
  const from = weekend ? monday + 5 * DAY : monday;
  return { value: `${toDay(from)}/${toDay(monday + 6 * DAY)}`, precision: 'INTERVAL' };
}

const DAY = 86_400_000;
const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/**
 * What the grammar recognises, before anything is resolved: which calendar fields the words state, how far from
 * which anchor they lie. The resolver turns a meaning into a TIMEX3 value.
 */

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** TIMEX3's times of day. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** A stretch of the calendar, as far as it is known. What is left out is unknown. */
export interface Fields {
  /** `19` for the 1900s. */
  readonly century?: number;
  /** `199` for the 1990s. */
  readonly decade?: number;
  readonly year?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  readonly month?: number;
  /** ISO 8601 week. */
  readonly week?: number;
  readonly weekend?: true;
  readonly day?: number;
  /** ISO 8601: 1 is Monday. */
  readonly weekday?: number;
  readonly holiday?: Holiday;
  /** How fine a date is of which nothing else is known: "last week" without a reference date. */
  readonly grain?: TimeUnit;
}

/** The day of a holiday in a year. */
export type Holiday = (year: number) => { year: number; month: number; day: number };

/** Which of several: the one before ("last March"), this one, the one after, or the one that the tense tells. */
export type Direction = 'last' | 'this' | 'next' | 'tense';

export type Meaning =
  /** "March 3", "the third quarter", "last Friday"; `within`: "… of last year". */
  | {
      readonly kind: 'calendar';
      readonly fields: Fields;
      readonly direction: Direction;
      readonly within?: Meaning;
      /** "3/4/2024": which of the two numbers is the month, the text tells elsewhere; here the first. */
      readonly isMonthGuessed?: true;
    }
  /** "two years ago" from the reference date, "a year earlier" from the date last mentioned. */
  | {
      readonly kind: 'shift';
      readonly unit: TimeUnit;
      readonly amount: number;
      readonly anchor: 'reference' | 'focus' | Meaning;
      /** Compares ("a year earlier"): keeps the grain of what it is compared with ("in the third quarter"). */
      readonly keepsGrain?: true;
      /** "today's youth": no time under a verb in the present tense. */
      readonly isGeneric?: true;
      /** "that year", "the same year": of a year told, and not of the article's. */
      readonly pointsBack?: true;
    }
  /** A time of day: `value` as in TIMEX3 without the date (`T14:30`, `TMO`), on the day of `on`. */
  | {
      readonly kind: 'clock';
      readonly value: string;
      readonly on: Meaning | null;
      /** "were hit overnight": told of the past, the night began on the day before. */
      readonly isNightBefore?: true;
    }
  /** `isAhead`: of what is told of the past it says nothing of the article's future ("was soon released"). */
  | {
      readonly kind: 'vague';
      readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
      readonly isAhead?: true;
    }
  /** Words of time that tell none: "24 hours a day", "every now and then". */
  | { readonly kind: 'none' }
  | { readonly kind: 'duration'; readonly value: string }
  | { readonly kind: 'set'; readonly value: string }
  /** `ends`: the lexical units of either date, where each is one in words ("from *2003* to *2011*", but "2003-2011"). */
  | {
      readonly kind: 'interval';
      readonly from: Meaning;
      readonly to: Meaning;
      readonly ends?: readonly [UnitRange, UnitRange];
    };

/** Lexical units of a sentence, `to` exclusive. */
export interface UnitRange {
  readonly from: number;
  readonly to: number;
}

export function calendar(fields: Fields, direction: Direction = 'tense', within?: Meaning): Meaning {
  return within ? { kind: 'calendar', fields, direction, within } : { kind: 'calendar', fields, direction };
}

import { toDay, type Anchors } from './anchors.js';
import { addDays, fromIsoWeek, toDayNumber, toIsoWeek, toWeekday, type Day } from './calendar.js';
import type { Direction, Fields, Meaning } from './meaning.js';
import type { Tense } from './tense.js';
import { toStretch } from './timex.js';

type Calendar = Extract<Meaning, { kind: 'calendar' }>;

/**
 * "March 3", "Friday", "the third quarter": the one that the words, the tense and the article's day tell. `outer` is
 * what it lies within ("of last year"), null where nothing is said.
 */
export function placeInCalendar(
  { fields, direction }: Calendar,
  outer: Fields | null,
  anchors: Anchors,
): Fields {
  if (outer) return placeWithin(fields, direction, outer);
  if (fields.year !== undefined) return settle(fields, fields.year);
  if (fields.century !== undefined || fields.decade !== undefined) return fields;
  const day = toDay(anchors.reference);
  if (fields.month !== undefined || fields.holiday || fields.quarter || fields.half || fields.season)
    return placeInYear(fields, direction, anchors);
  if (fields.weekday !== undefined)
    return day ? { ...toWeekdayNear(day, fields.weekday, direction, anchors) } : fields;
  if (fields.weekend) return day ? toWeekendNear(day, anchors) : fields;
  if (fields.day !== undefined) return placeInMonth(fields.day, anchors);
  return fields;
}

/** A holiday's year makes its day. */
function settle(fields: Fields, year: number): Fields {
  if (fields.holiday) return { ...fields.holiday(year) };
  // A weekday beside a day of the month says no more.
  return fields.weekday === undefined ? { ...fields, year } : { year, month: fields.month, day: fields.day };
}

function placeWithin(fields: Fields, direction: Direction, outer: Fields): Fields {
  if (fields.weekday !== undefined && outer.week !== undefined && outer.year !== undefined) {
    return { ...addDays(fromIsoWeek(outer.year, outer.week), fields.weekday - 1) };
  }
  if (fields.weekday !== undefined && outer.day !== undefined) {
    const day = outer as Day;
    const distance = (fields.weekday - toWeekday(day) + 7) % 7;
    return { ...addDays(day, direction === 'last' ? distance - 7 : distance || 7) };
  }
  if (fields.week !== undefined) return toNthWeek(fields.week, outer);
  // "the 1988 quarter": the quarter spoken of, in that year.
  if (fields.year !== undefined && Object.keys(fields).length === 1)
    return outer.quarter === undefined ? fields : { ...outer, year: fields.year };
  // "blocked it in December. The following *February* …"
  if (direction === 'next' && fields.month !== undefined && outer.year !== undefined)
    return { ...fields, year: outer.year + (fields.month > (outer.month ?? 12) ? 0 : 1) };
  // "the last half of the 1980s"
  if (outer.year === undefined && (outer.decade ?? outer.century) !== undefined) return outer;
  return outer.year === undefined ? { ...fields } : settle(fields, outer.year);
}

/** "the last week of March": the week that its first or last day lies in. */
function toNthWeek(n: number, outer: Fields): Fields {
  const stretch = toStretch(outer);
  if (!stretch) return {};
  const day = n > 0 ? addDays(stretch.start, (n - 1) * 7) : stretch.end;
  return toIsoWeek(day);
}

/** A part of a year whose year is not said. */
function placeInYear(fields: Fields, direction: Direction, anchors: Anchors): Fields {
  const { reference } = anchors;
  const told = direction === 'tense' ? findNarratedYear(anchors) : null;
  if (told !== null) return settle(fields, told);
  if (!reference) return fields;
  const today: Day = { year: reference.year, month: reference.month ?? 7, day: reference.day ?? 15 };
  if (direction === 'this') return settle(fields, reference.year);
  const candidates = YEARS_AROUND.filter((n) => hasWeekday(fields, reference.year + n)).map((n) => {
    const year = reference.year + n;
    const stretch = toStretch({ ...fields, year });
    return {
      year,
      start: stretch ? toDayNumber(stretch.start) : 0,
      end: stretch ? toDayNumber(stretch.end) : 0,
    };
  });
  const now = toDayNumber(today);
  const year = chooseYear(
    candidates,
    now,
    direction,
    toAskedTense(fields, anchors),
    (fields.day ?? fields.holiday) !== undefined,
  );
  return settle(fields, year ?? reference.year);
}

/** Quarters and halves are mostly those reported, also under "expects to report a third-quarter loss". */
function toAskedTense({ quarter, half }: Fields, { tense }: Anchors): Tense {
  const asked = tense() === 'AHEAD' ? 'FUTURE' : tense();
  return asked === 'FUTURE' && (quarter ?? half) !== undefined ? 'UNKNOWN' : asked;
}

const YEARS_AROUND = [-1, 0, 1] as const;

/** "Monday, Oct. 26" is of a year in which that day is a Monday. */
function hasWeekday({ weekday, month, day }: Fields, year: number): boolean {
  return (
    weekday === undefined ||
    month === undefined ||
    day === undefined ||
    toWeekday({ year, month, day }) === weekday
  );
}

interface Candidate {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

/** A date so near, while the other is so far that a writer would have named its year. */
const NEAR_DAYS = 100;
const FAR_DAYS = 240;

function chooseYear(
  candidates: readonly Candidate[],
  now: number,
  direction: Direction,
  tense: Tense,
  isDayKnown: boolean,
): number | null {
  if (direction === 'last') return candidates.findLast((c) => c.end < now)?.year ?? null;
  if (direction === 'next') return candidates.find((c) => c.start > now)?.year ?? null;
  const past = candidates.findLast((c) => c.start <= now);
  const future = candidates.find((c) => c.end >= now);
  if (!past || !future) return (past ?? future)?.year ?? null;
  const [back, ahead] = [Math.max(0, now - past.end), Math.max(0, future.start - now)];
  // "declared a dividend, payable Dec. 15"; but "in January three were killed" may be long ago.
  if (tense === 'PAST' && !(isDayKnown && back > FAR_DAYS && ahead < NEAR_DAYS)) return past.year;
  if (tense === 'FUTURE' && !(ahead > FAR_DAYS && back < NEAR_DAYS)) return future.year;
  return ahead * 2 < back ? future.year : past.year;
}

/** "In 2003 war began. In March troops crossed the border": the year told, but for what lies ahead of the article. */
function findNarratedYear({ focus, reference, sentence, tense }: Anchors): number | null {
  const year = focus.narratedYear(sentence);
  return year === null || year === reference?.year || /^(?:FUTURE|AHEAD)$/.test(tense()) ? null : year;
}

/** Within so many days back a weekday is rather the one that was. */
const NEAR_WEEKDAY = 2;

function toWeekdayNear(today: Day, weekday: number, direction: Direction, anchors: Anchors): Day {
  const ahead = (weekday - toWeekday(today) + 7) % 7;
  const back = ahead === 0 ? 0 : ahead - 7;
  if (direction === 'last') return addDays(today, ahead === 0 ? -7 : back);
  if (direction === 'next') return addDays(today, ahead === 0 ? 7 : ahead);
  const tense = anchors.tense();
  // "none could be found Wednesday", told on Thursday
  if (tense === 'AHEAD') return addDays(today, back >= -NEAR_WEEKDAY && ahead > 0 ? back : ahead);
  if (tense === 'FUTURE' || (direction === 'this' && tense !== 'PAST')) return addDays(today, ahead);
  return addDays(today, back);
}

/** "the weekend": the one now where today lies in it, else the next or the last. */
function toWeekendNear(today: Day, anchors: Anchors): Fields {
  const inWeekend = toWeekday(today) >= 6;
  const weeks = inWeekend || /^(?:FUTURE|AHEAD)$/.test(anchors.tense()) ? 0 : -1;
  return { ...toIsoWeek(addDays(today, weeks * 7)), weekend: true };
}

/** "on the 7th": in the month last spoken of, else in the article's. */
function placeInMonth(day: number, { focus, reference, sentence }: Anchors): Fields {
  const month = focus.find(sentence, 2, (f) => f.month !== undefined) ?? reference;
  return month?.month === undefined ? { day } : { year: month.year, month: month.month, day };
}

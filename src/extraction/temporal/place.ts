import { toDay, type Anchors } from './anchors.js';
import { addDays, addMonths, fromIsoWeek, toDayNumber, toIsoWeek, toWeekday, type Day } from './calendar.js';
import type { Direction, Fields, Meaning } from './meaning.js';
import type { Tense } from './tense.js';
import { SEASON_START, toStretch } from './timex.js';

type Calendar = Extract<Meaning, { kind: 'calendar' }>;

/**
 * "March 3", "Friday", "the third quarter": the one that the words, the tense and the article's day tell. `outer` is
 * what it lies within ("of last year"), null where nothing is said.
 */
export function placeInCalendar(
  { fields, direction, isMonthGuessed }: Calendar,
  outer: Fields | null,
  anchors: Anchors,
): Fields {
  if (outer) return placeWithin(fields, direction, outer);
  if (isMonthGuessed && anchors.isDayFirst)
    return { year: fields.year, month: fields.day, day: fields.month };
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
  // "blocked it in December. The following *February* …", "invaded in 1956 and left the following *spring*"
  const month = fields.month ?? (fields.season && SEASON_START[fields.season]);
  if (direction === 'next' && month !== undefined && outer.year !== undefined)
    return { ...fields, year: outer.year + (month > (outer.month ?? 12) ? 0 : 1) };
  if (direction === 'last' && month !== undefined && outer.year !== undefined)
    return { ...fields, year: outer.year - (month < (outer.month ?? 1) ? 0 : 1) };
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
  const tense = toAskedTense(fields, anchors);
  const isDay = (fields.day ?? fields.holiday) !== undefined;
  const year = chooseYear(candidates, now, direction, tense, (past, future) =>
    isDay || !anchors.isAdverbial() ? chooseFarYear(past, future, anchors) : past,
  );
  return settle(fields, year ?? reference.year);
}

/** Quarters and halves are mostly those reported, also under "expects to report a third-quarter loss". */
function toAskedTense({ quarter, half }: Fields, anchors: Anchors): Tense {
  const tense = toPlacedTense(anchors);
  const asked = tense === 'AHEAD' ? 'FUTURE' : tense;
  return asked === 'FUTURE' && (quarter ?? half) !== undefined ? 'UNKNOWN' : asked;
}

/** "retires *in May*", "the leaders meet *on Monday*": what is told in the present tense and dated is still to come. */
function toPlacedTense({ tense, isAdverbial }: Anchors): Tense {
  return tense() === 'PRESENT' && isAdverbial() ? 'FUTURE' : tense();
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
  chooseFar: (past: number, future: number) => number,
): number | null {
  if (direction === 'last') return candidates.findLast((c) => c.end < now)?.year ?? null;
  if (direction === 'next') return candidates.find((c) => c.start > now)?.year ?? null;
  const past = candidates.findLast((c) => c.start <= now);
  const future = candidates.find((c) => c.end >= now);
  if (!past || !future) return (past ?? future)?.year ?? null;
  const [back, ahead] = [Math.max(0, now - past.end), Math.max(0, future.start - now)];
  if (tense === 'PAST')
    return back > FAR_DAYS && ahead < NEAR_DAYS ? chooseFar(past.year, future.year) : past.year;
  if (tense === 'FUTURE' && !(ahead > FAR_DAYS && back < NEAR_DAYS)) return future.year;
  return ahead * 2 < back ? future.year : past.year;
}

/**
 * A day that is almost a year back under a verb of the past: of the year told before ("The crisis began in July 1956 …
 * Eden denied it *on 20 December*"), else of the last; but "declared a dividend to holders of record *Dec. 15*".
 */
function chooseFarYear(past: number, future: number, { focus, sentence, isAdverbial }: Anchors): number {
  if (!isAdverbial()) return future;
  return focus.find(sentence, FAR_SENTENCES, ({ year = past }) => year < past)?.year ?? past;
}

const FAR_SENTENCES = 6;

/** "In 2003 war began. In March troops crossed the border": the year told, but for what lies ahead of the article. */
function findNarratedYear({ focus, reference, sentence, tense, isPerfect }: Anchors): number | null {
  const year = focus.narratedYear(sentence);
  if (year === null || year === reference?.year || isPerfect()) return null;
  const isOfNow = focus.narratesInPresent(sentence) ? /^(?:FUTURE|AHEAD)$/ : /^(?:FUTURE|AHEAD|PRESENT)$/;
  return isOfNow.test(tense()) ? null : year;
}

/** Within so many days back a weekday is rather the one that was. */
const NEAR_WEEKDAY = 2;

function toWeekdayNear(today: Day, weekday: number, direction: Direction, anchors: Anchors): Day {
  const ahead = (weekday - toWeekday(today) + 7) % 7;
  const back = ahead === 0 ? 0 : ahead - 7;
  if (direction === 'last') return addDays(today, ahead === 0 ? -7 : back);
  if (direction === 'next') return addDays(today, ahead === 0 ? 7 : ahead);
  const tense = toPlacedTense(anchors);
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

/** "on the 7th": in the month last spoken of, else in the article's, or the one beside it that the tense tells. */
function placeInMonth(day: number, { focus, reference, sentence, tense }: Anchors): Fields {
  const told = focus.find(sentence, 2, (f) => f.month !== undefined);
  if (told) return { year: told.year, month: told.month, day };
  if (reference?.month === undefined) return { day };
  const today = reference.day ?? day;
  const months = day > today && tense() === 'PAST' ? -1 : day < today && tense() === 'FUTURE' ? 1 : 0;
  const { year, month } = addMonths({ year: reference.year, month: reference.month, day: 1 }, months);
  return { year, month, day };
}

import type { Anchors, ReferenceFields } from './anchors.js';
import { addDays, addMonths, toIsoWeek, type Day } from './calendar.js';
import type { Fields, Meaning, TimeUnit } from './meaning.js';
import { isBefore, toStretch } from './timex.js';

type Shift = Extract<Meaning, { kind: 'shift' }>;

/** How many sentences back a period ("the third quarter") is still what "a year earlier" compares with. */
const PERIOD_REACH = 12;
const DATE_REACH = 3;

/**
 * "last year", "two weeks ago", "the following month": the anchor's date, moved, as coarse as the unit. `named` is the
 * anchor where the words name it ("two days before Christmas").
 */
export function shiftFields(shift: Shift, named: Fields | null, anchors: Anchors): Fields {
  if (named) return moveNamed(named, shift);
  const anchor = findAnchor(shift, anchors);
  return anchor ? move(anchor, shift) : { ...moveWithinYear(shift, anchors), grain: shift.unit };
}

/** "denied it in July, and confessed *three weeks later*": the year at least, where it is the same for every day told. */
function moveWithinYear({ unit, amount }: Shift, { focus, sentence }: Anchors): Fields {
  const told = focus.find(sentence, 1, (f) => f.month !== undefined && f.day === undefined);
  const stretch = told && toStretch(told);
  if (!stretch || amount <= 0 || (unit !== 'day' && unit !== 'week')) return {};
  const days = amount * (unit === 'week' ? 7 : 1);
  const { year } = addDays(stretch.start, days);
  return year === addDays(stretch.end, days).year ? { year } : {};
}

/** "two weeks after March 3", "a year ago today": as fine as the date named, but "Easter week". */
function moveNamed(named: Fields, shift: Shift): Fields {
  const { unit, amount } = shift;
  const { year, month, day } = named;
  if (amount === 0 || year === undefined || month === undefined) return move(named, shift);
  if (unit === 'year') return { ...named, year: year + amount };
  if (unit === 'month') {
    const moved = addMonths({ year, month, day: day ?? 1 }, amount);
    return day === undefined ? { year: moved.year, month: moved.month } : { ...moved };
  }
  return unit === 'week' && day !== undefined
    ? { ...addDays({ year, month, day }, amount * 7) }
    : move(named, shift);
}

function findAnchor(shift: Shift, anchors: Anchors): Fields | null {
  const { focus, reference, sentence } = anchors;
  if (shift.keepsGrain) {
    const period =
      focus.find(sentence, PERIOD_REACH, (f) => isReported(f, reference)) ??
      focus.find(sentence, PERIOD_REACH, (f) => (f.quarter ?? f.half) !== undefined);
    const near = focus.find(sentence, 0, (f) => f.month !== undefined && f.day === undefined);
    const found = near ?? period;
    if (found) return found;
  }
  if (shift.anchor === 'reference') return reference;
  const told = findFocus(shift, anchors) ?? (isLater(shift, anchors) ? null : reference);
  return told && isAheadOfPast(told, shift, anchors) ? null : told;
}

/** "*Ten years on*, nobody has been tried", "three days later": after what is told, and not after the article. */
function isLater({ unit, amount }: Shift, { tense }: Anchors): boolean {
  return amount > 1 && (unit !== 'year' || tense() !== 'FUTURE');
}

/**
 * "Lind is to visit Oslo on Friday. Chile closed its border *the following week*": what was told of the past counts from
 * no date ahead, and not from the article's own.
 */
function isAheadOfPast(fields: Fields, { unit, amount }: Shift, { reference, tense }: Anchors): boolean {
  if (!reference?.day || amount <= 0 || (unit !== 'day' && unit !== 'week' && unit !== 'month')) return false;
  if (tense() !== 'PAST') return false;
  const [start, now] = [toStretch(fields)?.start, toStretch(reference)?.end];
  return start !== undefined && now !== undefined && !isBefore(start, now);
}

/** The date that "that day", "the quarter", "the following year" speak of: one fine enough for the unit. */
function findFocus(shift: Shift, anchors: Anchors): Fields | null {
  const { unit, amount } = shift;
  const { focus, reference, sentence, tense } = anchors;
  const isAnchor = (f: Fields): boolean => !isAheadOfPast(f, shift, anchors);
  switch (unit) {
    case 'day':
      return findDay(shift, anchors, isAnchor);
    case 'quarter':
      return (
        focus.find(sentence, Infinity, (f) => f.quarter !== undefined && isReported(f, reference)) ??
        focus.find(sentence, Infinity, (f) => f.quarter !== undefined) ??
        (amount === 0 && reference?.month !== undefined ? lastQuarter(reference.year, reference.month) : null)
      );
    case 'month':
      return (
        // "was elected in 2011, and barred *the following July*"
        (amount === 0 ? focus.find(sentence, 1, (f) => f.month !== undefined || isYear(f)) : null) ??
        focus.find(sentence, DATE_REACH, (f) => f.month !== undefined && isAnchor(f))
      );
    case 'week':
      return focus.find(sentence, DATE_REACH, (f) => (f.week ?? f.day) !== undefined && isAnchor(f));
    case 'year':
      if (shift.pointsBack) {
        // "ruled in 2021. The appeal was heard last week. Another law fell *the same year*": of a year told, and not of the article's
        const told = focus.find(
          sentence,
          2,
          (f) => !isOfNow(f, reference) && (f.year ?? 0) <= (reference?.year ?? Infinity),
        );
        if (told) return told;
      }
      // "to be cut by 2030. It moved *later that year*": of the years told, not of one ahead
      return focus.find(
        sentence,
        amount === 0 ? 2 : DATE_REACH,
        (f) => amount !== 0 || !reference || (f.year ?? 0) <= reference.year,
      );
    case 'decade':
    case 'century':
      // "founded in 1998, it is to be finished by *the end of the decade*": of the article's own
      return amount === 0 && tense() !== 'PAST' ? null : focus.find(sentence, DATE_REACH);
    default:
      return focus.find(sentence, DATE_REACH);
  }
}

/** A day or a week of the article's own year, as "last week" is. */
function isOfNow({ year, week, day }: Fields, reference: ReferenceFields | null): boolean {
  return year === reference?.year && (week ?? day) !== undefined;
}

function isYear(fields: Fields): boolean {
  return fields.year !== undefined && Object.keys(fields).length === 1;
}

/** "was shot last October … that same day": a day of the month or year told last, whichever; else the day told last. */
function findDay(
  { amount }: Shift,
  { focus, sentence, reference }: Anchors,
  isAnchor: (fields: Fields) => boolean,
): Fields | null {
  const isCoarse = (f: Fields): boolean =>
    f.day === undefined && (f.month !== undefined || (isYear(f) && f.year !== reference?.year));
  const told = focus.find(sentence, 1, (f) => f.day !== undefined || isCoarse(f));
  if (amount === 0 && told && isCoarse(told)) return { ...told, grain: 'day' };
  return focus.find(sentence, DATE_REACH, (f) => f.day !== undefined && isAnchor(f));
}

/** A quarter or half that was over on the article's day: what results are told of, not what is expected. */
function isReported(fields: Fields, reference: ReferenceFields | null): boolean {
  if ((fields.quarter ?? fields.half) === undefined || !reference) return false;
  const [end, now] = [toStretch(fields)?.end, toStretch(reference)?.end];
  return end !== undefined && now !== undefined && isBefore(end, now);
}

/** The quarter that ended last before a month: the one that results are reported for. */
function lastQuarter(year: number, month: number): Fields {
  const quarter = Math.ceil(month / 3) - 1;
  return quarter === 0 ? { year: year - 1, quarter: 4 } : { year, quarter };
}

function move(anchor: Fields, { unit, amount, keepsGrain }: Shift): Fields {
  const { year } = anchor;
  if (year === undefined) return { grain: unit };
  if (unit === 'year') {
    if (!keepsGrain) return { year: year + amount };
    return anchor.day === undefined ? { ...anchor, year: year + amount } : { year: year + amount };
  }
  if (unit === 'decade') return { decade: Math.floor(year / 10) + amount };
  if (unit === 'century') return { century: Math.floor(year / 100) + amount };
  if (unit === 'quarter') return moveQuarter(anchor, year, amount);
  if (unit === 'half') return { year, half: anchor.month !== undefined && anchor.month > 6 ? 2 : 1 };
  if (unit === 'month') {
    if (anchor.month === undefined) return { year };
    const moved = addMonths({ year, month: anchor.month, day: 1 }, amount);
    return { year: moved.year, month: moved.month };
  }
  return moveDays(anchor, unit, amount);
}

function moveQuarter(anchor: Fields, year: number, amount: number): Fields {
  const quarter = anchor.quarter ?? (anchor.month === undefined ? null : Math.ceil(anchor.month / 3));
  if (quarter === null) return { year };
  const index = year * 4 + quarter - 1 + amount;
  return { year: Math.floor(index / 4), quarter: (((index % 4) + 4) % 4) + 1 };
}

function moveDays(anchor: Fields, unit: TimeUnit, amount: number): Fields {
  const day = toAnchorDay(anchor);
  if (!day) return anchor.grain === unit ? anchor : { grain: unit };
  if (unit === 'week' || unit === 'weekend') {
    const { year, week } = toIsoWeek(addDays(day, amount * 7));
    return unit === 'week' ? { year, week } : { year, week, weekend: true };
  }
  return { ...addDays(day, unit === 'day' ? amount : 0) };
}

/** The day of a date that is known to the day or the week. */
function toAnchorDay(fields: Fields): Day | null {
  if (fields.day === undefined && fields.week === undefined) return null;
  return toStretch(fields)?.start ?? null;
}

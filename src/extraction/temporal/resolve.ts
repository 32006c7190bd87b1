import type { Basis } from '../../domain/vocabulary.js';
import type { DateMention } from '../doc.js';
import type { Anchors } from './anchors.js';
import { addDays } from './calendar.js';
import type { Fields, Meaning } from './meaning.js';
import { placeInCalendar } from './place.js';
import { shiftFields } from './shift.js';
import { toTimex } from './timex.js';

type Clock = Extract<Meaning, { kind: 'clock' }>;

export interface Resolved {
  readonly value: string;
  readonly timex: DateMention['timex'];
  readonly basis: Basis;
  /** The calendar date, where the expression names one: becomes the focus; not what is only compared with. */
  readonly fields: Fields | null;
  /** Of an interval: what its first and its last date are. */
  readonly ends?: readonly [ResolvedEnd, ResolvedEnd];
}

export interface ResolvedEnd {
  readonly value: string;
  readonly basis: Basis;
}

/**
 * The TIMEX3 value of a meaning. What cannot be resolved keeps an underspecified value (`XXXX-03`); null where the
 * words tell no time here.
 */
export function resolve(meaning: Meaning, anchors: Anchors): Resolved | null {
  switch (meaning.kind) {
    case 'none':
      return null;
    case 'vague':
      if (meaning.isAhead && anchors.tense() === 'PAST') return null;
      return { value: meaning.value, timex: 'DATE', basis: 'UNKNOWN', fields: null };
    case 'duration':
      return { value: meaning.value, timex: 'DURATION', basis: 'EXPLICIT', fields: null };
    case 'set':
      return { value: meaning.value, timex: 'SET', basis: 'EXPLICIT', fields: null };
    case 'interval':
      return resolveInterval(meaning.from, meaning.to, anchors);
    case 'clock':
      return resolveClock(meaning, anchors);
    default: {
      if (meaning.kind === 'shift' && meaning.isGeneric && anchors.tense() === 'PRESENT') return null;
      const fields = toFields(meaning, anchors);
      const compares = meaning.kind === 'shift' && meaning.keepsGrain;
      return {
        value: toTimex(fields),
        timex: 'DATE',
        basis: toBasis(meaning, fields),
        fields: compares ? null : fields,
      };
    }
  }
}

/** The calendar fields of a date; a year that stays unknown is left out. */
function toFields(meaning: Meaning, anchors: Anchors): Fields {
  if (meaning.kind === 'calendar') {
    const { within } = meaning;
    return placeInCalendar(meaning, within ? toFields(within, anchors) : null, anchors);
  }
  if (meaning.kind === 'shift') {
    const { anchor } = meaning;
    return shiftFields(meaning, typeof anchor === 'string' ? null : toFields(anchor, anchors), anchors);
  }
  if (meaning.kind === 'clock' && meaning.on) return toFields(meaning.on, anchors);
  // "on the night of *5 to 6 June 2018*"
  if (meaning.kind === 'interval') return toFields(lend(meaning.to, meaning.from), anchors);
  return {};
}

function toBasis(meaning: Meaning, fields: Fields): Basis {
  if (!isYearKnown(fields)) return 'UNKNOWN';
  return isExplicit(meaning) ? 'EXPLICIT' : 'INFERRED';
}

function isYearKnown({ year, decade, century }: Fields): boolean {
  return (year ?? decade ?? century) !== undefined;
}

function isExplicit(meaning: Meaning): boolean {
  if (meaning.kind !== 'calendar') return false;
  const { year, decade, century } = meaning.fields;
  if (meaning.within) return isExplicit(meaning.within);
  return (year ?? decade ?? century) !== undefined;
}

function resolveClock({ value, on, isNightBefore }: Clock, anchors: Anchors): Resolved {
  const told = on ? toFields(on, anchors) : dayInFocus(anchors);
  const fields = isNightBefore && anchors.tense() === 'PAST' ? toDayBefore(told) : told;
  const day = fields.day === undefined && fields.weekday === undefined ? 'XXXX-XX-XX' : toTimex(fields);
  const basis = fields.year === undefined ? 'UNKNOWN' : on ? toBasis(on, fields) : 'INFERRED';
  return { value: `${day}${value}`, timex: 'TIME', basis, fields: on ? fields : null };
}

function toDayBefore(fields: Fields): Fields {
  const { year, month, day } = fields;
  if (year === undefined || month === undefined || day === undefined) return fields;
  return { ...addDays({ year, month, day }, -1) };
}

/** "at 10 a.m.": on the day of which the sentence or the one before speaks, else on the article's. */
function dayInFocus({ focus, reference, sentence }: Anchors): Fields {
  return focus.find(sentence, 1, (fields) => fields.day !== undefined) ?? reference ?? {};
}

/** "between March and May 2022": an end without a year has that of the other. */
function resolveInterval(from: Meaning, to: Meaning, anchors: Anchors): Resolved {
  const [first, last] = inOrder(
    toFields(lend(to, from), anchors),
    toFields(lend(from, to), anchors),
    isExplicit(to) || (!isExplicit(from) && anchors.tense() === 'PAST'),
  );
  const basis = isExplicit(from) || isExplicit(to) ? 'EXPLICIT' : toBasis(to, last);
  const toEnd = (fields: Fields): ResolvedEnd => ({
    value: toTimex(fields),
    basis: isYearKnown(fields) ? basis : 'UNKNOWN',
  });
  const ends = [toEnd(first), toEnd(last)] as const;
  return {
    value: `${ends[0].value}/${ends[1].value}`,
    timex: 'DATE',
    basis: ends[0].basis,
    fields: last,
    ends,
  };
}

/** "between December and March": an end that comes first in one year is of the next, or its beginning of the year before. */
function inOrder(first: Fields, last: Fields, endIsSure: boolean): readonly [Fields, Fields] {
  if (first.year === undefined || first.year !== last.year || (first.month ?? 0) <= (last.month ?? 13))
    return [first, last];
  return endIsSure ? [{ ...first, year: first.year - 1 }, last] : [first, { ...last, year: first.year + 1 }];
}

/** `taker`, of the year that `giver` names, where it has none itself. */
export function lend(giver: Meaning, taker: Meaning): Meaning {
  if (giver.kind !== 'calendar' || taker.kind !== 'calendar') return taker;
  if (taker.fields.year !== undefined || taker.within) return taker;
  // "from January to October *last year*"
  if (giver.within) return { ...taker, within: giver.within };
  const { year } = giver.fields;
  return year === undefined ? taker : { ...taker, fields: { ...taker.fields, year } };
}

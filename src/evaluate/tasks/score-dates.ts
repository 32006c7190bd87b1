import { overlaps, type Span } from '../../domain/span.js';
import { type Figure, Tally } from '../figure.js';
import type { GoldDate, GoldDocument } from '../gold.js';
import { matchGreedily, sameSpan, toDistinct, toSpanJaccard } from '../matching.js';
import type { PredictedDate } from '../prediction.js';
import { isInScope, type OnMiss, type ScoredDocument } from './task.js';

const CALENDAR_TYPES: ReadonlySet<string> = new Set(['DATE', 'TIME', 'INTERVAL']);

/** Temporal expressions: spans, values (TempEval-3's value F1; UzZaman et al., 2013) and years. */
export function scoreDates(documents: readonly ScoredDocument[], onMiss: OnMiss): Figure[] {
  const tally = new Tally();
  for (const { gold, prediction } of documents) {
    const dates = gold.dates ?? [];
    const predicted = toDistinct(
      prediction.dates.filter(({ start }) => isInScope(gold, start)),
      ({ start, end }) => `${start}-${end}`,
    );
    const calendar = dates.filter(({ tt }) => !tt || CALENDAR_TYPES.has(tt));
    tallyDates(tally, '', dates, [], predicted);
    tellMisses(gold, predicted, onMiss);
    const others = dates.filter((date) => !calendar.includes(date));
    tallyDates(tally, 'DATE+TIME only: ', calendar, others, predicted);
  }
  return tally.toFigures();
}

/** In `zones` predictions that match nothing are not counted. */
function tallyDates(
  tally: Tally,
  prefix: string,
  dates: readonly GoldDate[],
  zones: readonly GoldDate[],
  predicted: readonly PredictedDate[],
): void {
  const matched = new Set(matchGreedily(dates, predicted, weigh).map((match) => match.prediction));
  const counted = predicted.filter(
    (date, index) => matched.has(index) || !zones.some((zone) => overlaps(date, zone)),
  );
  const exact = matchGreedily(dates, counted, (a, b) => Number(sameSpan(a, b)));
  const overlapping = matchGreedily(dates, counted, weigh);
  const pairs = overlapping.map((match) => [dates[match.gold]!, counted[match.prediction]!] as const);
  const add = (name: string, hits: number) => tally.add(prefix + name, hits, counted.length, dates.length);
  add('exact span', exact.length);
  add('overlap', overlapping.length);
  add('overlap + value', pairs.filter(([a, b]) => sameValue(a, b)).length);
  tally.add(
    `${prefix}overlap + year`,
    pairs.filter(([a, b]) => findYear(a) !== null && findYear(a) === findYear(b)).length,
    counted.filter((date) => findYear(date) !== null).length,
    dates.filter((date) => findYear(date) !== null).length,
  );
}

/** Of pairs that overlap as much, those of equal values first. */
function weigh(a: GoldDate, b: PredictedDate): number {
  const jaccard = toSpanJaccard(a, b);
  return jaccard ? jaccard + (sameValue(a, b) ? 1e-6 : 0) : 0;
}

function sameValue(a: { value: string }, b: { value: string }): boolean {
  return a.value.trim().toUpperCase() === b.value.trim().toUpperCase();
}

function findYear({ value }: { value: string }): string | null {
  return /^\d{4}/.exec(value)?.[0] ?? null;
}

function tellMisses(gold: GoldDocument, predicted: readonly PredictedDate[], onMiss: OnMiss): void {
  const dates = gold.dates ?? [];
  const pairs = matchGreedily(dates, predicted, weigh);
  const tell = (what: string, { start, end }: Span) =>
    onMiss({ document: gold.id, what, words: gold.text.slice(start, end) });
  dates.forEach((date, index) => {
    const pair = pairs.find((match) => match.gold === index);
    if (!pair) return tell(`${date.value} not found`, date);
    const other = predicted[pair.prediction]!;
    if (!sameValue(date, other)) tell(`${date.value} taken for ${other.value}`, date);
  });
  predicted.forEach((date, index) => {
    if (!pairs.some((match) => match.prediction === index)) tell(`no date, taken for ${date.value}`, date);
  });
}

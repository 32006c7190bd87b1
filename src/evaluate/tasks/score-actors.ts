import { overlaps, type Span } from '../../domain/span.js';
import { type Figure, Tally } from '../figure.js';
import { matchGreedily, sameSpan, toDistinct, toSpanJaccard } from '../matching.js';
import { isCountryName, isDemonym } from './country-index.js';
import { isInScope, type OnMiss, type ScoredDocument } from './task.js';

interface Name extends Span {
  readonly text: string;
  readonly type: string;
}

const SCORED_TYPES: ReadonlySet<string> = new Set(['PER', 'ORG', 'LOC', 'GRP']);
const EDGE = /[\s"“”'‘’()[\],;:]/;

/** Names: spans with and without their type. */
export function scoreActors(documents: readonly ScoredDocument[], onMiss: OnMiss): Figure[] {
  const tally = new Tally();
  for (const { gold, prediction } of documents) {
    const all = toNames(gold.text, gold.actors ?? []);
    const predicted = toNames(
      gold.text,
      prediction.actors.filter(({ start }) => isInScope(gold, start)),
    );
    const names = all.filter(({ type }) => SCORED_TYPES.has(type));
    tallyNames(tally, '', names, all, predicted, (what, words) => onMiss({ document: gold.id, what, words }));
    const countries = names.filter(
      ({ type, text }) => type !== 'LOC' || isCountryName(text) || isDemonym(text),
    );
    tallyNames(tally, 'LOC countries only: ', countries, all, predicted);
  }
  return tally.toFigures();
}

/** `all` less `names` are zones in which predictions that match nothing are not counted. */
function tallyNames(
  tally: Tally,
  prefix: string,
  names: readonly Name[],
  all: readonly Name[],
  predicted: readonly Name[],
  tellMiss?: (what: string, words: string) => void,
): void {
  const zones = all.filter((name) => !names.includes(name));
  const matched = new Set(matchGreedily(names, predicted, weighTyped).map((match) => match.prediction));
  const counted = predicted.filter(
    (name, index) =>
      matched.has(index) || !(zones.some((zone) => overlaps(name, zone)) || isDemonym(name.text)),
  );
  const add = (name: string, hits: number) => tally.add(prefix + name, hits, counted.length, names.length);
  const exact = (typed: boolean) =>
    matchGreedily(names, counted, (a, b) => Number(sameSpan(a, b) && (!typed || sameType(a, b)))).length;
  const typed = matchGreedily(names, counted, (a, b) => (sameType(a, b) ? toSpanJaccard(a, b) : 0));
  add('exact span + type', exact(true));
  add('exact span', exact(false));
  add('overlap + type', typed.length);
  add('overlap', matchGreedily(names, counted, weighTyped).length);
  if (prefix) return;
  const untyped = matchGreedily(names, counted, weighTyped);
  names.forEach(({ text, type }, index) => {
    if (typed.some((match) => match.gold === index)) return;
    const other = untyped.find((match) => match.gold === index);
    tellMiss?.(other ? `${type} taken for ${counted[other.prediction]!.type}` : `${type} not found`, text);
  });
  counted.forEach(({ text, type }, index) => {
    if (![...typed, ...untyped].some((match) => match.prediction === index)) {
      tellMiss?.(`no name, taken for ${type}`, text);
    }
  });
  for (const type of ['PER', 'ORG', 'LOC']) {
    const hits = typed.filter((match) => names[match.gold]!.type === type);
    const asType = counted.filter(
      (name, index) => name.type === type || hits.some((match) => match.prediction === index),
    );
    const golds = names.filter((name) => name.type === type);
    tally.add(`  ${type} (overlap + type)`, hits.length, asType.length, golds.length);
  }
}

/** Of pairs that overlap as much, those of one type first. */
function weighTyped(a: Name, b: Name): number {
  const jaccard = toSpanJaccard(a, b);
  return jaccard ? jaccard + (sameType(a, b) ? 1e-6 : 0) : 0;
}

/** A group of people may be taken for persons or for an organization. */
function sameType({ type: a }: Name, { type: b }: Name): boolean {
  const agrees = (group: string, other: string) => group === 'GRP' && (other === 'PER' || other === 'ORG');
  return a === b || agrees(a, b) || agrees(b, a);
}

/** Distinct names without blanks, marks, articles and genitive endings at their edges. */
function toNames(text: string, spans: readonly (Span & { type: string; text?: string })[]): Name[] {
  const trimmed = spans.map((span) => {
    const { start, end } = trim(text, span);
    return { start, end, type: span.type, text: span.text ?? text.slice(start, end) };
  });
  return toDistinct(
    trimmed.filter(({ start, end }) => end > start),
    ({ start, end, type }) => `${start}-${end}-${type}`,
  );
}

function trim(text: string, span: Span): Span {
  let { start, end } = trimEdges(text, span);
  const article = /^(?:the|a|an)\s+/i.exec(text.slice(start, end))?.[0].length ?? 0;
  if (article < end - start) start += article;
  const genitive = /(?:['’]s|['’])$/i.exec(text.slice(start, end))?.[0].length ?? 0;
  if (genitive < end - start) end -= genitive;
  return trimEdges(text, { start, end });
}

function trimEdges(text: string, { start, end }: Span): Span {
  while (start < end && EDGE.test(text[start]!)) start++;
  while (end > start && EDGE.test(text[end - 1]!)) end--;
  return { start, end };
}

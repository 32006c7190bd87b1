import type { Span } from '../../domain/span.js';
import { type Figure, Tally, toF1, toShare } from '../figure.js';
import type { GoldDocument } from '../gold.js';
import { type Match, matchGreedily } from '../matching.js';
import { quoteClaim } from './claim-hits.js';
import {
  type ClaimWords,
  type GoldWords,
  NO_WORDS,
  type PredictedWords,
  sameSource,
  toGoldWords,
  toPredictedWords,
  weigh,
  type Words,
} from './claim-words.js';
import { type OnMiss, type ScoredDocument } from './task.js';
import { countShared, WordIndex } from './word-index.js';

/** Attribution: content by words, with the source, in one-to-one pairs. */
export function scoreClaims(documents: readonly ScoredDocument[], onMiss: OnMiss): Figure[] {
  const tally = new Tally();
  const macro = new MacroAverage();
  const shares = new Shares();
  for (const { gold, prediction } of documents) {
    const words = new WordIndex(gold.text);
    const all = (gold.claims ?? []).map((claim) => toGoldWords(claim, words));
    const golds = all.filter(({ content }) => content.size);
    const predicted = toPredictedWords(gold, prediction, words);
    const pairs = matchGreedily(golds, predicted, weigh);
    const matches = pairs.filter((match) => !golds[match.gold]!.claim.ignore);
    const excused = findExcused(pairs, golds, predicted);
    const hits = matches.filter(({ weight }) => weight >= 0.5);
    macro.add(tallyDocument({ golds, predicted, matches, hits, excused }, tally));
    shares.add(all, golds, predicted, hits);
    tellMisses(gold, { golds, predicted, matches, hits, excused }, onMiss);
  }
  return [...tally.toFigures(), ...macro.toFigures(), ...shares.toFigures()];
}

function tellMisses(
  { id, text }: GoldDocument,
  { golds, predicted, matches, hits, excused }: Matching,
  onMiss: OnMiss,
): void {
  golds.forEach((gold, index) => {
    if (gold.claim.ignore) return;
    const hit = hits.find((match) => match.gold === index);
    if (hit && sameSource(gold, predicted[hit.prediction]!)) return;
    const cut = !hit && matches.some((match) => match.gold === index);
    const what = hit ? 'source' : cut ? 'content' : 'no such claim';
    onMiss({ document: id, what, words: quoteClaim(text, gold.claim) });
  });
  predicted.forEach(({ claim: { source, cue, content } }, index) => {
    if (excused.all.has(index) || matches.some((match) => match.prediction === index)) return;
    const toRanges = (span: Span | null) => (span ? [[span.start, span.end] as const] : []);
    const claim = { source: toRanges(source), cue: toRanges(cue), content: toRanges(content) };
    onMiss({ document: id, what: 'claim that nobody makes', words: quoteClaim(text, claim) });
  });
}

interface Matching {
  readonly golds: readonly GoldWords[];
  readonly predicted: readonly PredictedWords[];
  readonly matches: readonly Match[];
  readonly hits: readonly Match[];
  readonly excused: Excused;
}

interface Excused {
  /** Predictions matched with a gold claim that is to be ignored. */
  readonly ignored: ReadonlySet<number>;
  /** These, and inner levels of a chain that the gold does not annotate. */
  readonly all: ReadonlySet<number>;
}

function findExcused(
  pairs: readonly Match[],
  golds: readonly GoldWords[],
  predicted: readonly PredictedWords[],
): Excused {
  const matched = new Set(pairs.map(({ prediction }) => prediction));
  const ignored = new Set(
    pairs.filter(({ gold }) => golds[gold]!.claim.ignore).map(({ prediction }) => prediction),
  );
  const inner = predicted.flatMap(({ content }, index) => {
    const isInner = predicted.some(
      (other) => other.content.size > content.size && countShared(content, other.content) === content.size,
    );
    return isInner && !matched.has(index) ? [index] : [];
  });
  return { ignored, all: new Set([...ignored, ...inner]) };
}

/** Adds a document to the sums and gives its counts of the figures that are averaged over documents. */
function tallyDocument({ golds, predicted, matches, hits, excused }: Matching, tally: Tally): DocumentF1 {
  const asked = golds.filter(({ claim }) => !claim.ignore);
  const given = predicted.filter((_, index) => !excused.all.has(index));
  const shared = sum(matches, (m) => countShared(golds[m.gold]!.content, predicted[m.prediction]!.content));
  const givenWords = sum(given, ({ content }) => content.size);
  const askedWords = sum(asked, ({ content }) => content.size);
  tally.add('content tokens, matched claims', shared, givenWords, askedWords);
  const anyGold = unite(asked);
  const anyGiven = unite(predicted.filter((_, index) => !excused.ignored.has(index)));
  tally.add('content tokens, any claim', countShared(anyGold, anyGiven), anyGiven.size, anyGold.size);
  const right = hits.filter((m) => sameSource(golds[m.gold]!, predicted[m.prediction]!));
  const exact = matches.filter((m) => sameWords(golds[m.gold]!.content, predicted[m.prediction]!.content));
  tally.add('claim hit (content Jaccard >= 0.5)', hits.length, given.length, asked.length);
  tally.add('end-to-end (hit + source)', right.length, given.length, asked.length);
  tally.add('claim exact (same content words)', exact.length, given.length, asked.length);
  const toValue = (tp: number, pred: number, gold: number) => toF1('', tp, pred, gold).F1;
  return {
    'content tokens': toValue(shared, givenWords, askedWords),
    'claim hit': toValue(hits.length, given.length, asked.length),
    'end-to-end': toValue(right.length, given.length, asked.length),
  };
}

type DocumentF1 = Readonly<Record<'content tokens' | 'claim hit' | 'end-to-end', number>>;

class MacroAverage {
  private readonly documents: DocumentF1[] = [];

  add(document: DocumentF1): void {
    this.documents.push(document);
  }

  toFigures(): Figure[] {
    return (['content tokens', 'claim hit', 'end-to-end'] as const).map((name) => ({
      name: `macro over documents, F1: ${name}`,
      value: sum(this.documents, (document) => document[name]) / (this.documents.length || 1),
    }));
  }
}

/** What is right among the hits, and how nested claims fare. */
class Shares {
  private hits = 0;
  private sources = 0;
  private cues = 0;
  private nested = 0;
  private nestedHits = 0;
  private wholeChains = 0;

  add(
    all: readonly GoldWords[],
    golds: readonly GoldWords[],
    predicted: readonly PredictedWords[],
    hits: readonly Match[],
  ): void {
    for (const { gold, prediction } of hits) {
      const [g, p] = [golds[gold]!, predicted[prediction]!];
      this.hits++;
      this.sources += Number(sameSource(g, p));
      this.cues += Number(countShared(g.cue, p.cue) > 0 || (!g.cue.size && !p.cue.size));
    }
    golds.forEach((gold, index) => {
      if (typeof gold.claim.parent !== 'number') return;
      this.nested++;
      const hit = hits.find((match) => match.gold === index);
      if (!hit) return;
      this.nestedHits++;
      this.wholeChains += Number(meetsInOrder(toSources(all, gold), predicted[hit.prediction]!.chain));
    });
  }

  toFigures(): Figure[] {
    const figures = [
      toShare('source right among hits', this.sources, this.hits),
      toShare('cue overlaps among hits', this.cues, this.hits),
    ];
    if (!this.nested) return figures;
    return [
      ...figures,
      toShare('nested claims hit', this.nestedHits, this.nested),
      toShare('nested chains whole and in order', this.wholeChains, this.nested),
    ];
  }
}

/** The sources of a nested claim, outermost first. */
function toSources(all: readonly GoldWords[], claim: GoldWords): (Words | null)[] {
  const chain: (Words | null)[] = [];
  for (let at: GoldWords | undefined = claim; at && chain.length < 10;) {
    chain.unshift(at.source);
    at = typeof at.claim.parent === 'number' ? all[at.claim.parent] : undefined;
  }
  return chain;
}

/** Whether every known source of the gold chain is met, in its order, among the predicted ones. */
function meetsInOrder(wanted: readonly (Words | null)[], given: readonly (Words | null)[]): boolean {
  let at = 0;
  return wanted.every((source) => {
    if (!source) return true;
    while (at < given.length && !countShared(source, given[at] ?? NO_WORDS)) at++;
    return at++ < given.length;
  });
}

function sameWords(a: Words, b: Words): boolean {
  return a.size === b.size && countShared(a, b) === a.size;
}

function unite(claims: readonly ClaimWords[]): Words {
  return new Set(claims.flatMap(({ content }) => [...content]));
}

function sum<T>(items: readonly T[], toNumber: (item: T) => number): number {
  return items.reduce((total, item) => total + toNumber(item), 0);
}

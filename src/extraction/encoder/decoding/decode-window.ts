import type { CueCandidate, NameSpan, TokenRange } from '../../doc.js';
import type { EncoderOutput } from '../encoder.js';
import type { WindowScores } from '../engines/engine.js';
import type { WindowPlan } from '../features/windows.js';
import type { Model } from '../model.js';
import { BioDecoder, type BioSpan } from './bio.js';
import { findMaximumSpanningTree, isTreeWithOneRoot } from './maximum-spanning-tree.js';
import { toNameType } from './name-type.js';
import { argMaxWithin, sigmoid, softmax } from './probability.js';

type SyntaxEntry = EncoderOutput['syntax'][number];

/** From the model's scores of a window to trees, names and cues. Windows hold one stretch of tokens without gaps. */
export class WindowDecoder {
  private readonly names: BioDecoder;
  private readonly cues: BioDecoder;

  constructor(private readonly model: Model) {
    this.names = new BioDecoder(model.labels.names);
    this.cues = new BioDecoder(model.labels.cues);
  }

  decode(plan: WindowPlan, scores: WindowScores): EncoderOutput {
    const window = { from: plan[0]!.from, to: plan.at(-1)!.to };
    const sentences = plan.map(({ from, to }) => ({ from: from - window.from, to: to - window.from }));
    const biased = this.withCueBias(scores.cues);
    return {
      syntax: sentences.flatMap((sentence) => this.toSyntax(sentence, window, scores)),
      names: sentences.flatMap((sentence) =>
        this.names.decode(scores.names, sentence).map((span) => this.toName(span, window, scores.names)),
      ),
      cues: sentences.flatMap((sentence) =>
        this.cues.decode(biased, sentence).map((span) => this.toCue(span, window, scores)),
      ),
    };
  }

  /** `sentence` counts words within the window; the heads that come out are tokens of the article. */
  private toSyntax(sentence: TokenRange, window: TokenRange, scores: WindowScores): SyntaxEntry[] {
    const { labels } = this.model;
    const { from, to } = sentence;
    const likeliest = toLikeliestHeads(sentence, scores, window.to - window.from);
    const heads = isTreeWithOneRoot(likeliest)
      ? likeliest
      : findMaximumSpanningTree(toArcMatrix(sentence, window, scores), to - from);
    const syntax: SyntaxEntry[] = [];
    for (let row = from; row < to; row++) {
      const head = heads[row - from]!;
      syntax.push({
        upos: toLabel(scores.upos, row, labels.upos),
        xpos: toLabel(scores.xpos, row, labels.xpos),
        head: head < 0 ? -1 : window.from + from + head,
        deprel: head < 0 ? 'root' : this.toRelation(row, from + head, scores),
      });
    }
    return syntax;
  }

  private toRelation(dependent: number, head: number, scores: WindowScores): string {
    const { labels, labelScorer } = this.model;
    return head === scores.best_head[dependent]
      ? labelScorer.findBest(scores.labels, dependent * labels.deprel.length)
      : labelScorer.findLabel(scores.label_dependent, scores.label_head, dependent, head);
  }

  private toName(span: BioSpan, window: TokenRange, logits: Float32Array): NameSpan {
    const rows = toProbabilities(span, logits, this.names.labels.length);
    const shareOf = (type: NameSpan['type']) => {
      const labels = this.names.labelsOf(type);
      return meanOver(rows, (row) => sumOf(row, labels));
    };
    const shares = {
      PER: shareOf('PER'),
      ORG: shareOf('ORG'),
      LOC: shareOf('LOC'),
      OTHER: shareOf('OTHER'),
    };
    return { ...toTokens(span, window), ...toNameType(span.type as NameSpan['type'], shares) };
  }

  private toCue(span: BioSpan, window: TokenRange, scores: WindowScores): CueCandidate {
    const rows = toProbabilities(span, scores.cues, this.cues.labels.length);
    const own = this.cues.labelsOf('OWN');
    const isCue = (row: Float64Array) => 1 - row[this.cues.outside]!;
    const width = window.to - window.from;
    const rowOf = (logits: Float32Array) =>
      logits.subarray(span.from * width, (span.from + 1) * width).map(sigmoid);
    return {
      ...toTokens(span, window),
      score: meanOver(rows, isCue),
      ownVoice: meanOver(rows, (row) => sumOf(row, own) / isCue(row)),
      negated: sigmoid(scores.negation[span.from]!),
      window,
      source: rowOf(scores.source),
      content: rowOf(scores.content),
    };
  }

  private withCueBias(logits: Float32Array): Float32Array {
    const { cueBias } = this.model;
    if (cueBias === 0) return logits;
    const { labels, outside } = this.cues;
    const biased = logits.slice();
    for (let at = outside; at < biased.length; at += labels.length) biased[at]! += cueBias;
    return biased;
  }
}

/** For each word of a sentence its most likely head, counted within the sentence, -1 for the root. */
function toLikeliestHeads(
  { from, to }: TokenRange,
  { arcs, root, best_head }: WindowScores,
  width: number,
): Int32Array {
  const heads = new Int32Array(to - from).fill(-1);
  // A word alone has no other word to hang on.
  if (heads.length === 1) return heads;
  for (let word = from; word < to; word++) {
    const head = best_head[word]!;
    if (arcs[word * width + head]! > root[word]!) heads[word - from] = head - from;
  }
  return heads;
}

/** The scores of a sentence's arcs as `findMaximumSpanningTree` reads them. */
function toArcMatrix(
  { from, to }: TokenRange,
  window: TokenRange,
  { arcs, root }: WindowScores,
): Float64Array {
  const size = to - from + 1;
  const width = window.to - window.from;
  const matrix = new Float64Array(size * size);
  for (let word = from; word < to; word++) {
    const row = (word - from + 1) * size;
    matrix[row] = root[word]!;
    matrix.set(arcs.subarray(word * width + from, word * width + to), row + 1);
  }
  return matrix;
}

function toLabel(logits: Float32Array, row: number, labels: readonly string[]): string {
  return labels[argMaxWithin(logits, row * labels.length, (row + 1) * labels.length)]!;
}

function toTokens({ from, to }: TokenRange, window: TokenRange): TokenRange {
  return { from: window.from + from, to: window.from + to };
}

/** The probabilities of the labels of each row of a span. */
function toProbabilities({ from, to }: TokenRange, logits: Float32Array, width: number): Float64Array[] {
  const rows: Float64Array[] = [];
  for (let row = from; row < to; row++) rows.push(softmax(logits, row * width, (row + 1) * width));
  return rows;
}

function meanOver(rows: readonly Float64Array[], toValue: (row: Float64Array) => number): number {
  return rows.reduce((sum, row) => sum + toValue(row), 0) / rows.length;
}

function sumOf(row: Float64Array, labels: readonly number[]): number {
  return labels.reduce((sum, label) => sum + row[label]!, 0);
}

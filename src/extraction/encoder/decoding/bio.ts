import type { TokenRange } from '../../doc.js';
import { argMaxWithin } from './probability.js';

export interface BioSpan extends TokenRange {
  readonly type: string;
}

/** The label set of a BIO tagger (Ramshaw & Marcus, 1995): O, B-X and I-X for each type X, in the model's order. */
export class BioDecoder {
  /** For each label the ones that may stand before it. */
  private readonly before: readonly (readonly number[])[];
  private readonly mayBegin: readonly boolean[];
  private readonly byType = new Map<string, number[]>();
  /** Index of O. */
  readonly outside: number;

  constructor(readonly labels: readonly string[]) {
    this.mayBegin = labels.map((label) => !label.startsWith('I-'));
    this.before = labels.map((label) =>
      labels.flatMap((other, index) =>
        !label.startsWith('I-') || (other !== 'O' && other.slice(2) === label.slice(2)) ? [index] : [],
      ),
    );
    this.outside = labels.indexOf('O');
    labels.forEach((label, index) => {
      const type = label.slice(2);
      this.byType.set(type, [...(this.byType.get(type) ?? []), index]);
    });
  }

  /** Indexes of the labels of a type: of B-X and I-X for X. */
  labelsOf(type: string): readonly number[] {
    return this.byType.get(type) ?? [];
  }

  /**
   * The spans of the best label sequence in which I-X stands only after B-X or I-X.
   *
   * @param scores row-major, one row of labels a word: log-probabilities, or logits (a row's own constant changes nothing)
   * @param range rows to decode; the spans' words are counted as the rows are
   */
  decode(scores: Float32Array, { from, to }: TokenRange): BioSpan[] {
    const likeliest = this.likeliestOfRows(scores, from, to);
    return this.toSpans(this.isSequence(likeliest) ? likeliest : this.searchBest(scores, from, to), from);
  }

  private likeliestOfRows(scores: Float32Array, from: number, to: number): Int32Array {
    const width = this.labels.length;
    const path = new Int32Array(to - from);
    for (let row = from; row < to; row++) {
      path[row - from] = argMaxWithin(scores, row * width, (row + 1) * width);
    }
    return path;
  }

  /** Whether each label may stand where it does: then the likeliest of all rows are the best sequence. */
  private isSequence(path: Int32Array): boolean {
    return path.every((label, k) =>
      k === 0 ? this.mayBegin[label] : this.mayBegin[label] || this.before[label]!.includes(path[k - 1]!),
    );
  }

  /** The best sequence, by dynamic programming (Viterbi, 1967). */
  private searchBest(scores: Float32Array, from: number, to: number): Int32Array {
    const width = this.labels.length;
    const back = new Int32Array((to - from) * width);
    let best = Float64Array.from(this.labels, (_, label) =>
      this.mayBegin[label] ? scores[from * width + label]! : -Infinity,
    );
    for (let row = from + 1; row < to; row++) {
      const next = new Float64Array(width);
      for (let label = 0; label < width; label++) {
        const previous = argMaxAmong(best, this.before[label]!);
        back[(row - from) * width + label] = previous;
        next[label] = best[previous]! + scores[row * width + label]!;
      }
      best = next;
    }
    const path = new Int32Array(to - from);
    path[path.length - 1] = argMaxWithin(best, 0, width);
    for (let k = path.length - 1; k > 0; k--) path[k - 1] = back[k * width + path[k]!]!;
    return path;
  }

  private toSpans(path: Int32Array, offset: number): BioSpan[] {
    const spans: { from: number; to: number; type: string }[] = [];
    path.forEach((index, k) => {
      const label = this.labels[index]!;
      if (label.startsWith('B-')) {
        spans.push({ from: offset + k, to: offset + k + 1, type: label.slice(2) });
      } else if (label.startsWith('I-')) spans.at(-1)!.to++;
    });
    return spans;
  }
}

function argMaxAmong(values: Float64Array, among: readonly number[]): number {
  let best = among[0]!;
  for (const index of among) if (values[index]! > values[best]!) best = index;
  return best;
}

import type { TokenRange } from '../../doc.js';

export interface BioSpan extends TokenRange {
  readonly type: string;
}

/** The label set of a BIO tagger (Ramshaw & Marcus, 1995): O, B-X and I-X for each type X, in the model's order. */
export class BioDecoder {
  /** For each label the ones that may stand before it. */
  private readonly before: readonly (readonly number[])[];
  private readonly mayBegin: readonly boolean[];

  constructor(readonly labels: readonly string[]) {
    this.mayBegin = labels.map((label) => !label.startsWith('I-'));
    this.before = labels.map((label) =>
      labels.flatMap((other, index) =>
        !label.startsWith('I-') || (other !== 'O' && other.slice(2) === label.slice(2)) ? [index] : [],
      ),
    );
  }

  /**
   * The spans of the best label sequence in which I-X stands only after B-X or I-X (Viterbi, 1967).
   *
   * @param scores row-major, one row of labels a word: log-probabilities, or logits (a row's own constant changes nothing)
   * @param range rows to decode; the spans' words are counted as the rows are
   */
  decode(scores: Float32Array, { from, to }: TokenRange): BioSpan[] {
    const width = this.labels.length;
    const back: Int32Array[] = [];
    let best = Float64Array.from(this.labels, (_, label) =>
      this.mayBegin[label] ? scores[from * width + label]! : -Infinity,
    );
    for (let row = from + 1; row < to; row++) {
      const pointers = new Int32Array(width);
      const next = new Float64Array(width);
      for (let label = 0; label < width; label++) {
        const previous = argMax(best, this.before[label]!);
        pointers[label] = previous;
        next[label] = best[previous]! + scores[row * width + label]!;
      }
      back.push(pointers);
      best = next;
    }
    const path = [argMax(best, best.keys())];
    for (const pointers of back.reverse()) path.push(pointers[path.at(-1)!]!);
    return this.toSpans(path.reverse(), from);
  }

  private toSpans(path: readonly number[], offset: number): BioSpan[] {
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

function argMax(values: Float64Array, among: Iterable<number>): number {
  let best = -1;
  for (const index of among) if (best < 0 || values[index]! > values[best]!) best = index;
  return best;
}

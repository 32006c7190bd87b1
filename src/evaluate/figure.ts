/** Precision, recall and their harmonic mean, 0 to 1, with the counts that they come from. */
export interface F1Figure {
  readonly name: string;
  readonly P: number;
  readonly R: number;
  readonly F1: number;
  /** Hits. */
  readonly tp: number;
  readonly pred: number;
  readonly gold: number;
}

/** One number, 0 to 1: a share of `n`, or a mean. */
export interface ShareFigure {
  readonly name: string;
  readonly value: number;
  readonly n?: number;
}

export type Figure = F1Figure | ShareFigure;

/** Nothing asked for and nothing given is right. */
export function toF1(name: string, tp: number, pred: number, gold: number): F1Figure {
  const P = pred ? tp / pred : gold ? 0 : 1;
  const R = gold ? tp / gold : pred ? 0 : 1;
  return { name, P, R, F1: P + R ? (2 * P * R) / (P + R) : 0, tp, pred, gold };
}

export function toShare(name: string, count: number, n: number): ShareFigure {
  return { name, value: n ? count / n : 0, n };
}

/** Counts of several figures, summed over documents (micro average); the figures come out in the order of first use. */
export class Tally {
  private readonly counts = new Map<string, [tp: number, pred: number, gold: number]>();

  add(name: string, tp: number, pred: number, gold: number): void {
    const sum = this.counts.get(name) ?? [0, 0, 0];
    this.counts.set(name, [sum[0] + tp, sum[1] + pred, sum[2] + gold]);
  }

  toFigures(): F1Figure[] {
    return [...this.counts].map(([name, counts]) => toF1(name, ...counts));
  }
}

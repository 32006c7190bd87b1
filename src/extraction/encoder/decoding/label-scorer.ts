/**
 * The last layer of the dependency labels. The model computes it for each word's best head; here it is for the words
 * whose head in the tree is another.
 */
export class LabelScorer {
  /** Row-major `[width, labels]`: the layer's weights, transposed. */
  private readonly weightByUnit: Float64Array;
  private readonly scores: Float64Array;
  private readonly root: number;

  /**
   * @param labels dependency relations, `root` among them
   * @param weight row-major `[labels, width]`
   * @param bias one a label
   */
  constructor(
    private readonly labels: readonly string[],
    weight: Float32Array,
    private readonly bias: Float32Array,
    private readonly width: number,
  ) {
    const count = labels.length;
    this.weightByUnit = new Float64Array(weight.length);
    weight.forEach((value, at) => {
      this.weightByUnit[(at % width) * count + Math.floor(at / width)] = value;
    });
    this.scores = new Float64Array(count);
    this.root = labels.indexOf('root');
  }

  /**
   * The best relation, other than `root`, of the arc from word `head` to word `dependent`: one hidden layer over the sum
   * of the two words' vectors.
   *
   * @param dependents row-major `[words, width]`, and so `heads`
   */
  findLabel(dependents: Float32Array, heads: Float32Array, dependent: number, head: number): string {
    const { width, scores, weightByUnit } = this;
    scores.set(this.bias);
    for (let unit = 0; unit < width; unit++) {
      const value = dependents[dependent * width + unit]! + heads[head * width + unit]!;
      if (value <= 0) continue;
      for (let label = 0; label < scores.length; label++) {
        scores[label]! += value * weightByUnit[unit * scores.length + label]!;
      }
    }
    return this.findBest(scores, 0);
  }

  /** The best relation other than `root`, of the row of scores that begins at `from`. */
  findBest(scores: ArrayLike<number>, from: number): string {
    let best = -1;
    for (let label = 0; label < this.labels.length; label++) {
      if (label !== this.root && (best < 0 || scores[from + label]! > scores[from + best]!)) best = label;
    }
    return this.labels[best]!;
  }
}

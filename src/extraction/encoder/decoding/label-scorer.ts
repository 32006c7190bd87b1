/** The last layer of the dependency labels, kept out of the model so that it is computed for the chosen arcs alone. */
export class LabelScorer {
  private readonly rootLabel: number;

  /**
   * @param labels dependency relations, `root` among them
   * @param weight row-major `[labels, width]`
   * @param bias one a label
   */
  constructor(
    private readonly labels: readonly string[],
    private readonly weight: Float32Array,
    private readonly bias: Float32Array,
    private readonly width: number,
  ) {
    this.rootLabel = labels.indexOf('root');
  }

  /**
   * The best relation, other than `root`, of the arc from word `head` to word `dependent`: one hidden layer over the sum
   * of the two words' vectors.
   *
   * @param dependents row-major `[words, width]`, and so `heads`
   */
  findLabel(dependents: Float32Array, heads: Float32Array, dependent: number, head: number): string {
    const { width, weight } = this;
    const hidden = new Float32Array(width);
    for (let k = 0; k < width; k++) {
      hidden[k] = Math.max(0, dependents[dependent * width + k]! + heads[head * width + k]!);
    }
    let best = -1;
    let bestScore = -Infinity;
    for (let label = 0; label < this.labels.length; label++) {
      if (label === this.rootLabel) continue;
      let score = this.bias[label]!;
      for (let k = 0, at = label * width; k < width; k++, at++) score += weight[at]! * hidden[k]!;
      if (score > bestScore) {
        best = label;
        bestScore = score;
      }
    }
    return this.labels[best]!;
  }
}

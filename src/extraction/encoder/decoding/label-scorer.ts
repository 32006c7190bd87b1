/** The last layer of the dependency labels, kept out of the model so that it is computed for the chosen arcs alone. */
export class LabelScorer {
  /** Row-major `[width, labels]`: the layer's weights, transposed. */
  private readonly weightByUnit: Float64Array;
  private readonly scores: Float64Array;

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
  }

  /**
   * The best relation, other than `root`, of the arc from word `head` to word `dependent`: one hidden layer over the sum
   * of the two words' vectors.
   *
   * @param dependents row-major `[words, width]`, and so `heads`
   */
  findLabel(dependents: Float32Array, heads: Float32Array, dependent: number, head: number): string {
    const { width, scores } = this;
    const units: number[] = [];
    const values: number[] = [];
    for (let unit = 0; unit < width; unit++) {
      const value = dependents[dependent * width + unit]! + heads[head * width + unit]!;
      if (value <= 0) continue;
      units.push(unit);
      values.push(value);
    }
    scores.set(this.bias);
    for (let k = 0; k < units.length; k += 4) this.addUnits(units, values, k);
    let best = -1;
    for (let label = 0; label < this.labels.length; label++) {
      if (this.labels[label] !== 'root' && (best < 0 || scores[label]! > scores[best]!)) best = label;
    }
    return this.labels[best]!;
  }

  /** Adds what four hidden units give to each label; four at a time, as this is the bulk of decoding. */
  private addUnits(units: readonly number[], values: readonly number[], k: number): void {
    const { scores, weightByUnit, labels } = this;
    const [a, b, c, d] = [values[k]!, values[k + 1] ?? 0, values[k + 2] ?? 0, values[k + 3] ?? 0];
    const atA = units[k]! * labels.length;
    const atB = (units[k + 1] ?? 0) * labels.length;
    const atC = (units[k + 2] ?? 0) * labels.length;
    const atD = (units[k + 3] ?? 0) * labels.length;
    for (let label = 0; label < labels.length; label++) {
      scores[label]! +=
        a * weightByUnit[atA + label]! +
        b * weightByUnit[atB + label]! +
        c * weightByUnit[atC + label]! +
        d * weightByUnit[atD + label]!;
    }
  }
}

/** Logistic function: logit → probability. */
export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** The probabilities of the row of logits that `from` and `to` bound. */
export function softmax(logits: Float32Array, from: number, to: number): Float64Array {
  let highest = -Infinity;
  for (let at = from; at < to; at++) highest = Math.max(highest, logits[at]!);
  const odds = new Float64Array(to - from);
  let sum = 0;
  for (let k = 0; k < odds.length; k++) {
    odds[k] = Math.exp(logits[from + k]! - highest);
    sum += odds[k]!;
  }
  for (let k = 0; k < odds.length; k++) odds[k]! /= sum;
  return odds;
}

/** The index of the highest number of `values` from `from` to `to`, counted from `from`; the first of equals. */
export function argMaxWithin(values: Float32Array | Float64Array, from: number, to: number): number {
  let best = from;
  for (let index = from + 1; index < to; index++) if (values[index]! > values[best]!) best = index;
  return best - from;
}

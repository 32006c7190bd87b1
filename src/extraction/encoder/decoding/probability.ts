/** Logistic function: logit → probability. */
export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** The probabilities of one row of logits. */
export function softmax(logits: Float32Array): Float64Array {
  const highest = logits.reduce((a, b) => Math.max(a, b), -Infinity);
  const odds = Float64Array.from(logits, (logit) => Math.exp(logit - highest));
  const sum = odds.reduce((a, b) => a + b, 0);
  return odds.map((value) => value / sum);
}

/** The index of the highest number of `values` from `from` to `to`, counted from `from`; the first of equals. */
export function argMaxWithin(values: Float32Array, from: number, to: number): number {
  let best = from;
  for (let index = from + 1; index < to; index++) if (values[index]! > values[best]!) best = index;
  return best - from;
}

/** How large variables are, before graphql walks through them. */
export interface VariablesMeasure {
  /** Scalars, lists and objects. */
  readonly values: number;
  /** Lists and objects within one another. */
  readonly depth: number;
}

/** Measures without recursion, and only until one of `limits` is passed: variables may be nested as deep as a body is long. */
export function measureVariables(variables: unknown, limits: VariablesMeasure): VariablesMeasure {
  let level: unknown[] = [variables];
  let values = 0;
  let depth = 0;
  while (level.length) {
    values += level.length;
    const inner = level.filter((value) => typeof value === 'object' && value !== null);
    if (inner.length) depth++;
    if (values > limits.values || depth > limits.depth) break;
    level = inner.flatMap((value) => Object.values(value) as unknown[]);
  }
  return { values, depth };
}

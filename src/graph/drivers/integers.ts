/**
 * Parameters as an engine takes them: every whole number becomes the engine's integer, since a JavaScript number
 * would arrive as a float, which LIMIT refuses and which a year is not.
 */
export function withIntegers(params: unknown, toInteger: (value: number) => unknown): unknown {
  if (typeof params === 'number') return Number.isSafeInteger(params) ? toInteger(params) : params;
  if (Array.isArray(params)) return params.map((item) => withIntegers(item, toInteger));
  if (params === null || typeof params !== 'object') return params ?? null;
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, withIntegers(value, toInteger)]),
  );
}

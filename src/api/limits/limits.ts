/** What one request may ask for. */
export interface Limits {
  /** Tokens of a query's text; graphql compares each field with its neighbours, so time grows with the square. */
  readonly tokens: number;
  /** Fields above one another. */
  readonly depth: number;
  readonly aliases: number;
  /** Nodes that the answer can hold. */
  readonly cost: number;
  /** Values in the variables, lists and objects among them. */
  readonly values: number;
  /** Lists and objects of the variables within one another. */
  readonly valueDepth: number;
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** How long a client may take to send a request, in milliseconds; its headers at most a third of that. */
  readonly sendingMs: number;
}

export const DEFAULT_LIMITS: Limits = {
  tokens: 1_000,
  depth: 20,
  aliases: 30,
  cost: 100_000,
  values: 10_000,
  valueDepth: 50,
  bodyBytes: 256 * 1024,
  sendingMs: 30_000,
};

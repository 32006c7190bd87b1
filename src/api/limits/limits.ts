/** What one request may ask for. */
export interface Limits {
  /** Tokens of a query's text. */
  readonly tokens: number;
  /** Fields above one another. */
  readonly depth: number;
  readonly aliases: number;
  /** Nodes that the answer can hold. */
  readonly cost: number;
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** How long a client may take to send a request, in milliseconds; its headers at most a third of that. */
  readonly sendingMs: number;
}

export const DEFAULT_LIMITS: Limits = {
  tokens: 2_000,
  depth: 20,
  aliases: 30,
  cost: 50_000,
  bodyBytes: 256 * 1024,
  sendingMs: 30_000,
};

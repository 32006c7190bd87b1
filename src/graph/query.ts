/** What goes into and comes out of a store: plain JSON. Whole numbers are numbers here and integers there. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

declare const rowOf: unique symbol;
declare const paramsOf: unique symbol;

/**
 * A named Cypher text, the same on every store, with the types of its parameters and rows. Rows hold scalars,
 * lists and maps, never nodes or relationships, whose shape differs between stores.
 */
export interface Query<P, R> {
  /** For traces, metrics and tests that count calls. */
  readonly name: string;
  readonly text: string;
  readonly [paramsOf]?: (params: P) => void;
  readonly [rowOf]?: R;
}

/** Declares a query as a constant; never build `text` from what a person sent. */
export function defineQuery<P, R>(name: string, text: string): Query<P, R> {
  return { name, text };
}

/** With more nodes they are placed coarsely first, and sketched until they have settled. */
export const MANY = 600;

/** What goes to the layout's worker: nodes with the place that they have, links by index. */
export interface LayoutRequest {
  /** Answers of earlier requests are told apart by it. */
  readonly run: number;
  readonly nodes: readonly { readonly x: number | null; readonly y: number | null }[];
  /** Width by height of the picture, which the nodes fill as evenly as they can. */
  readonly aspect: number;
  readonly links: readonly (readonly [source: number, target: number])[];
}

/** What comes from it, several times while the picture settles. */
export interface LayoutAnswer {
  readonly run: number;
  /** x and y of each node, in turn. */
  readonly positions: Float32Array;
  readonly settled: boolean;
}

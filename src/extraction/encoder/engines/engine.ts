/** What the model reads of one window; all arrays are as the model's inputs of the same names. */
export interface WindowInput {
  /** Piece ids, `[CLS]` first, `[SEP]` after each sentence. */
  readonly pieces: Int32Array;
  /** The case shape of the word that each piece belongs to. */
  readonly shapes: Int32Array;
  /** Index of each word's first piece. */
  readonly first: Int32Array;
  /** Index of each word's last piece. */
  readonly last: Int32Array;
  /** Number of each word's sentence in the window. */
  readonly sentence: Int32Array;
}

export const SCORE_NAMES = [
  'upos',
  'xpos',
  'arcs',
  'root',
  'best_head',
  'labels',
  'label_dependent',
  'label_head',
  'names',
  'cues',
  'negation',
  'source',
  'content',
] as const;

type ScoreName = (typeof SCORE_NAMES)[number];

/**
 * The model's outputs for one window: logits, row-major, one row a word; but `best_head`, for each word the index of the
 * other word of its sentence that is its most likely head. `labels` are those of the arcs to these.
 */
export type WindowScores = Readonly<Record<Exclude<ScoreName, 'best_head'>, Float32Array>> & {
  readonly best_head: Int32Array;
};

/** Runs the model. Calls may overlap; they are answered one after the other. */
export interface Engine {
  readonly name: 'wasm' | 'native';
  run(input: WindowInput): Promise<WindowScores>;
  close(): Promise<void>;
}

import type { Figure } from '../figure.js';
import type { GoldDocument } from '../gold.js';
import type { Prediction } from '../prediction.js';

/** What is right in a document, and what was extracted from it. */
export interface ScoredDocument {
  readonly gold: GoldDocument;
  readonly prediction: Prediction;
}

/** Something that is wrong in a document, for a person to look at. */
export interface Miss {
  readonly document: string;
  /** What is wrong: "no such claim", "source". */
  readonly what: string;
  /** The words of the text that it is about, or a name. */
  readonly words: string;
}

export type OnMiss = (miss: Miss) => void;

/** Scores the documents that annotate a task, and tells what is wrong in them. */
export type Scorer = (documents: readonly ScoredDocument[], onMiss: OnMiss) => Figure[];

/** Whether what begins here lies in the annotated part of the document. */
export function isInScope({ scope }: GoldDocument, start: number): boolean {
  return !scope || (start >= scope[0] && start < scope[1]);
}

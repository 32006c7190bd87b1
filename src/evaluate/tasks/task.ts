import type { Figure } from '../figure.js';
import type { GoldDocument } from '../gold.js';
import type { Prediction } from '../prediction.js';

/** What is right in a document, and what was extracted from it. */
export interface ScoredDocument {
  readonly gold: GoldDocument;
  readonly prediction: Prediction;
}

/** Scores the documents that annotate a task. */
export type Scorer = (documents: readonly ScoredDocument[]) => Figure[];

/** Whether what begins here lies in the annotated part of the document. */
export function isInScope({ scope }: GoldDocument, start: number): boolean {
  return !scope || (start >= scope[0] && start < scope[1]);
}

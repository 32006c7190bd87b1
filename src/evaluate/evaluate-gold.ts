import type { Extractor } from '../extraction/extractor.js';
import type { GoldDocument } from './gold.js';
import { toPrediction } from './prediction.js';
import { score, type Task, type TaskFigures } from './score.js';
import type { Miss, ScoredDocument } from './tasks/task.js';

export interface EvaluateOptions {
  readonly tasks?: readonly Task[];
  /** Aborted: no further document is begun. */
  readonly signal?: AbortSignal;
  /** Told after each document how many are done. */
  readonly onDocument?: (done: number) => void;
  /** Told what is wrong, once all documents are done. */
  readonly onMiss?: (task: Task, miss: Miss) => void;
}

/**
 * Extracts each document's text, with its date and nothing else known of it, and scores what comes out. Null where it
 * was stopped: figures of a part would be taken for those of the whole.
 */
export async function evaluateGold(
  documents: readonly GoldDocument[],
  extractor: Extractor,
  { tasks, signal, onDocument, onMiss }: EvaluateOptions = {},
): Promise<TaskFigures | null> {
  const scored: ScoredDocument[] = [];
  for (const gold of documents) {
    if (signal?.aborted) return null;
    const extraction = await extractor.extract({
      text: gold.text,
      title: null,
      url: null,
      outlet: null,
      byline: null,
      publishedAt: gold.publishedAt ?? null,
    });
    scored.push({ gold, prediction: toPrediction(extraction) });
    onDocument?.(scored.length);
  }
  return score(scored, tasks, onMiss);
}

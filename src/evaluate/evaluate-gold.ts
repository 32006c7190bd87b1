import type { Extractor } from '../extraction/extractor.js';
import type { GoldDocument } from './gold.js';
import { toPrediction } from './prediction.js';
import { score, type Task, type TaskFigures } from './score.js';
import type { ScoredDocument } from './tasks/task.js';

/**
 * Extracts each document's text, with its date and nothing else known of it, and scores what comes out.
 *
 * @param onDocument told after each document: how many are done
 */
export async function evaluateGold(
  documents: readonly GoldDocument[],
  extractor: Extractor,
  { tasks, onDocument }: { tasks?: readonly Task[]; onDocument?: (done: number) => void } = {},
): Promise<TaskFigures> {
  const scored: ScoredDocument[] = [];
  for (const gold of documents) {
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
  return score(scored, tasks);
}

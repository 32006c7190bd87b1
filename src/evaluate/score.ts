import type { Figure } from './figure.js';
import type { ScoredDocument, Scorer } from './tasks/task.js';
import { scoreActors } from './tasks/score-actors.js';
import { scoreClaims } from './tasks/score-claims.js';
import { scoreDates } from './tasks/score-dates.js';
import { scoreEvents } from './tasks/score-events.js';

export const TASKS = ['actors', 'dates', 'claims', 'events'] as const;
export type Task = (typeof TASKS)[number];

const SCORERS: Readonly<Record<Task, Scorer>> = {
  actors: scoreActors,
  dates: scoreDates,
  claims: scoreClaims,
  events: scoreEvents,
};

export type TaskFigures = Partial<Record<Task, readonly Figure[]>>;

/** The figures of each task, over the documents that annotate it. A task that none does is left out. */
export function score(documents: readonly ScoredDocument[], tasks: readonly Task[] = TASKS): TaskFigures {
  return Object.fromEntries(
    tasks.flatMap((task) => {
      const annotated = documents.filter(({ gold }) => Array.isArray(gold[task]));
      return annotated.length ? [[task, SCORERS[task](annotated)]] : [];
    }),
  );
}

import type { Figure } from './figure.js';
import type { Miss, ScoredDocument, Scorer } from './tasks/task.js';
import { scoreActors } from './tasks/score-actors.js';
import { scoreClaims } from './tasks/score-claims.js';
import { scoreDates } from './tasks/score-dates.js';
import { scoreAnswers } from './tasks/score-answers.js';
import { scoreEvents } from './tasks/score-events.js';

export const TASKS = ['actors', 'dates', 'claims', 'events', 'answers'] as const;
export type Task = (typeof TASKS)[number];

const SCORERS: Readonly<Record<Task, Scorer>> = {
  actors: scoreActors,
  dates: scoreDates,
  claims: scoreClaims,
  events: scoreEvents,
  answers: scoreAnswers,
};

/** The key whose presence says that a document annotates the task. */
const KEYS = {
  actors: 'actors',
  dates: 'dates',
  claims: 'claims',
  events: 'events',
  answers: 'entities',
} as const;

export type TaskFigures = Partial<Record<Task, readonly Figure[]>>;

/**
 * The figures of each task, over the documents that annotate it. A task that none does is left out. `onMiss` is told
 * what is wrong, task by task.
 */
export function score(
  documents: readonly ScoredDocument[],
  tasks: readonly Task[] = TASKS,
  onMiss: (task: Task, miss: Miss) => void = () => undefined,
): TaskFigures {
  return Object.fromEntries(
    tasks.flatMap((task) => {
      const annotated = documents.filter(({ gold }) => Array.isArray(gold[KEYS[task]]));
      return annotated.length ? [[task, SCORERS[task](annotated, (miss) => onMiss(task, miss))]] : [];
    }),
  );
}

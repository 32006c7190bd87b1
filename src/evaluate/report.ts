import type { Figure } from './figure.js';
import type { Task, TaskFigures } from './score.js';
import type { SyntaxFigures } from './syntax/evaluate-syntax.js';
import type { Miss } from './tasks/task.js';

/** A table to be read by a person, in per cent. */
export function toSyntaxTable(figures: SyntaxFigures): string {
  return Object.entries(figures)
    .map(([name, value]) => `${name.padEnd(4)}  ${(value as number).toFixed(2).padStart(6)}\n`)
    .join('');
}

/** One table a task, figures from 0 to 1. */
export function toTaskTables(tasks: TaskFigures): string {
  return Object.entries(tasks)
    .map(([task, figures]) => `${task}\n${figures.map(toRow).join('')}`)
    .join('\n');
}

function toRow(figure: Figure): string {
  const name = figure.name.padEnd(48);
  if (!('F1' in figure)) {
    const of = figure.n === undefined ? '' : `   (of ${figure.n})`;
    return `  ${name} ${figure.value.toFixed(4)}${of}\n`;
  }
  const { P, R, F1, tp, pred, gold } = figure;
  const values = `P ${P.toFixed(4)}  R ${R.toFixed(4)}  F1 ${F1.toFixed(4)}`;
  return `  ${name} ${values}   (${tp} of ${pred} predicted, ${gold} gold)\n`;
}

/** One line a miss: document, task, what is wrong, the words. */
export function toMissLine(task: Task, { document, what, words }: Miss): string {
  return `${[document, task, what, words.replace(/\s+/g, ' ')].join('\t')}\n`;
}

import { readConfig } from '../../app/config.js';
import { openEncoder, openExtractor } from '../../app/open-extractor.js';
import { evaluateGold } from '../../evaluate/evaluate-gold.js';
import { parseGold, readGoldFile } from '../../evaluate/gold.js';
import { toMissLine, toSyntaxTable, toTaskTables } from '../../evaluate/report.js';
import { type Task, TASKS } from '../../evaluate/score.js';
import type { Miss } from '../../evaluate/tasks/task.js';
import { parseConllu } from '../../evaluate/syntax/conllu.js';
import { evaluateSyntax } from '../../evaluate/syntax/evaluate-syntax.js';
import type { Arguments, Command } from '../command.js';
import { count, tell, write } from '../output.js';
import { UsageError } from '../parse.js';
import { createStopSignal } from '../stop-signal.js';

export const evaluateCommand: Command = {
  name: 'evaluate',
  summary: 'measure what is extracted against a treebank (.conllu) or a gold set (.jsonl), plain or .gz',
  operands: '<file>',
  count: [1, 1],
  options: {
    task: {
      type: 'string',
      value: 'LIST',
      help: `only these of ${TASKS.join(',')} (those that the set has)`,
    },
    misses: {
      type: 'boolean',
      help: 'first, what is wrong: document, task, what, and the words, with tabs between',
    },
    json: { type: 'boolean', help: 'as one JSON object' },
  },
  async run(args) {
    const path = args.operands[0] as string;
    const tasks = toTasks(args);
    if (/\.conllu(\.gz)?$/.test(path)) return evaluateTreebank(path, args);
    if (/\.jsonl(\.gz)?$/.test(path)) return evaluateSet(path, tasks, args, createStopSignal());
    throw new UsageError(`evaluate takes a .conllu or .jsonl file, plain or .gz, not "${path}".`);
  },
};

async function evaluateTreebank(path: string, { options }: Arguments): Promise<number> {
  for (const option of ['task', 'misses']) {
    if (options[option] !== undefined) throw new UsageError(`--${option} goes with a .jsonl gold set.`);
  }
  const documents = parseConllu(await readGoldFile(path), path);
  const encoder = await openEncoder(readConfig().engine);
  try {
    const figures = await evaluateSyntax(documents, encoder);
    await write(options.json ? `${JSON.stringify(figures)}\n` : toSyntaxTable(figures));
    return 0;
  } finally {
    await encoder.close();
  }
}

async function evaluateSet(
  path: string,
  tasks: readonly Task[],
  { options }: Arguments,
  signal: AbortSignal,
): Promise<number> {
  const documents = parseGold(await readGoldFile(path), path);
  const extractor = await openExtractor(readConfig().engine);
  try {
    const misses: (Miss & { task: Task })[] = [];
    const onMiss = options.misses ? (task: Task, miss: Miss) => misses.push({ task, ...miss }) : undefined;
    const figures = await evaluateGold(documents, extractor, {
      tasks,
      signal,
      onDocument: tellProgress,
      onMiss,
    });
    if (!figures) return 1;
    const result = { docs: documents.length, tasks: figures, ...(options.misses ? { misses } : {}) };
    if (!options.json) await write(misses.map(({ task, ...miss }) => toMissLine(task, miss)).join(''));
    await write(options.json ? `${JSON.stringify(result)}\n` : toTaskTables(figures));
    return 0;
  } finally {
    await extractor.close();
  }

  function tellProgress(done: number): void {
    if (done % 20 === 0) tell(`${done} of ${count(documents.length, 'document')}`);
  }
}

function toTasks({ options }: Arguments): readonly Task[] {
  if (options.task === undefined) return TASKS;
  const wanted = String(options.task).split(',');
  return wanted.map((name) => {
    const task = TASKS.find((each) => each === name);
    if (!task) throw new UsageError(`--task knows ${TASKS.join(', ')}, not "${name}".`);
    return task;
  });
}

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { withStore } from '../../app/with-store.js';
import { AnnalsError } from '../../domain/errors.js';
import { toFileProblem } from '../../domain/file-problem.js';
import { importCypher } from '../../export/import-cypher.js';
import type { Command } from '../command.js';
import { count, tell } from '../output.js';
import { createStopSignal } from '../stop-signal.js';

export const importCommand: Command = {
  name: 'import',
  summary: 'bring a graph that `export --format cypher` wrote into an empty store',
  operands: '<file|->',
  count: [1, 1],
  options: {},
  async run({ operands }) {
    const path = operands[0] as string;
    const signal = createStopSignal();
    try {
      const statements = await withStore((store) => importCypher(store, readLines(path), signal));
      tell(`${path}: imported, ${count(statements, 'statement')}.`);
      return 0;
    } catch (error) {
      if (error !== signal.reason) throw error;
      tell(`${path}: not imported, since it was stopped before the end.`);
      return 1;
    }
  },
};

async function* readLines(path: string): AsyncGenerator<string> {
  const input = path === '-' ? process.stdin : createReadStream(path);
  const failed = new Promise<never>((_, reject) => input.on('error', reject));
  const lines = createInterface({ input, crlfDelay: Infinity })[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await Promise.race([lines.next(), failed]);
      if (next.done) return;
      yield next.value;
    }
  } catch (cause) {
    throw new AnnalsError(
      'IMPORT_UNREADABLE',
      `Cannot read "${path}": ${toFileProblem(cause, 'read')}.`,
      'Give the file that `annals export --format cypher --out FILE` wrote.',
      { cause },
    );
  }
}

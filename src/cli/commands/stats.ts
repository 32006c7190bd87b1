import { readStoreStats } from '../../app/read-store-stats.js';
import type { Command } from '../command.js';
import { write } from '../output.js';

export const statsCommand: Command = {
  name: 'stats',
  summary: 'print how much the graph holds, as JSON',
  operands: '',
  count: [0, 0],
  options: {},
  async run() {
    await write(`${JSON.stringify(await readStoreStats(), null, 2)}
`);
    return 0;
  },
};

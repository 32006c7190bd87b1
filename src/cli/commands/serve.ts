import type { Command } from '../command.js';
import { serveUntilStopped } from '../serve-until-stopped.js';
import { createStopSignal } from '../stop-signal.js';
import { withStore } from '../../app/with-store.js';

export const serveCommand: Command = {
  name: 'serve',
  summary: 'answer GraphQL over HTTP until it is stopped',
  operands: '',
  count: [0, 0],
  options: {},
  async run() {
    const signal = createStopSignal();
    await withStore((store, config) => serveUntilStopped(store, config, signal));
    return 0;
  },
};

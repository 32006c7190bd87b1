import type { Command } from '../command.js';
import { serveUntilStopped } from '../serve-until-stopped.js';
import { createStopSignal } from '../stop-signal.js';
import { withObservedStore } from '../with-observed-store.js';

export const serveCommand: Command = {
  name: 'serve',
  summary: 'answer GraphQL over HTTP until it is stopped',
  operands: '',
  count: [0, 0],
  options: {},
  async run() {
    const signal = createStopSignal();
    await withObservedStore((...observed) => serveUntilStopped(...observed, signal));
    return 0;
  },
};

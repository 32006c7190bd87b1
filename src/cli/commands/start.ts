import { seed } from '../../app/seed.js';
import type { Command } from '../command.js';
import { ingestAndTell } from '../ingest-and-tell.js';
import { serveUntilStopped } from '../serve-until-stopped.js';
import { createStopSignal } from '../stop-signal.js';
import { withStore } from '../../app/with-store.js';

export const startCommand: Command = {
  name: 'start',
  summary: 'seed, then serve: what "npm start" does',
  operands: '',
  count: [0, 0],
  options: {},
  async run() {
    const signal = createStopSignal();
    return withStore(async (store, config) => {
      const code = await ingestAndTell({ store, config, signal }, seed);
      if (code !== 0) return signal.aborted ? 0 : code;
      await serveUntilStopped(store, config, signal);
      return 0;
    });
  },
};

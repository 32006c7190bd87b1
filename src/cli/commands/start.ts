import { seed } from '../../app/seed.js';
import type { Command } from '../command.js';
import { ingestAndTell } from '../ingest-and-tell.js';
import { serveUntilStopped } from '../serve-until-stopped.js';
import { createStopSignal } from '../stop-signal.js';
import { withObservedStore } from '../with-observed-store.js';

export const startCommand: Command = {
  name: 'start',
  summary: 'seed, then serve: what "npm start" does',
  operands: '',
  count: [0, 0],
  options: {},
  async run() {
    const signal = createStopSignal();
    return withObservedStore(async (store, config, telemetry) => {
      const code = await ingestAndTell({ store, config, signal }, seed);
      if (code !== 0) return signal.aborted ? 0 : code;
      await serveUntilStopped(store, config, telemetry, signal);
      return 0;
    });
  },
};

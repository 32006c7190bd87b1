import { seed } from '../../app/seed.js';
import type { Command } from '../command.js';
import { ingestAndTell } from '../ingest-and-tell.js';
import { createStopSignal } from '../stop-signal.js';
import { withStore } from '../../app/with-store.js';

export const seedCommand: Command = {
  name: 'seed',
  summary: 'bring the articles that come with Annals into the graph',
  operands: '',
  count: [0, 0],
  options: {},
  run() {
    const signal = createStopSignal();
    return withStore((store, config) => ingestAndTell({ store, config, signal }, seed));
  },
};

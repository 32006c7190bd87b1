import type { Command } from './command.js';
import { deleteCommand } from './commands/delete.js';
import { evaluateCommand } from './commands/evaluate.js';
import { exportCommand } from './commands/export.js';
import { extractCommand } from './commands/extract.js';
import { importCommand } from './commands/import.js';
import { ingestCommand } from './commands/ingest.js';
import { seedCommand } from './commands/seed.js';
import { serveCommand } from './commands/serve.js';
import { startCommand } from './commands/start.js';
import { statsCommand } from './commands/stats.js';

/** Every command, in the order of `--help`. */
export const COMMANDS: readonly Command[] = [
  startCommand,
  seedCommand,
  ingestCommand,
  extractCommand,
  serveCommand,
  deleteCommand,
  exportCommand,
  importCommand,
  statsCommand,
  evaluateCommand,
];

import { AnnalsError } from '../domain/errors.js';
import { COMMANDS } from './commands.js';
import { toCommandHelp, toHelp, toVersion } from './help.js';
import { tell, write } from './output.js';
import { parseArguments, UsageError } from './parse.js';

/** Runs the command line `argv` (without node and script). Resolves to the exit code: 0 done, 1 failed, 2 bad usage. */
export async function main(argv: readonly string[]): Promise<number> {
  process.stdout.on('error', quitOnClosedPipe);
  try {
    return await run(argv);
  } catch (error) {
    return report(error, argv[0]);
  }
}

async function run([name, ...rest]: readonly string[]): Promise<number> {
  if (name === '--version') return print(`${toVersion()}\n`);
  if (name === '--help' || name === '-h' || name === 'help') return print(toHelp(COMMANDS));
  if (name === undefined) throw new UsageError('A command is needed.');
  const command = COMMANDS.find((each) => each.name === name);
  if (!command) throw new UsageError(`There is no command "${name}".`);
  if (asksForHelp(rest)) return print(toCommandHelp(command));
  return command.run(parseArguments(command, rest));
}

function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return argv.slice(0, end < 0 ? undefined : end).some((word) => word === '--help' || word === '-h');
}

async function print(text: string): Promise<number> {
  await write(text);
  return 0;
}

function report(error: unknown, name: string | undefined): number {
  if (error instanceof UsageError) {
    const known = COMMANDS.some((command) => command.name === name);
    const hint = known
      ? `"annals ${name} --help" says what it takes.`
      : '"annals --help" lists the commands.';
    tell(`annals: ${error.message} ${hint}`);
    return 2;
  }
  if (error instanceof AnnalsError) {
    tell(`annals: ${error.message} ${error.hint}`);
    return error.code === 'BAD_ARGUMENT' ? 2 : 1;
  }
  tell(`annals: an error that is ours, not yours: ${error instanceof Error ? error.stack : String(error)}`);
  return 1;
}

/** `annals extract … | head -1` has read enough: that is no failure. */
function quitOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}

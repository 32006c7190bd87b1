import { parseArgs } from 'node:util';
import type { Arguments, Command } from './command.js';

/** A command line that asks for something that there is not; its message is one sentence. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The operands and options of `command` in `argv` (without the command's name). Throws UsageError. */
export function parseArguments(command: Command, argv: readonly string[]): Arguments {
  const { operands, options } = parse(command, argv);
  const [min, max] = command.count;
  if (operands.length < min) throw new UsageError(`"${command.name}" needs ${command.operands}.`);
  if (operands.length > max) {
    throw new UsageError(`"${command.name}" does not take "${operands[max]}".`);
  }
  return { operands, options };
}

function parse(command: Command, argv: readonly string[]): Arguments {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { type, multiple }]) => [
      name,
      { type, multiple: multiple ?? false },
    ]),
  );
  try {
    const { positionals, values } = parseArgs({ args: [...argv], options, allowPositionals: true });
    return { operands: positionals, options: values as Arguments['options'] };
  } catch (error) {
    // Node says what is wrong, in a sentence or three; that of an unknown option ends in advice that is of no use here.
    const [problem = ''] = (error as Error).message
      .replaceAll('\n', ' ')
      .split(/(?<=\.) To specify a positional/);
    throw new UsageError(problem.endsWith('.') ? problem : `${problem}.`, { cause: error });
  }
}

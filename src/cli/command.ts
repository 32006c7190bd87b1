import type { ParseArgsConfig } from 'node:util';

type OptionConfig = NonNullable<ParseArgsConfig['options']>[string];

export interface Option extends OptionConfig {
  readonly help: string;
  /** How help names its value: `--title TEXT`. */
  readonly value?: string;
}

/** What a command is called with; options not given are undefined. */
export interface Arguments {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** One command of the command line. Data goes to stdout, messages and progress to stderr. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** The operands as help shows them: `<file|folder|->...`. */
  readonly operands: string;
  /** How few and how many operands it takes. */
  readonly count: readonly [min: number, max: number];
  readonly options: Readonly<Record<string, Option>>;
  /**
   * Resolves to the exit code: 0, or 1 where something failed that has been told already. Rejects with AnnalsError.
   */
  run(args: Arguments): Promise<number>;
}

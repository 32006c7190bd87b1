import { readFileSync } from 'node:fs';
import { VARIABLES } from '../app/variables.js';
import type { Command } from './command.js';

/** What `annals --help` prints. */
export function toHelp(commands: readonly Command[]): string {
  const rows = commands.map(
    ({ name, operands, summary }) => [`${name} ${operands}`.trim(), summary] as const,
  );
  const variables = Object.entries(VARIABLES).map(
    ([name, { default: value, meaning }]) =>
      [name, value === null ? meaning : `${meaning} (${value})`] as const,
  );
  return [
    'Annals turns news articles into a graph of who claims what about whom, when, and citing which events.',
    '',
    'Usage: annals <command> [options]',
    '',
    ...toTable(rows),
    '',
    'Environment:',
    ...toTable(variables),
    '',
    '"annals <command> --help" says more. Data goes to stdout, messages to stderr.',
    'Exit code: 0 done, 1 failed, 2 not a command line that Annals knows.',
    '',
  ].join('\n');
}

/** What `annals <command> --help` prints. */
export function toCommandHelp({ name, operands, summary, options }: Command): string {
  const rows = Object.entries(options).map(
    ([option, { value, help }]) => [`--${option}${value ? ` ${value}` : ''}`, help] as const,
  );
  return [
    `Usage: annals ${[name, operands, rows.length ? '[options]' : ''].filter(Boolean).join(' ')}`,
    '',
    `${summary[0]?.toUpperCase()}${summary.slice(1)}.`,
    ...(rows.length ? ['', ...toTable(rows)] : []),
    '',
  ].join('\n');
}

/** `0.1.0`, from package.json. */
export function toVersion(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

function toTable(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.js';
import { main } from '../../src/cli/main.js';
import { parseArguments, UsageError } from '../../src/cli/parse.js';
import { runAnnals } from '../support/annals-process.js';

describe('parseArguments', () => {
  const find = (name: string) => COMMANDS.find((command) => command.name === name)!;

  it('takes options before, between and after operands', () => {
    expect(parseArguments(find('ingest'), ['--title', 'T', 'a.txt', '--jobs=2', '-'])).toEqual({
      operands: ['a.txt', '-'],
      options: { title: 'T', jobs: '2' },
    });
  });

  it.each([
    ['ingest', [], '"ingest" needs <file|folder|->....'],
    ['extract', ['a.txt', 'b.txt'], '"extract" does not take "b.txt".'],
    ['serve', ['--port', '1'], "Unknown option '--port'."],
    ['extract', ['a.txt', '--title'], "Option '--title <value>' argument missing."],
    ['extract', ['a.txt', '--json=x'], "Option '--json' does not take an argument."],
  ])('refuses %s %j', (name, argv, message) => {
    expect(() => parseArguments(find(name), argv)).toThrow(new UsageError(message));
  });
});

describe('the command line', () => {
  it('says on stdout what it is asked, with exit code 0', async () => {
    const version = await runAnnals(['--version']);
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(version).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it('lists every command in its help', async () => {
    const { code, stdout, stderr } = await runAnnals(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const { summary } of COMMANDS) expect(stdout).toContain(`${summary}\n`);
  });

  it('explains a command and its options', async () => {
    const { code, stdout } = await runAnnals(['ingest', 'x', '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: annals ingest <file\|folder\|->\.\.\. \[options\]\n/);
    expect(stdout).toContain('--published-at DATE');
  });

  it('answers bad usage on stderr with exit code 2', async () => {
    expect(await runAnnals(['ingset'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'annals: There is no command "ingset". "annals --help" lists the commands.\n',
    });
  });

  it('says of a command that it knows what it takes', async () => {
    expect(await runAnnals(['ingest', 'a.txt', '--tilte', 'x'])).toEqual({
      code: 2,
      stdout: '',
      stderr: `annals: Unknown option '--tilte'. "annals ingest --help" says what it takes.\n`,
    });
  });

  it.each([
    [[]],
    [['extract']],
    [['extract', 'a.txt', '--published-at', '7 November']],
    [['extract', 'a.txt', '--url', 'example']],
    [['extract', 'a.txt', '--url', 'file:///a.txt']],
    [['ingest', 'a.txt', '--jobs', '0']],
  ])('takes %j for bad usage', async (argv) => {
    expect(await main(argv)).toBe(2);
  });
});

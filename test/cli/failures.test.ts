import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openGrafeoStore } from '../../src/graph/drivers/grafeo.js';
import { SCHEMA_VERSION, SET_SCHEMA } from '../../src/graph/schema.js';
import { AnnalsProcess, runAnnals } from '../support/annals-process.js';
import { createTemporaryFolder } from '../support/temporary-folder.js';

/** A failure as a person meets it: nothing on stdout, one line on stderr, exit code 1. */
async function expectFailure(
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
  message: RegExp,
) {
  const { code, stdout, stderr } = await runAnnals(argv, { env });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(message);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
}

describe('a failure is one sentence and exit code 1:', () => {
  it('a taken port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const env = { ANNALS_DATA: createTemporaryFolder(), PORT: String(port) };
    await expectFailure(
      ['serve'],
      env,
      new RegExp(`^annals: Port ${port} of 127.0.0.1 is taken by another process\\.`),
    );
    // The store was closed in order: it opens again.
    await (await openGrafeoStore({ directory: env.ANNALS_DATA })).close();
  });

  it('a data directory that cannot be made', async () => {
    await expectFailure(
      ['seed'],
      { ANNALS_DATA: '/etc/passwd/x' },
      /^annals: The data directory "\/etc\/passwd\/x" must be one that this process can write to: there is no such folder\./,
    );
  });

  it('a data directory that is a file', async () => {
    const file = join(createTemporaryFolder(), 'file');
    writeFileSync(file, 'mine');
    await expectFailure(['stats'], { ANNALS_DATA: file }, /^annals: The data directory .*: it is a file\./);
  });

  it('a data directory that another process holds', async () => {
    const env = { ANNALS_DATA: createTemporaryFolder(), PORT: '0' };
    const server = new AnnalsProcess(['serve'], { env });
    await server.told(/answers GraphQL/);
    await expectFailure(['stats'], env, new RegExp(`^annals: .*${server.child.pid}.*--server`));
  });

  it('a store that is damaged, which stays as it is', async () => {
    const directory = createTemporaryFolder();
    const file = join(directory, 'annals.grafeo');
    writeFileSync(file, 'no store');
    await expectFailure(
      ['stats'],
      { ANNALS_DATA: directory },
      /^annals: The store in ".*" cannot be opened: .*\. It is damaged, perhaps/,
    );
    expect(readFileSync(file, 'utf8')).toBe('no store');
  });

  it('a store written by a newer version', async () => {
    const directory = createTemporaryFolder();
    const store = await openGrafeoStore({ directory });
    await store.write((tx) => tx.run(SET_SCHEMA, { version: SCHEMA_VERSION + 1, hash: '' }));
    await store.close();
    await expectFailure(
      ['seed'],
      { ANNALS_DATA: directory },
      /^annals: The store was written by a newer version of Annals/,
    );
  });

  it('a Neo4j that does not answer', async () => {
    const env = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'secret' };
    await expectFailure(['seed'], env, /^annals: .*bolt:\/\/127\.0\.0\.1:1/);
  });

  it('a variable that is wrong', async () => {
    await expectFailure(
      ['serve'],
      { PORT: 'http' },
      /^annals: PORT must be a whole number from 0 to 65535, not "http"\./,
    );
  });

  it('a variable that is mistyped', async () => {
    await expectFailure(
      ['stats'],
      { ANNALS_DATE: '/tmp/x' },
      /^annals: ANNALS_DATE is none of the settings of Annals \(ANNALS_DATA is\)\. "annals --help" lists/,
    );
  });

  it('an article that is not there', async () => {
    const env = { ANNALS_DATA: createTemporaryFolder() };
    await expectFailure(['delete', 'article:x'], env, /^annals: There is no article "article:x"/);
  });

  it.each([
    ['a missing file', '/nowhere/a.txt', /there is none/],
    ['an address', 'https://example.org/a', /it is an address on the web\. Save the page/],
    ['a folder', 'seed/articles', /it is a folder/],
    ['another kind of file', 'package.json', /\.txt, \.md, \.html or \.jsonl file/],
  ])('%s to extract', async (_, file, message) => {
    await expectFailure(['extract', file, '--json'], {}, message);
  });

  it.each([
    ['nothing', ''],
    ['binary data', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0)],
    ['another encoding', Buffer.from('Le président', 'latin1')],
    ['a web page', '<!DOCTYPE html><html><body><p>The minister denied it.</p></body></html>'],
    ['another language', 'Le président a déclaré mardi que la France soutiendra l’Ukraine.'],
    ['20 MB', Buffer.alloc(20_000_000, 'word ')],
  ])('%s on standard input', async (_, stdin) => {
    const { code, stdout, stderr } = await runAnnals(['extract', '-', '--json'], { stdin });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^annals: standard input: expected .*\n$/);
  });

  it('a package that is missing', async () => {
    // A clone in which nobody has run npm ci: the launcher alone, without node_modules above it.
    const folder = createTemporaryFolder();
    const launcher = join(folder, 'src', 'cli');
    mkdirSync(launcher, { recursive: true });
    for (const file of ['annals.js', 'load.js', 'main.ts'])
      cpSync(join('src/cli', file), join(launcher, file));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const child = spawn(process.execPath, [join(launcher, 'annals.js'), '--version']);
    let stderr = '';
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
    expect(stderr).toMatch(
      /^annals: a package is missing .* Run "npm ci" in the project's folder first\.\n$/,
    );
  });
});

describe('output that nobody reads', () => {
  it('is no failure', async () => {
    const process = new AnnalsProcess(['--help']);
    process.child.stdout?.destroy();
    expect(await process.finished).toMatchObject({ code: 0, stderr: '' });
  });
});

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  it('closes a server and its store in order, also when it comes twice', async () => {
    const env = { ANNALS_DATA: createTemporaryFolder(), PORT: '0' };
    const server = new AnnalsProcess(['serve'], { env });
    const url = await server.told(/answers GraphQL at (\S+)/);
    expect((await fetch(new URL('/healthz', url))).status).toBe(200);
    server.child.kill(signal);
    server.child.kill(signal);
    expect(await server.finished).toMatchObject({ code: 0, stdout: '' });
    await expect(fetch(url)).rejects.toThrow();
    expect(existsSync(join(env.ANNALS_DATA, 'owner.json'))).toBe(false);
    expect((await runAnnals(['stats'], { env })).code).toBe(0);
  });
});

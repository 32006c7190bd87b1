import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openGrafeoStore } from '../../src/graph/drivers/grafeo.js';
import { writeArticle } from '../../src/graph/write-article.js';
import { AnnalsProcess } from '../support/annals-process.js';
import { toBombingArticle, toDenialArticle } from '../support/graph/articles.js';
import { toAwkwardArticle } from '../support/graph/awkward-article.js';
import { createTemporaryFolder } from '../support/temporary-folder.js';

async function fill(): Promise<{ folder: string; env: { ANNALS_DATA: string; PORT: string } }> {
  const folder = createTemporaryFolder();
  const env = { ANNALS_DATA: join(folder, 'data'), PORT: '0' };
  const store = await openGrafeoStore({ directory: env.ANNALS_DATA });
  for (const extraction of [toBombingArticle(), toDenialArticle(), toAwkwardArticle()]) {
    await writeArticle(store, extraction, '2026-01-01T00:00:00Z');
  }
  await store.close();
  return { folder, env };
}

const run = (argv: readonly string[], env: Record<string, string>) =>
  new AnnalsProcess(argv, { env }).finished;

describe('annals export', () => {
  test('what is exported, imported into another store and exported again is the same', async () => {
    const { folder, env } = await fill();
    const file = join(folder, 'graph.cypher');
    const exported = await run(['export', '--format', 'cypher', '--out', file], env);
    expect(exported).toMatchObject({ code: 0, stdout: '' });
    const other = { ...env, ANNALS_DATA: join(folder, 'other') };
    expect(await run(['import', file], other)).toMatchObject({ code: 0 });
    const again = await run(['export', '--format', 'cypher'], other);
    expect(again.stdout).toBe(readFileSync(file, 'utf8'));
    expect(await run(['import', file], other)).toMatchObject({ code: 1 });
  });

  test('a running server, which owns the store, gives the same', async () => {
    const { folder, env } = await fill();
    const own = await run(['export', '--format', 'turtle'], env);
    const server = new AnnalsProcess(['serve'], { env });
    const url = await server.told(/(http:\/\/127\.0\.0\.1:\d+)/);
    const served = await run(['export', '--format', 'turtle', '--server', url], env);
    expect(served).toMatchObject({ code: 0, stdout: own.stdout });
    const zip = join(folder, 'graph.zip');
    expect(await run(['export', '--format', 'csv', '--server', url, '--out', zip], env)).toMatchObject({
      code: 0,
    });
    expect(readFileSync(zip).subarray(0, 2).toString()).toBe('PK');
    const none = await run(['export', '--format', 'csv', '--server', url, '--article', 'article:none'], env);
    expect(none).toMatchObject({ code: 1, stdout: '' });
    expect(none.stderr).toContain('There is no article "article:none".');
  });

  test('CSV is a folder, which must not be there yet; nothing is left of one that failed', async () => {
    const { folder, env } = await fill();
    const out = join(folder, 'csv');
    expect(await run(['export', '--format', 'csv', '--out', out], env)).toMatchObject({ code: 0 });
    expect(readdirSync(join(out, 'nodes'))).toContain('Claim.csv');
    const again = await run(['export', '--format', 'csv', '--out', out], env);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain(`Cannot write "${out}": there is one already.`);
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });

  test('stopped before the end, it leaves nothing, and the server is told', async () => {
    const folder = createTemporaryFolder();
    const server = createServer((_request, response) => response.write('<urn:annals:article:1> a '));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const left = new Promise((resolve) => server.on('request', ({ socket }) => socket.on('close', resolve)));
    const out = join(folder, 'graph.ttl');
    const argv = ['export', '--format', 'turtle', '--server', url, '--out', out];
    const exporting = new AnnalsProcess(argv, { env: { ANNALS_DATA: join(folder, 'data') } });
    await expect.poll(() => readdirSync(folder), { timeout: 60_000 }).toHaveLength(1);
    exporting.child.kill('SIGINT');
    const { code, stderr } = await exporting.finished;
    await left;
    server.close();
    expect([code, stderr]).toEqual([1, `${out}: not written, since it was stopped before the end.\n`]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('stopped before the end, it reads the store no further', async () => {
    const { folder, env } = await fill();
    const out = join(folder, 'csv');
    const exporting = new AnnalsProcess(['export', '--format', 'csv', '--out', out], { env });

    await expect.poll(() => readdirSync(folder).length, { interval: 1, timeout: 60_000 }).toBeGreaterThan(1);
    exporting.child.kill('SIGINT');
    const { code } = await exporting.finished;
    // A graph as small as this one may be written before the signal comes.
    expect(readdirSync(folder).sort()).toEqual(code === 0 ? ['csv', 'data'] : ['data']);
  });

  test.each([
    [['export'], 2, /needs --format/],
    [['export', '--format', 'xls'], 2, /must be one of jsonld, turtle, csv, graphml, cypher; it is "xls"/],
    [['export', '--format', 'turtle', '--server', 'nowhere'], 2, /--server takes an address/],
    [['export', '--format', 'turtle', '--server', 'http://127.0.0.1:1'], 1, /did not answer/],
    [['import', 'no-such-file'], 1, /Cannot read "no-such-file": there is none\. Give/],
  ])('%j exits with %i', async (argv, code, message) => {
    const folder = createTemporaryFolder();
    const finished = await run(argv, { ANNALS_DATA: join(folder, 'data') });
    expect(finished).toMatchObject({ code, stdout: '' });
    expect(finished.stderr).toMatch(message);
  });

  test('a file that is no such script is refused', async () => {
    const folder = createTemporaryFolder();
    const file = join(folder, 'evil.cypher');
    writeFileSync(file, 'MATCH (n) DETACH DELETE n;\n');
    const finished = await run(['import', file], { ANNALS_DATA: join(folder, 'data') });
    expect(finished.code).toBe(1);
    expect(finished.stderr).toContain('annals export --format cypher');
    expect(existsSync(file)).toBe(true);
  });
});

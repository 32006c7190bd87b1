import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openGrafeoStore } from '../../src/graph/drivers/grafeo.js';
import { dumpGraph } from '../support/graph/dump-graph.js';
import { defineQuery } from '../../src/graph/query.js';
import { writeArticle } from '../../src/graph/write-article.js';
import { getAnnalsError } from '../support/annals-error.js';
import { toBombingArticle } from '../support/graph/articles.js';
import { createTemporaryFolder } from '../support/temporary-folder.js';

const TIMEOUT = 60_000;

async function dump(directory: string): Promise<unknown[]> {
  const store = await openGrafeoStore({ directory });
  const records = [];
  for await (const record of dumpGraph(store)) records.push(record);
  await store.close();
  return records;
}

test(
  'a graph that was closed is there when it is opened again',
  async () => {
    const directory = join(createTemporaryFolder(), 'made', 'on', 'the', 'way');
    const store = await openGrafeoStore({ directory });
    await writeArticle(store, toBombingArticle(), '2026');
    await store.close();
    const graph = await dump(directory);
    expect(graph.length).toBeGreaterThan(50);
    expect(await dump(directory)).toEqual(graph);
  },
  TIMEOUT,
);

test('a directory that cannot be made is STORE_UNWRITABLE, with its name', async () => {
  const file = join(createTemporaryFolder(), 'file');
  writeFileSync(file, 'not a directory');
  const error = await getAnnalsError(openGrafeoStore({ directory: join(file, 'data') }));
  expect(error.code).toBe('STORE_UNWRITABLE');
  expect(error.message).toContain(file);
  expect(error.hint).toContain('ANNALS_DATA');
});

test('a file that is no graph is STORE_FAILED, and is left as it was', async () => {
  const directory = createTemporaryFolder();
  const file = join(directory, 'annals.grafeo');
  writeFileSync(file, 'something else');
  await expect(openGrafeoStore({ directory })).rejects.toMatchObject({ code: 'STORE_FAILED' });
  expect(readFileSync(file, 'utf8')).toBe('something else');
});

test(
  'a graph that a newer version wrote is STORE_TOO_NEW, and is free again',
  async () => {
    const directory = createTemporaryFolder();
    const store = await openGrafeoStore({ directory });
    const setVersion = defineQuery<object, never>('set', 'MATCH (s:Schema) SET s.version = 1000');
    await store.write((tx) => tx.run(setVersion, {}));
    await store.close();
    for (let i = 0; i < 2; i++) {
      const error = await getAnnalsError(openGrafeoStore({ directory }));
      expect(error.code).toBe('STORE_TOO_NEW');
      expect(error.message).toContain('1000');
    }
  },
  TIMEOUT,
);

test(
  'a second process is refused with STORE_LOCKED, which names the first',
  async () => {
    const directory = createTemporaryFolder();
    const owner = await startWriter(directory);
    const error = await getAnnalsError(openGrafeoStore({ directory }));
    expect(error.code).toBe('STORE_LOCKED');
    expect(error.message).toContain(`process ${owner.child.pid}`);
    await owner.kill();
  },
  TIMEOUT,
);

test('the owner is named no longer than it is one', async () => {
  const directory = createTemporaryFolder();
  const store = await openGrafeoStore({ directory });
  expect(JSON.parse(readFileSync(join(directory, 'owner.json'), 'utf8'))).toEqual({ pid: process.pid });
  await store.close();
  expect(existsSync(join(directory, 'owner.json'))).toBe(false);
});

test(
  'kill -9 during writes loses no committed transaction and leaves none by half',
  async () => {
    const directory = createTemporaryFolder();
    for (let round = 0; round < 3; round++) {
      const writer = await startWriter(directory);
      await writer.until((committed) => committed >= round * 20 + 20);
      await writer.kill();
      const store = await openGrafeoStore({ directory });
      const rows = await store.read(
        defineQuery<object, { round: number; nodes: number; links: number }>(
          'rounds',
          `MATCH (y:Year)
         RETURN y.value AS round, COUNT { (y)<-[:ABOUT_YEAR]-() } AS links ORDER BY round`,
        ),
        {},
      );
      await store.close();
      expect(rows.length).toBeGreaterThanOrEqual(writer.committed());
      expect(rows.map(({ round }) => round)).toEqual(rows.map((_, i) => i));
      expect(new Set(rows.map(({ links }) => links))).toEqual(new Set([10]));
    }
  },
  TIMEOUT * 3,
);

/** A process of its own that commits one transaction after another, and says each when it is committed. */
async function startWriter(directory: string) {
  const script = new URL('../support/graph/endless-writer.ts', import.meta.url).pathname;
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', script, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let committed = 0;
  let wake = () => {};
  child.stdout!.on('data', (chunk: Buffer) => {
    const last = chunk.toString().trim().split('\n').at(-1);
    committed = Math.max(committed, Number(last));
    wake();
  });
  const until = async (enough: (committed: number) => boolean) => {
    while (!enough(committed)) await Promise.race([exited, new Promise<void>((resolve) => (wake = resolve))]);
  };
  await until((count) => count > 0);
  const kill = async () => {
    child.kill('SIGKILL');
    await exited;
  };
  return { child, until, kill, committed: () => committed };
}

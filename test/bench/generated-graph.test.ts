import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { fillStore } from '../../bench/graph/fill-store.js';
import { generateArticle } from '../../bench/graph/generate-article.js';
import { writeCsv } from '../../bench/graph/write-csv.js';
import { toCsvFiles } from '../../src/export/csv.js';
import { GraphSource } from '../../src/export/graph-source.js';
import { openGrafeoStore } from '../../src/graph/drivers/grafeo.js';
import { dumpGraph } from '../support/graph/dump-graph.js';
import type { GraphStore } from '../../src/graph/store.js';
import { writeArticle } from '../../src/graph/write-article.js';
import { createTemporaryFolder } from '../support/temporary-folder.js';

const ARTICLES = 4;

async function withStore<T>(
  fill: (store: GraphStore) => Promise<unknown>,
  use: (store: GraphStore) => Promise<T>,
) {
  const store = await openGrafeoStore({ directory: createTemporaryFolder() });
  try {
    await fill(store);
    return await use(store);
  } finally {
    await store.close();
  }
}

async function ingest(store: GraphStore): Promise<void> {
  for (let i = 0; i < ARTICLES; i++) {
    await writeArticle(store, generateArticle(i, ARTICLES), '2026-01-01T00:00:00Z');
  }
}

async function dump(store: GraphStore) {
  const records = [];
  for await (const record of dumpGraph(store)) records.push(record);
  return records;
}

test('a corpus that is written at once is what ingesting its articles gives', async () => {
  const ingested = await withStore(ingest, dump);
  const written = await withStore((store) => fillStore(store, ARTICLES), dump);
  expect(written).toEqual(ingested);
  expect(ingested.length).toBeGreaterThan(1_000);
});

test('and so are its files for an importer, line by line', async () => {
  const folder = createTemporaryFolder();
  await writeCsv(folder, ARTICLES);
  const exported = await withStore(ingest, async (store) => {
    const files = new Map<string, string>();
    for (const { path, chunks } of toCsvFiles(new GraphSource(store, { articleId: null }))) {
      files.set(path, (await toArray(chunks)).join(''));
    }
    return files;
  });
  for (const kind of ['nodes', 'relationships']) {
    for (const file of await readdir(join(folder, kind))) {
      const written = await text(createReadStream(join(folder, kind, file)));
      expect(sorted(written)).toEqual(sorted(exported.get(`${kind}/${file}`) ?? ''));
    }
  }
});

function sorted(lines: string): string[] {
  return lines.split('\n').sort();
}

test('an article has 30 claims, 12 actors and 8 events; one actor is in a tenth of all claims', () => {
  let claims = 0;
  let ofHub = 0;
  for (let i = 0; i < 500; i++) {
    const { actors, events, claims: own } = generateArticle(i, 1_000);
    expect([actors.length, events.length, own.length]).toEqual([12, 8, 30]);
    claims += own.length;
    ofHub += own.filter(({ about, attribution }) =>
      [...about.actors, ...attribution.map(({ actor }) => actor)].includes('actor:country-0'),
    ).length;
  }
  expect(ofHub / claims).toBeGreaterThan(0.08);
  expect(ofHub / claims).toBeLessThan(0.14);
});

async function toArray(chunks: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return all;
}

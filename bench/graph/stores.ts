import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openGrafeoStore } from '../../src/graph/drivers/grafeo.js';
import { openNeo4jStore } from '../../src/graph/drivers/neo4j.js';
import type { GraphStore } from '../../src/graph/store.js';
import { importCsv } from '../neo4j/import-csv.js';
import { BenchNeo4j } from '../neo4j/server.js';
import { fillStore } from './fill-store.js';
import { writeCsv } from './write-csv.js';

/** Where generated graphs are kept: made once, read by every benchmark. Not under version control. */
const FOLDER = fileURLToPath(new URL('../work', import.meta.url));
const HOURS = 3_600_000;

/** A directory that holds a Grafeo store of `articles` generated articles. */
export async function findGrafeoGraph(articles: number): Promise<string> {
  return make(`grafeo-${articles}`, async (directory) => {
    const store = await openGrafeoStore({ directory, timeoutMs: HOURS, writeTimeoutMs: HOURS });
    await fillStore(store, articles);
    await store.close();
  });
}

/** As `findGrafeoGraph`, a Neo4j database: by the importer, then all that `schema/` asks for. */
export async function findNeo4jGraph(articles: number): Promise<string> {
  return make(`neo4j-${articles}`, async (directory) => {
    const csv = join(directory, 'csv');
    await writeCsv(csv, articles);
    await importCsv(csv, directory);
    await rm(csv, { recursive: true });
    const server = await startNeo4j(directory, articles);
    const store = await openNeo4j(server);
    await store.close();
    await server.stop();
  });
}

export function startNeo4j(directory: string, articles: number): Promise<BenchNeo4j> {
  const large = articles > 10_000;
  return BenchNeo4j.start(directory, { heapMb: large ? 3_072 : 1_024, pageCacheMb: large ? 4_096 : 1_024 });
}

export function openNeo4j(
  { uri }: BenchNeo4j,
  options: { timeoutMs?: number } = { timeoutMs: HOURS },
): Promise<GraphStore> {
  return openNeo4jStore({
    uri,
    username: 'neo4j',
    password: '',
    database: null,
    writeTimeoutMs: HOURS,
    ...options,
  });
}

async function make(name: string, fill: (directory: string) => Promise<void>): Promise<string> {
  const directory = join(FOLDER, name);
  const done = join(directory, 'complete');
  if (existsSync(done)) return directory;
  await rm(directory, { recursive: true, force: true });
  await fill(directory);
  await writeFile(done, '');
  return directory;
}

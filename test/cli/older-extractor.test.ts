import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/app/open-store.js';
import { SEED_FOLDER } from '../../src/app/seed.js';
import type { Extraction } from '../../src/domain/extraction.js';
import { writeArticle } from '../../src/graph/write-article.js';
import { runAnnals } from '../support/annals-process.js';
import { createTemporaryFolder } from '../support/temporary-folder.js';

const OLD = 'annals@1+encoder@1';

interface Stats {
  readonly nodes: Readonly<Record<string, number>>;
  readonly articlesByExtractor: readonly { readonly extractor: string; readonly articles: number }[];
}

async function run(argv: readonly string[], directory: string): Promise<string> {
  const { code, stdout, stderr } = await runAnnals(argv, { env: { ANNALS_DATA: directory } });
  expect(code, stderr).toBe(0);
  return stdout;
}

const readStats = async (directory: string) => JSON.parse(await run(['stats'], directory)) as Stats;

/** A store that has a file's article as an older extractor left it: with actors and years, no events and no claims. */
async function storeAsBefore(file: string, directory: string): Promise<Extraction> {
  const now = JSON.parse(await run(['extract', file, '--json'], directory)) as Extraction;
  const before = { ...now, article: { ...now.article, extractor: OLD }, events: [], claims: [] };
  const store = await openStore({ kind: 'embedded', directory });
  try {
    await writeArticle(store, before, '2025-01-01T00:00:00.000Z');
  } finally {
    await store.close();
  }
  return now;
}

const VISIT = 'A visit to Kenya\n\nThe president of Brazil visited Kenya in 2019, the ministry said.\n';
const SEED = join(SEED_FOLDER, readdirSync(SEED_FOLDER)[0]!);

describe('an article that an older extractor made', () => {
  it.each(['ingest', 'seed'])(
    'is extracted again by annals %s, and counted by annals stats',
    async (command) => {
      const visit = join(createTemporaryFolder(), 'visit.txt');
      writeFileSync(visit, VISIT);
      const [file, argv] = command === 'seed' ? [SEED, ['seed']] : [visit, ['ingest', visit]];
      const directory = createTemporaryFolder();
      const { article, events, claims } = await storeAsBefore(file, directory);

      const before = await readStats(directory);
      expect(before.articlesByExtractor).toEqual([{ extractor: OLD, articles: 1 }]);
      expect(before.nodes).toMatchObject({ Article: 1, Event: 0, Claim: 0 });

      await run(argv, directory);
      const after = await readStats(directory);
      expect(after.articlesByExtractor).toEqual([{ extractor: article.extractor, articles: 1 }]);
      expect(after.nodes).toMatchObject({ Article: 1, Event: events.length, Claim: claims.length });
      expect(events.length * claims.length).toBeGreaterThan(0);

      // Nothing is left to do for the next run.
      await run(argv, directory);
      expect(await readStats(directory)).toEqual(after);
    },
  );
});

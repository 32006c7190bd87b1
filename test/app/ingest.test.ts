import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { ingest, type Progress } from '../../src/app/ingest.js';
import { openExtractor } from '../../src/app/open-extractor.js';
import type { Reading } from '../../src/app/readers/read-articles.js';
import { AnnalsError } from '../../src/domain/errors.js';
import type { Extractor } from '../../src/extraction/extractor.js';
import { openGrafeoStore } from '../../src/graph/drivers/grafeo.js';
import { readStats } from '../../src/graph/read-stats.js';
import { createTemporaryFolder } from '../support/temporary-folder.js';

const NOTHING = { title: null, url: null, outlet: null, byline: null, publishedAt: null };
const VISIT = {
  source: 'visit',
  article: { ...NOTHING, text: 'The president of Brazil visited Kenya in 2019, the ministry said.' },
};
const TALKS: Reading = {
  source: 'talks',
  article: { ...NOTHING, text: 'France accused Germany on Tuesday of blocking the talks on the border.' },
};
const BROKEN: Reading = { source: 'broken', error: new AnnalsError('ARTICLE_EMPTY', 'Nothing.', 'Nothing.') };

async function openStore() {
  const store = await openGrafeoStore({ directory: createTemporaryFolder() });
  onTestFinished(() => store.close());
  return store;
}

async function* toReadings(...readings: Reading[]): AsyncGenerator<Reading> {
  for (const reading of readings) yield await Promise.resolve(reading);
}

describe('ingest', () => {
  let extractor: Extractor;
  beforeAll(async () => {
    extractor = await openExtractor('auto');
  });
  afterAll(() => extractor.close());

  it('tells of each article in its order, however many are extracted at a time', async () => {
    const progress: Progress[] = [];
    const counts = await ingest(toReadings(VISIT, BROKEN, TALKS, VISIT), {
      store: await openStore(),
      extractor,
      jobs: 3,
      onProgress: (each) => progress.push(each),
    });
    expect(progress.map(({ source }) => source)).toEqual(['visit', 'broken', 'talks', 'visit']);
    expect(counts).toMatchObject({ CREATED: 2, REPLACED: 0, FAILED: 1 });
    // The second time it may have been looked up before the first was written.
    expect(counts.SKIPPED + counts.UNCHANGED).toBe(1);
  });

  it('extracts again what another extractor made, and what more is said of', async () => {
    const store = await openStore();
    await ingest(toReadings(VISIT), { store, extractor });
    expect(await ingest(toReadings(VISIT), { store, extractor })).toMatchObject({ SKIPPED: 1 });
    // Extracted, though not written: the same comes out.
    const other = { ...extractor, version: 'other@1' };
    expect(await ingest(toReadings(VISIT), { store, extractor: other })).toMatchObject({ UNCHANGED: 1 });

    const dated: Reading = { source: 'visit', article: { ...VISIT.article, outlet: 'The Daily Example' } };
    expect(await ingest(toReadings(dated), { store, extractor })).toMatchObject({ REPLACED: 1 });
    expect(await ingest(toReadings(VISIT), { store, extractor })).toMatchObject({ SKIPPED: 1 });
    expect((await readStats(store)).nodes.Article).toBe(1);
  });

  it('begins no further article once it is stopped', async () => {
    const store = await openStore();
    const stop = new AbortController();
    const onProgress = () => stop.abort();
    const counts = await ingest(toReadings(VISIT, TALKS), {
      store,
      extractor,
      onProgress,
      signal: stop.signal,
    });
    expect(counts).toMatchObject({ CREATED: 1 });
    expect((await readStats(store)).nodes.Article).toBe(1);
  });

  it('ends where the store fails, and keeps what was written before', async () => {
    const directory = createTemporaryFolder();
    const store = await openGrafeoStore({ directory });
    const readings = (async function* () {
      yield VISIT;
      await store.close();
      yield TALKS;
    })();
    await expect(ingest(readings, { store, extractor })).rejects.toBeInstanceOf(AnnalsError);

    const again = await openGrafeoStore({ directory });
    onTestFinished(() => again.close());
    expect((await readStats(again)).nodes.Article).toBe(1);
  });
});

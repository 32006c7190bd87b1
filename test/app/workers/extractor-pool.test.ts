import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtractor } from '../../../src/app/open-extractor.js';
import { openExtractorPool } from '../../../src/app/workers/extractor-pool.js';
import type { ArticleInput } from '../../../src/domain/article-input.js';
import type { Extractor } from '../../../src/extraction/extractor.js';

const toArticle = (text: string): ArticleInput => ({
  text,
  title: null,
  url: null,
  outlet: null,
  byline: null,
  publishedAt: '2025-03-04',
});

const ARTICLES = [
  `A long one\n\n${'The minister of Norland said on Monday that troops had left Sudria. '.repeat(12)}`,
  'A short one\n\nCritics doubt that.',
  'Another\n\nSweden accused Norway of spying, Anna Berg said.',
  'The last\n\nNothing.',
].map(toArticle);

describe('extractor pool', { timeout: 120_000 }, () => {
  let pool: Extractor;
  beforeAll(async () => {
    pool = await openExtractorPool('wasm', 2);
  }, 120_000);
  afterAll(() => pool.close());

  it('gives for more articles than threads what one extractor gives for each', async () => {
    const alone = await openExtractor('wasm');
    try {
      expect(pool.version).toBe(alone.version);
      const expected = [];
      for (const article of ARTICLES) expected.push(await alone.extract(article));
      expect(await Promise.all(ARTICLES.map((article) => pool.extract(article)))).toEqual(expected);
    } finally {
      await alone.close();
    }
  });
});

const native = 'onnxruntime-node';
const hasNative = await import(native).then(
  () => true,
  () => false,
);

describe('a pool that does not start', { timeout: 120_000 }, () => {
  it.skipIf(hasNative)('rejects with the error of its threads', async () => {
    await expect(openExtractorPool('native', 2)).rejects.toMatchObject({
      name: 'AnnalsError',
      code: 'BAD_CONFIG',
    });
  });
});

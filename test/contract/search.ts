import { describe, expect, test } from 'vitest';
import { deleteArticle } from '../../src/graph/delete-article.js';
import { search, SEARCH_LABELS } from '../../src/graph/questions/search.js';
import { writeArticle } from '../../src/graph/write-article.js';
import { seedExtraction } from '../api/support/articles.js';
import { toBombingArticle, toDenialArticle } from '../support/graph/articles.js';
import type { OpenEmpty } from './contract.js';
import { withStore } from './with-store.js';

/**
 * What stores must agree on: which nodes are found, and the order of those whose scores differ by more than a
 * tenth. Below that they round the length of a text differently (Lucene keeps it in one byte).
 */
export function describeSearch(openEmpty: OpenEmpty): void {
  describe('search', () => {
    const context = withStore(openEmpty);
    const fill = async () => {
      for (const extraction of [seedExtraction(), toBombingArticle(), toDenialArticle()]) {
        await writeArticle(context.store, extraction, '2026');
      }
    };
    const find = (query: string, labels: Parameters<typeof search>[2] = SEARCH_LABELS) =>
      search(context.store, query, labels, 20);

    test('finds what has a word of the query, whatever its case, and nothing else', async () => {
      await fill();
      const claims = seedExtraction().claims.filter(({ text }) => /\bYugoslavia\b/i.test(text));
      const found = await find('YUGOSLAVIA', ['Claim']);
      expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(claims.map(({ id }) => id)));
      expect(await find('xylophone')).toEqual([]);
    });

    test('ranks rare words over frequent ones, and more words over fewer', async () => {
      await fill();
      const [first, ...rest] = await find('NATO authorization', ['Claim']);
      const wanted = seedExtraction().claims.find(({ text }) => text.includes('authorization'))!;
      expect(first!.id).toBe(wanted.id);
      expect(first!.score).toBeGreaterThan(1.1 * rest[0]!.score);
    });

    test('finds an actor by an alias, and one that is called so before those that have it in their name', async () => {
      await fill();
      expect((await find('russian federation', ['Actor']))[0]).toMatchObject({
        id: 'actor:RUS',
        label: 'Actor',
      });
      expect((await find('Mark Rutte'))[0]).toMatchObject({ id: 'actor:mark-rutte' });
    });

    test.each([
      '',
      ' ',
      '"',
      '()[]{}^~*?:\\/!+-&&||',
      'AND OR NOT',
      'NATO*',
      'title:NATO',
      "') DETACH DELETE",
      '𝔘 \ud800',
    ])('takes %j as words, not as a query language', async (query) => {
      await fill();
      await expect(find(query)).resolves.toBeInstanceOf(Array);
    });

    test('follows what is written and deleted', async () => {
      expect(await find('Yugoslavia')).toEqual([]);
      await fill();
      expect(await find('Yugoslavia', ['Claim', 'Event', 'Article'])).not.toEqual([]);
      for (const { article } of [seedExtraction(), toBombingArticle(), toDenialArticle()]) {
        await deleteArticle(context.store, article.id);
      }
      expect(await find('Yugoslavia')).toEqual([]);
    });
  });
}

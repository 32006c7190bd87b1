import { describe, expect, test } from 'vitest';
import { readStats } from '../../src/graph/read-stats.js';
import { writeArticle } from '../../src/graph/write-article.js';
import { toBombingArticle, toDenialArticle } from '../support/graph/articles.js';
import type { OpenEmpty } from './contract.js';
import { dump, withStore } from './with-store.js';

export function describeStatistics(openEmpty: OpenEmpty): void {
  describe('statistics', () => {
    const context = withStore(openEmpty);

    test('count what the dump lists', async () => {
      for (const article of [toBombingArticle(), toDenialArticle()]) {
        await writeArticle(context.store, article, '2026-01-01T00:00:00Z');
      }
      const stats = await readStats(context.store);
      const graph = await dump(context.store);
      for (const [label, count] of Object.entries(stats.nodes)) {
        expect([label, count]).toEqual([
          label,
          graph.filter((r) => 'label' in r && r.label === label).length,
        ]);
      }
      for (const [type, count] of Object.entries(stats.relationships)) {
        expect([type, count]).toEqual([type, graph.filter((r) => 'type' in r && r.type === type).length]);
      }
      expect(stats.articlesByExtractor).toEqual([
        { extractor: 'by-hand@1', articles: 1 },
        { extractor: 'by-hand@2', articles: 1 },
      ]);
    });

    test('of an empty graph are zeros', async () => {
      const { nodes, relationships, articlesByExtractor } = await readStats(context.store);
      expect(new Set([...Object.values(nodes), ...Object.values(relationships)])).toEqual(new Set([0]));
      expect(articlesByExtractor).toEqual([]);
    });
  });
}

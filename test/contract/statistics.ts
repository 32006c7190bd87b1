import { describe, expect, test } from 'vitest';
import { readStats } from '../../src/graph/read-stats.js';
import { writeArticle } from '../../src/graph/write-article.js';
import { seedExtraction } from '../api/support/articles.js';
import { useServer } from '../api/support/test-server.js';
import { toBombingArticle, toDenialArticle } from '../support/graph/articles.js';
import type { OpenEmpty } from './contract.js';
import { dump, withStore } from './with-store.js';

export function describeStatistics(openEmpty: OpenEmpty): void {
  describe('statistics through the API', () => {
    const server = useServer(() => [seedExtraction(), toDenialArticle()], openEmpty);

    test('count as lists do, each number only where it is asked for', async () => {
      const { stats, actors, claims } = await server.data<
        Record<string, { totalCount: number }> & { stats: object }
      >(`{ actors { totalCount } claims { totalCount }
           stats { articles actors claims extractors { extractor articles current } } }`);
      expect(stats).toEqual({
        articles: 2,
        actors: actors!.totalCount,
        claims: claims!.totalCount,
        extractors: [
          { extractor: 'by-hand@1', articles: 1, current: true },
          { extractor: 'by-hand@2', articles: 1, current: true },
        ],
      });
      expect(server.calls).toHaveLength(6);
    });
  });

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

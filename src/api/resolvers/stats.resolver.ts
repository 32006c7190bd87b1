import { Ctx, Query, Resolver } from 'type-graphql';
import { ARTICLES_BY_EXTRACTOR, countByLabel } from '../../graph/read-stats.js';
import type { NodeLabel } from '../../graph/model.js';
import type { GraphStore } from '../../graph/store.js';
import type { Context } from '../context.js';
import { type ExtractorCount, Stats } from '../types/stats.type.js';

@Resolver()
export class StatsResolver {
  @Query(() => Stats, { description: 'How much the graph holds, counted when it is asked for.' })
  stats(@Ctx() { store }: Context): Stats {
    const count = (label: NodeLabel) => async () => (await countByLabel(store, [label]))[label];
    return {
      articles: count('Article'),
      actors: count('Actor'),
      places: count('Place'),
      events: count('Event'),
      years: count('Year'),
      claims: count('Claim'),
      extractors: () => readExtractors(store),
    };
  }
}

async function readExtractors(store: GraphStore): Promise<ExtractorCount[]> {
  const rows = await store.read(ARTICLES_BY_EXTRACTOR, {});
  const latest = rows.map((row) => row.latest).reduce((a, b) => (a > b ? a : b), '');
  return rows.map((row) => ({
    extractor: row.extractor,
    articles: row.articles,
    current: row.latest === latest,
  }));
}

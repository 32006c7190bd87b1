import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import {
  MAX_LOOKED_AT,
  search,
  SEARCH_LABELS,
  type SearchHit as Hit,
  type SearchLabel,
} from '../../graph/questions/search.js';
import type { Context } from '../context.js';
import { toSnippet } from '../search/snippet.js';
import { SearchType } from '../types/question-vocabulary.js';
import { SearchHit } from '../types/search.type.js';
import { toNode } from './edge-fields.js';
import { checkFirst } from './first.js';

const MAX_HITS = 50;

@Resolver()
export class SearchResolver {
  @Query(() => [SearchHit], {
    description: `What has any of the words of \`query\`, the best first: actors by name, events by title, claims by content, articles by title and text. Upper and lower case are the same; there are no operators. With \`from\` or \`to\` only events of these years, claims about them, and actors and articles with such events or claims; of each type the ${MAX_LOOKED_AT} best matches are looked at.`,
  })
  async search(
    @Ctx() context: Context,
    @Arg('query', () => String, { description: 'Words; the first 16 count.' }) query: string,
    @Arg('first', () => Int, { defaultValue: 10, description: `How many at most: 0 to ${MAX_HITS}.` })
    first: number,
    @Arg('types', () => [SearchType], { nullable: true, description: 'Only these; all where not given.' })
    types: readonly SearchLabel[] | null = null,
    @Arg('from', () => Int, { nullable: true, description: 'Only what is of this year or a later one.' })
    from: number | null = null,
    @Arg('to', () => Int, { nullable: true, description: 'Only what is of this year or an earlier one.' })
    to: number | null = null,
  ) {
    const labels = types?.length ? [...new Set(types)] : SEARCH_LABELS;
    const limit = checkFirst(first, 'first', MAX_HITS);
    const hits = await search(context.store, query, labels, limit, { from, to });
    return Promise.all(
      hits.map(async (hit) => ({
        node: toNode(context, hit.label, hit.id),
        score: hit.score,
        ...toSnippet(await toText(context, hit, query), query),
      })),
    );
  }
}

/** The words that a hit was found by. */
async function toText({ loaders }: Context, { label, id }: Hit, query: string): Promise<string> {
  switch (label) {
    case 'Claim':
      return (await loaders.nodes.Claim.load(id))?.text ?? '';
    case 'Event':
      return (await loaders.nodes.Event.load(id))?.title ?? '';
    case 'Article': {
      const text = (await loaders.articleTexts.load(id)) ?? '';
      const title = (await loaders.nodes.Article.load(id))?.title ?? '';
      return text.startsWith(title) || toSnippet(text, query).highlights.length > 0 ? text : title;
    }
    case 'Actor': {
      const actor = await loaders.nodes.Actor.load(id);
      const names = actor ? [actor.name, ...actor.aliases] : [];
      return names.find((name) => toSnippet(name, query).highlights.length > 0) ?? actor?.name ?? '';
    }
  }
}

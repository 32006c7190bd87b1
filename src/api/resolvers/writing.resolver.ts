import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { deleteArticle } from '../../graph/delete-article.js';
import type { Context } from '../context.js';
import { IngestArticleInput } from '../inputs/ingest-article.input.js';
import { createLoaders } from '../loaders/loaders.js';
import { Article } from '../types/article.type.js';
import { DeleteArticlePayload, IngestArticlePayload, WritingStatus } from '../types/writing.type.js';
import { toSpan } from './edge-fields.js';

@Resolver(() => IngestArticlePayload)
export class WritingResolver {
  @Query(() => WritingStatus, {
    description: "Whether this server takes articles, and whether the request's key may write.",
  })
  writing(@Ctx() { write }: Context) {
    return write.status;
  }

  @Mutation(() => IngestArticlePayload, {
    description:
      'Reads an article and brings what it says into the graph: all of it, or nothing. The same article again changes nothing. Needs a key.',
  })
  async ingestArticle(
    @Arg('input', () => IngestArticleInput, { description: 'The article.' }) input: IngestArticleInput,
    @Ctx() context: Context,
  ) {
    const ingester = await context.write.claim();
    const {
      text,
      format,
      title = null,
      url = null,
      outlet = null,
      byline = null,
      publishedAt = null,
    } = input;
    const { outcome, articleId, added, removed, diagnostics } = await ingester.ingest(
      { text, format, title, url, outlet, byline, publishedAt },
      context.gone,
    );
    context.loaders = createLoaders(context.store);
    if (outcome === 'CREATED' || outcome === 'REPLACED') {
      context.write.ingested.publish({ articleId, outcome, at: new Date().toISOString() });
    }
    return {
      articleId,
      outcome,
      added,
      removed,
      diagnostics: diagnostics.map(({ code, message, start = null, end = null }) => ({
        code,
        message,
        span: toSpan(articleId, { start, end }),
      })),
    };
  }

  @FieldResolver(() => Article)
  article(@Root() { articleId }: IngestArticlePayload, @Ctx() { loaders }: Context) {
    return loaders.nodes.Article.load(articleId);
  }

  @Mutation(() => DeleteArticlePayload, {
    description: 'Removes an article, what no other article supports, and nothing else. Needs a key.',
  })
  async deleteArticle(
    @Arg('id', () => ID, { description: "The article's id." }) id: string,
    @Ctx() context: Context,
  ) {
    await context.write.claim();
    const removed = await deleteArticle(context.store, id);
    context.loaders = createLoaders(context.store);
    return { id, removed };
  }
}

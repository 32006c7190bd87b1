import { Ctx, FieldResolver, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../context.js';
import { createLoaders } from '../loaders/loaders.js';
import type { IngestedArticleEvent } from '../subscriptions/ingested-articles.js';
import { Article } from '../types/article.type.js';
import { ArticleIngested } from '../types/writing.type.js';

@Resolver(() => ArticleIngested)
export class SubscriptionResolver {
  @Subscription(() => ArticleIngested, {
    subscribe: ({ context }) => (context as Context).write.ingested.subscribe(),
    description:
      'Each article that comes in through this server, from now on (graphql-transport-ws at /graphql). Needs no key.',
  })
  articleIngested(@Root() [event]: [IngestedArticleEvent], @Ctx() context: Context) {
    // What was read for the event before is not what is there now.
    context.loaders = createLoaders(context.store);
    return { ...event, at: new Date(event.at) };
  }

  @FieldResolver(() => Article)
  article(@Root() { articleId }: ArticleIngested, @Ctx() { loaders }: Context) {
    return loaders.nodes.Article.load(articleId);
  }
}

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Label } from '../../graph/read/nodes.js';
import type { Context } from '../context.js';
import { whenKnown } from '../loaders/loader.js';
import { Article } from '../types/article.type.js';
import { Node, toTypeName } from '../types/node.type.js';
import { Mention, TextSpan } from '../types/span.type.js';

const ARTICLE = { description: 'The article that it stands in.' };

@Resolver(() => TextSpan)
export class TextSpanResolver {
  @FieldResolver(() => Article, ARTICLE)
  article(@Root() span: TextSpan, @Ctx() { loaders }: Context) {
    return loaders.nodes.Article.load(span.articleId);
  }

  @FieldResolver(() => String, { description: 'The words, exactly as they stand in the article.' })
  text(@Root() span: TextSpan, @Ctx() { loaders }: Context): string | null | Promise<string | null> {
    if (span.text) return span.text;
    return whenKnown(
      loaders.articleTexts.load(span.articleId),
      (text) => text?.slice(span.start, span.end) ?? null,
    );
  }
}

@Resolver(() => Mention)
export class MentionResolver {
  @FieldResolver(() => Article, ARTICLE)
  article(@Root() mention: Mention, @Ctx() { loaders }: Context) {
    return loaders.nodes.Article.load(mention.articleId);
  }

  @FieldResolver(() => Node, {
    description: 'What the words refer to: an actor, a place, an event or a year.',
  })
  refersTo(@Root() mention: Mention, @Ctx() { loaders }: Context) {
    const label = toTypeName({ id: mention.nodeId }) as Label;
    return loaders.nodes[label].load(mention.nodeId);
  }
}

import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { RELATIONS } from '../../graph/read/relations.js';
import type { Context } from '../context.js';
import {
  ActorPageArgs,
  ArticleListArgs,
  ClaimListArgs,
  EventPageArgs,
  PageArgs,
  PlacePageArgs,
} from '../inputs/pages.args.js';
import { nodeConnection } from '../pagination/lists.js';
import { Article } from '../types/article.type.js';
import { ArticleConnection, ClaimConnection, EventConnection, YearConnection } from '../types/edges.js';
import { ReferredActorConnection, ReferredPlaceConnection } from '../types/relationship-edges.js';
import { Mention } from '../types/span.type.js';
import { toMention } from './edge-fields.js';
import { ConnectionField, type ConnectionResolver } from './connection-field.js';
import { NodeEdge, ReferenceEdge } from './edge-values.js';

@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => Article, {
    nullable: true,
    description: 'The article with this id; null where there is none.',
  })
  article(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { loaders }: Context) {
    return loaders.nodes.Article.load(id);
  }

  @Query(() => ArticleConnection, { description: 'All articles, or those that `filter` describes.' })
  articles(@Args(() => ArticleListArgs) args: ArticleListArgs, @Ctx() context: Context) {
    return nodeConnection(context, 'Article', args);
  }

  @FieldResolver(() => String, { description: 'Its whole text, exactly as read: all offsets refer to it.' })
  text(@Root() article: Article, @Ctx() { loaders }: Context) {
    return loaders.articleTexts.load(article.id);
  }

  @ConnectionField(RELATIONS.articleClaims, NodeEdge, {
    type: ClaimConnection,
    args: ClaimListArgs,
    description: 'What it puts forward or reports; in the order of its text where none is given.',
  })
  declare claims: ConnectionResolver;

  @ConnectionField(RELATIONS.articleEvents, NodeEdge, {
    type: EventConnection,
    args: EventPageArgs,
    description: 'The events that it speaks of, in the order of its text.',
  })
  declare events: ConnectionResolver;

  @ConnectionField(RELATIONS.articleActors, ReferenceEdge, {
    type: ReferredActorConnection,
    args: ActorPageArgs,
    description: 'The actors that it refers to.',
  })
  declare actors: ConnectionResolver;

  @ConnectionField(RELATIONS.articlePlaces, ReferenceEdge, {
    type: ReferredPlaceConnection,
    args: PlacePageArgs,
    description: 'The places that it refers to.',
  })
  declare places: ConnectionResolver;

  @FieldResolver(() => [Mention], {
    description:
      'All that it mentions and the words that do, triggers and dates among them, in the order of its text.',
  })
  async mentions(@Root() article: Article, @Ctx() { loaders }: Context) {
    const rows = await loaders.lists.articleMentions.load(article.id);
    return rows.map(({ node, properties }) => toMention(article.id, node, properties));
  }

  @ConnectionField(RELATIONS.articleYears, NodeEdge, {
    type: YearConnection,
    args: PageArgs,
    description: 'The years that it gives or implies for something.',
  })
  declare years: ConnectionResolver;
}

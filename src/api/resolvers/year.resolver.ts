import { Arg, Args, Ctx, Int, Query, Resolver } from 'type-graphql';
import { yearId } from '../../domain/ids.js';
import { RELATIONS } from '../../graph/read/relations.js';
import type { Context } from '../context.js';
import {
  ArticlePageArgs,
  ClaimListArgs,
  EventPageArgs,
  PageArgs,
  YearListArgs,
} from '../inputs/pages.args.js';
import { orderedConnection } from '../pagination/lists.js';
import { YearConnection } from '../types/edges.js';
import {
  MentionConnection,
  ReferringArticleConnection,
  YearClaimConnection,
  YearEventConnection,
} from '../types/relationship-edges.js';
import { Year } from '../types/year.type.js';
import { ConnectionField, type ConnectionResolver } from './connection-field.js';
import { DatedEdge, MentionEdge, ReferenceEdge } from './edge-values.js';

@Resolver(() => Year)
export class YearResolver {
  @Query(() => Year, { nullable: true, description: 'The year; null where no article gives or implies it.' })
  year(
    @Arg('value', () => Int, { description: 'The year itself: 1999.' }) value: number,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.nodes.Year.load(yearId(value));
  }

  @Query(() => YearConnection, {
    description: 'The years that articles give or imply, from the earliest on.',
  })
  years(@Args(() => YearListArgs) { from, to, ...page }: YearListArgs, @Ctx() context: Context) {
    const value = { gte: from ?? undefined, lte: to ?? undefined };
    const order = { by: 'value', direction: 'ASC' } as const;
    return orderedConnection(context, 'Year', { ...page, filter: { value }, order });
  }

  @ConnectionField(RELATIONS.yearEvents, DatedEdge, {
    type: YearEventConnection,
    args: EventPageArgs,
    description: 'The events of this year.',
  })
  declare events: ConnectionResolver;

  @ConnectionField(RELATIONS.yearClaims, DatedEdge, {
    type: YearClaimConnection,
    args: ClaimListArgs,
    description: 'The claims about this year: by a date in their content, or by an event that they cite.',
  })
  declare claims: ConnectionResolver;

  @ConnectionField(RELATIONS.yearArticles, ReferenceEdge, {
    type: ReferringArticleConnection,
    args: ArticlePageArgs,
    description: 'The articles that give or imply it.',
  })
  declare articles: ConnectionResolver;

  @ConnectionField(RELATIONS.yearMentions, MentionEdge, {
    type: MentionConnection,
    args: PageArgs,
    description: 'Every place in an article that gives or implies it.',
  })
  declare mentions: ConnectionResolver;
}

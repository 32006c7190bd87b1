import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
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
import { edgeConnection, orderedConnection } from '../pagination/lists.js';
import { YearConnection } from '../types/edges.js';
import {
  MentionConnection,
  ReferringArticleConnection,
  YearClaimConnection,
  YearEventConnection,
} from '../types/relationship-edges.js';
import { Year } from '../types/year.type.js';
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

  @FieldResolver(() => YearEventConnection, { description: 'The events of this year.' })
  events(@Root() year: Year, @Args(() => EventPageArgs) args: EventPageArgs, @Ctx() context: Context) {
    return edgeConnection(
      context,
      RELATIONS.yearEvents,
      year.id,
      args,
      (cursors, edge) => new DatedEdge(cursors, edge, context, 'Event', edge.node),
    );
  }

  @FieldResolver(() => YearClaimConnection, {
    description: 'The claims about this year: by a date in their content, or by an event that they cite.',
  })
  claims(@Root() year: Year, @Args(() => ClaimListArgs) args: ClaimListArgs, @Ctx() context: Context) {
    return edgeConnection(
      context,
      RELATIONS.yearClaims,
      year.id,
      args,
      (cursors, edge) => new DatedEdge(cursors, edge, context, 'Claim', edge.node),
    );
  }

  @FieldResolver(() => ReferringArticleConnection, { description: 'The articles that give or imply it.' })
  articles(@Root() year: Year, @Args(() => ArticlePageArgs) args: ArticlePageArgs, @Ctx() context: Context) {
    return edgeConnection(
      context,
      RELATIONS.yearArticles,
      year.id,
      args,
      (cursors, edge) => new ReferenceEdge(cursors, edge, context, 'Article'),
    );
  }

  @FieldResolver(() => MentionConnection, {
    description: 'Every place in an article that gives or implies it.',
  })
  mentions(@Root() year: Year, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return edgeConnection(
      context,
      RELATIONS.yearMentions,
      year.id,
      args,
      (cursors, edge) => new MentionEdge(cursors, edge, year.id),
    );
  }
}

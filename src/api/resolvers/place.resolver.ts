import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { RELATIONS } from '../../graph/read/relations.js';
import type { Context } from '../context.js';
import { ArticlePageArgs, EventPageArgs, PageArgs, PlaceListArgs } from '../inputs/pages.args.js';
import { edgeConnection, nodeConnection } from '../pagination/lists.js';
import { PlaceConnection } from '../types/edges.js';
import { Place } from '../types/place.type.js';
import {
  LocatedEventConnection,
  MentionConnection,
  ReferringArticleConnection,
} from '../types/relationship-edges.js';
import { ActorEvidencedEdge, MentionEdge, ReferenceEdge } from './edge-values.js';

@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => Place, { nullable: true, description: 'The place with this id; null where there is none.' })
  place(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { loaders }: Context) {
    return loaders.nodes.Place.load(id);
  }

  @Query(() => PlaceConnection, { description: 'All places, or those that `filter` describes.' })
  places(@Args(() => PlaceListArgs) args: PlaceListArgs, @Ctx() context: Context) {
    return nodeConnection(context, 'Place', args);
  }

  @FieldResolver(() => LocatedEventConnection, { description: 'The events that are located here.' })
  events(@Root() place: Place, @Args(() => EventPageArgs) args: EventPageArgs, @Ctx() context: Context) {
    return edgeConnection(
      context,
      RELATIONS.placeEvents,
      place.id,
      args,
      (cursors, edge) => new ActorEvidencedEdge(cursors, edge, context, 'Event', edge.node),
    );
  }

  @FieldResolver(() => ReferringArticleConnection, { description: 'The articles that refer to it.' })
  articles(
    @Root() place: Place,
    @Args(() => ArticlePageArgs) args: ArticlePageArgs,
    @Ctx() context: Context,
  ) {
    return edgeConnection(
      context,
      RELATIONS.placeArticles,
      place.id,
      args,
      (cursors, edge) => new ReferenceEdge(cursors, edge, context, 'Article'),
    );
  }

  @FieldResolver(() => MentionConnection, { description: 'Every place in an article that refers to it.' })
  mentions(@Root() place: Place, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return edgeConnection(
      context,
      RELATIONS.placeMentions,
      place.id,
      args,
      (cursors, edge) => new MentionEdge(cursors, edge, place.id),
    );
  }
}

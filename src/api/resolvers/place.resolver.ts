import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { RELATIONS } from '../../graph/read/relations.js';
import type { Context } from '../context.js';
import { ArticlePageArgs, EventPageArgs, PageArgs, PlaceListArgs } from '../inputs/pages.args.js';
import { nodeConnection } from '../pagination/lists.js';
import { PlaceConnection } from '../types/edges.js';
import { Place } from '../types/place.type.js';
import {
  LocatedEventConnection,
  MentionConnection,
  ReferringArticleConnection,
} from '../types/relationship-edges.js';
import { ConnectionField, type ConnectionResolver } from './connection-field.js';
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

  @ConnectionField(RELATIONS.placeEvents, ActorEvidencedEdge, {
    type: LocatedEventConnection,
    args: EventPageArgs,
    description: 'The events that are located here.',
  })
  declare events: ConnectionResolver;

  @ConnectionField(RELATIONS.placeArticles, ReferenceEdge, {
    type: ReferringArticleConnection,
    args: ArticlePageArgs,
    description: 'The articles that refer to it.',
  })
  declare articles: ConnectionResolver;

  @ConnectionField(RELATIONS.placeMentions, MentionEdge, {
    type: MentionConnection,
    args: PageArgs,
    description: 'Every place in an article that refers to it.',
  })
  declare mentions: ConnectionResolver;
}

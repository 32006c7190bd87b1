import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { articleIdOf, yearId } from '../../domain/ids.js';
import { RELATIONS } from '../../graph/read/relations.js';
import type { Nodes } from '../../graph/read/nodes.js';
import type { Context } from '../context.js';
import { whenKnown } from '../loaders/loader.js';
import { ActorPageArgs, ClaimPageArgs, EventListArgs, PageArgs } from '../inputs/pages.args.js';
import { nodeConnection } from '../pagination/lists.js';
import { Article } from '../types/article.type.js';
import { EventConnection } from '../types/edges.js';
import { Event } from '../types/event.type.js';
import {
  EventClaimConnection,
  EventLocationConnection,
  EventParticipantConnection,
} from '../types/relationship-edges.js';
import { Mention, TextSpan } from '../types/span.type.js';
import { Year } from '../types/year.type.js';
import { toMention, toSpanWithin } from './edge-fields.js';
import { ConnectionField, type ConnectionResolver } from './connection-field.js';
import { ActorEvidencedEdge, EvidencedEdge, ParticipantEdge } from './edge-values.js';

@Resolver(() => Event)
export class EventResolver {
  @Query(() => Event, { nullable: true, description: 'The event with this id; null where there is none.' })
  event(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { loaders }: Context) {
    return loaders.nodes.Event.load(id);
  }

  @Query(() => EventConnection, { description: 'All events, or those that `filter` describes.' })
  events(@Args(() => EventListArgs) args: EventListArgs, @Ctx() context: Context) {
    return nodeConnection(context, 'Event', args);
  }

  @FieldResolver(() => Article, { description: 'The article that speaks of it.' })
  article(@Root() event: Event, @Ctx() { loaders }: Context) {
    return loaders.nodes.Article.load(articleIdOf(event.id));
  }

  @FieldResolver(() => Year, {
    nullable: true,
    description: "The year it happens in, an interval's first; null where unknown.",
  })
  year(@Root() event: Nodes['Event'], @Ctx() { loaders }: Context) {
    return event.year === null ? null : loaders.nodes.Year.load(yearId(event.year));
  }

  @FieldResolver(() => TextSpan, {
    nullable: true,
    description:
      'The words that date it; null where none do, also where only the date of the article tells the year.',
  })
  dateSpan(@Root() event: Event, @Ctx() { loaders }: Context) {
    return whenKnown(loaders.lists.eventDates.load(event.id), ([date]) =>
      date ? toSpanWithin(event.id, date.properties) : null,
    );
  }

  @ConnectionField(RELATIONS.eventParticipants, ParticipantEdge, {
    type: EventParticipantConnection,
    args: ActorPageArgs,
    description: 'The actors that take part in it, and in what role: agents first, targets last.',
  })
  declare participants: ConnectionResolver;

  @ConnectionField(RELATIONS.eventLocations, ActorEvidencedEdge, {
    type: EventLocationConnection,
    args: PageArgs,
    description: 'Where it is: places and countries.',
  })
  declare locations: ConnectionResolver;

  @ConnectionField(RELATIONS.eventClaims, EvidencedEdge, {
    type: EventClaimConnection,
    args: ClaimPageArgs,
    description: 'The claims that cite it.',
  })
  declare claims: ConnectionResolver;

  @FieldResolver(() => [Mention], {
    description: 'Its triggers, the words that name it, in the order of the text.',
  })
  mentions(@Root() event: Event, @Ctx() { loaders }: Context) {
    return whenKnown(loaders.lists.eventMentions.load(event.id), (rows) =>
      rows.map(({ article, properties }) => toMention(article, event.id, properties)),
    );
  }
}

import { Field, ObjectType } from 'type-graphql';
import { ActorMerge } from './actor-merge.type.js';
import { Actor } from './actor.type.js';
import { Article } from './article.type.js';
import { Claim } from './claim.type.js';
import { connectionOf, Edge } from './connection.js';
import { Event } from './event.type.js';
import { Place } from './place.type.js';
import { Year } from './year.type.js';

/** The edges of lists at the root of a query, and of what an article holds: they have no properties of their own. */

type Thunk<T> = () => Promise<T>;

@ObjectType({ description: 'An article in a list.', simpleResolvers: true })
export class ArticleEdge extends Edge {
  @Field(() => Article, { description: 'The article.' })
  node!: Thunk<Article>;
}

@ObjectType({ description: 'An actor in a list.', simpleResolvers: true })
export class ActorEdge extends Edge {
  @Field(() => Actor, { description: 'The actor.' })
  node!: Thunk<Actor>;
}

@ObjectType({ description: 'A place in a list.', simpleResolvers: true })
export class PlaceEdge extends Edge {
  @Field(() => Place, { description: 'The place.' })
  node!: Thunk<Place>;
}

@ObjectType({ description: 'An event in a list.', simpleResolvers: true })
export class EventEdge extends Edge {
  @Field(() => Event, { description: 'The event.' })
  node!: Thunk<Event>;
}

@ObjectType({ description: 'A claim in a list.', simpleResolvers: true })
export class ClaimEdge extends Edge {
  @Field(() => Claim, { description: 'The claim.' })
  node!: Thunk<Claim>;
}

@ObjectType({ description: 'A year in a list.', simpleResolvers: true })
export class YearEdge extends Edge {
  @Field(() => Year, { description: 'The year.' })
  node!: Thunk<Year>;
}

@ObjectType({ description: 'A merge of actors in a list.', simpleResolvers: true })
export class ActorMergeEdge extends Edge {
  @Field(() => ActorMerge, { description: 'The merge.' })
  node!: Thunk<ActorMerge>;
}

export const ArticleConnection = connectionOf(ArticleEdge);
export const ActorConnection = connectionOf(ActorEdge);
export const PlaceConnection = connectionOf(PlaceEdge);
export const EventConnection = connectionOf(EventEdge);
export const ClaimConnection = connectionOf(ClaimEdge);
export const YearConnection = connectionOf(YearEdge);
export const ActorMergeConnection = connectionOf(ActorMergeEdge);

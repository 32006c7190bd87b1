import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import type {
  AttributionType as AttributionTypeName,
  Basis as BasisName,
  ParticipantRole as ParticipantRoleName,
  Stance as StanceName,
} from '../../domain/vocabulary.js';
import { Actor } from './actor.type.js';
import { Article } from './article.type.js';
import { MERGED_FROM, ORGANIZATION_MERGED_FROM } from './merged-from.js';
import { Claim } from './claim.type.js';
import { connectionOf, Edge } from './connection.js';
import { Event } from './event.type.js';
import { toTypeName } from './node.type.js';
import { Place } from './place.type.js';
import { Mention, TextSpan } from './span.type.js';
import { AttributionType, Basis, ParticipantRole, Stance } from './vocabulary.js';

/** The edges that carry properties of a relationship, each named after the field's parent and its node. */

type Thunk<T> = () => Promise<T>;

export const Location = createUnionType({
  name: 'Location',
  description: 'Where an event is: a place, or a country (which is an actor).',
  types: () => [Place, Actor] as const,
  resolveType: toTypeName,
});

@ObjectType({ simpleResolvers: true })
abstract class EvidencedEdge extends Edge {
  @Field(() => TextSpan, {
    nullable: true,
    description: 'The words that say so; null where the evidence has no words of its own.',
  })
  span!: TextSpan | null;
}

@ObjectType({ simpleResolvers: true })
abstract class ActorEvidencedEdge extends EvidencedEdge {
  @Field(() => ID, MERGED_FROM)
  mergedFrom!: string | null;
}

@ObjectType({
  description: 'A claim that an actor makes: the innermost source is the actor.',
  simpleResolvers: true,
})
export class ActorClaimMadeEdge extends Edge {
  @Field(() => Claim, { description: 'The claim.' })
  node!: Thunk<Claim>;

  @Field(() => AttributionType, { description: 'Whether the actor is quoted or reported.' })
  type!: AttributionTypeName;

  @Field(() => Stance, { description: 'How the actor stands towards the content.' })
  stance!: StanceName;

  @Field(() => TextSpan, { nullable: true, description: 'The words that attribute ("said that").' })
  cue!: TextSpan | null;

  @Field(() => TextSpan, { nullable: true, description: 'The words that name the actor as the source.' })
  source!: TextSpan | null;

  @Field(() => ID, MERGED_FROM)
  mergedFrom!: string | null;
}

@ObjectType({ description: 'A claim whose content refers to the actor.', simpleResolvers: true })
export class ActorClaimAboutEdge extends ActorEvidencedEdge {
  @Field(() => Claim, { description: 'The claim.' })
  node!: Thunk<Claim>;
}

@ObjectType({ description: 'An actor that the content of a claim refers to.', simpleResolvers: true })
export class ClaimAboutEdge extends ActorEvidencedEdge {
  @Field(() => Actor, { description: 'The actor.' })
  node!: Thunk<Actor>;
}

@ObjectType({
  description: 'An event whose trigger stands in the content of a claim.',
  simpleResolvers: true,
})
export class ClaimCitesEdge extends EvidencedEdge {
  @Field(() => Event, { description: 'The event.' })
  node!: Thunk<Event>;
}

@ObjectType({ description: 'A claim whose content holds a trigger of the event.', simpleResolvers: true })
export class EventClaimEdge extends EvidencedEdge {
  @Field(() => Claim, { description: 'The claim.' })
  node!: Thunk<Claim>;
}

@ObjectType({ description: 'An event that an actor takes part in.', simpleResolvers: true })
export class ActorEventEdge extends ActorEvidencedEdge {
  @Field(() => Event, { description: 'The event.' })
  node!: Thunk<Event>;

  @Field(() => ParticipantRole, { description: "The actor's part in it." })
  role!: ParticipantRoleName;
}

@ObjectType({ description: 'An actor that takes part in an event.', simpleResolvers: true })
export class EventParticipantEdge extends ActorEvidencedEdge {
  @Field(() => Actor, { description: 'The actor.' })
  node!: Thunk<Actor>;

  @Field(() => ParticipantRole, { description: 'Its part in the event.' })
  role!: ParticipantRoleName;
}

@ObjectType({ description: 'Where an event is.', simpleResolvers: true })
export class EventLocationEdge extends ActorEvidencedEdge {
  @Field(() => Location, { description: 'The place or country.' })
  node!: Thunk<Place | Actor>;
}

@ObjectType({ description: 'An event that is located here.', simpleResolvers: true })
export class LocatedEventEdge extends ActorEvidencedEdge {
  @Field(() => Event, { description: 'The event.' })
  node!: Thunk<Event>;
}

@ObjectType({ description: 'An event of a year.', simpleResolvers: true })
export class YearEventEdge extends EvidencedEdge {
  @Field(() => Event, { description: 'The event.' })
  node!: Thunk<Event>;

  @Field(() => Basis, { description: 'Where the year comes from.' })
  basis!: BasisName;
}

@ObjectType({
  description: 'A claim about a year: a date in its content, or an event that it cites, is of that year.',
  simpleResolvers: true,
})
export class YearClaimEdge extends EvidencedEdge {
  @Field(() => Claim, { description: 'The claim.' })
  node!: Thunk<Claim>;

  @Field(() => Basis, { description: 'Where the year comes from.' })
  basis!: BasisName;
}

@ObjectType({ description: 'A tie between two actors that an article states.', simpleResolvers: true })
export class AffiliationEdge extends ActorEvidencedEdge {
  @Field(() => Actor, { description: 'The other actor.' })
  node!: Thunk<Actor>;

  @Field(() => String, {
    nullable: true,
    description: 'The title as the text has it ("spokesperson"); null for a bare membership.',
  })
  title!: string | null;

  @Field(() => ID, ORGANIZATION_MERGED_FROM)
  organizationMergedFrom!: string | null;
}

@ObjectType({ description: 'An article that refers to it.', simpleResolvers: true })
export class ReferringArticleEdge extends Edge {
  @Field(() => Article, { description: 'The article.' })
  node!: Thunk<Article>;

  @Field(() => String, { nullable: true, description: 'What the article calls it.' })
  name!: string | null;

  @Field(() => ID, MERGED_FROM)
  mergedFrom!: string | null;
}

@ObjectType({ description: 'An actor that an article refers to.', simpleResolvers: true })
export class ReferredActorEdge extends Edge {
  @Field(() => Actor, { description: 'The actor.' })
  node!: Thunk<Actor>;

  @Field(() => String, { nullable: true, description: 'What the article calls it.' })
  name!: string | null;

  @Field(() => ID, MERGED_FROM)
  mergedFrom!: string | null;
}

@ObjectType({ description: 'A place that an article refers to.', simpleResolvers: true })
export class ReferredPlaceEdge extends Edge {
  @Field(() => Place, { description: 'The place.' })
  node!: Thunk<Place>;

  @Field(() => String, { nullable: true, description: 'What the article calls it.' })
  name!: string | null;
}

@ObjectType({ description: 'A mention in a list.', simpleResolvers: true })
export class MentionEdge extends Edge {
  @Field(() => Mention, { description: 'The mention.' })
  node!: Mention;
}

export const ActorClaimMadeConnection = connectionOf(ActorClaimMadeEdge);
export const ActorClaimAboutConnection = connectionOf(ActorClaimAboutEdge);
export const ClaimAboutConnection = connectionOf(ClaimAboutEdge);
export const ClaimCitesConnection = connectionOf(ClaimCitesEdge);
export const EventClaimConnection = connectionOf(EventClaimEdge);
export const ActorEventConnection = connectionOf(ActorEventEdge);
export const EventParticipantConnection = connectionOf(EventParticipantEdge);
export const EventLocationConnection = connectionOf(EventLocationEdge);
export const LocatedEventConnection = connectionOf(LocatedEventEdge);
export const YearEventConnection = connectionOf(YearEventEdge);
export const YearClaimConnection = connectionOf(YearClaimEdge);
export const AffiliationConnection = connectionOf(AffiliationEdge);
export const ReferringArticleConnection = connectionOf(ReferringArticleEdge);
export const ReferredActorConnection = connectionOf(ReferredActorEdge);
export const ReferredPlaceConnection = connectionOf(ReferredPlaceEdge);
export const MentionConnection = connectionOf(MentionEdge);

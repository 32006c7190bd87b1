import { Field, InputType } from 'type-graphql';
import {
  ActorKindFilter,
  BasisFilter,
  ClaimKindFilter,
  DateFilter,
  DatePrecisionFilter,
  type EnumFilter,
  EventTypeFilter,
  IdFilter,
  IntFilter,
  ModalityFilter,
  NameFilter,
  ParticipantRoleFilter,
  PolarityFilter,
  StanceFilter,
  StringFilter,
} from './operators.input.js';
import { type SomeFilter, someOf } from './some-filter.js';

/** What a list may be narrowed by. All fields of a filter must hold. */

const AND = 'All of these hold.';
const OR = 'At least one of these holds.';
const NOT = 'This does not hold.';

@InputType({ description: 'Which articles.' })
export class ArticleFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Its id.' })
  id?: IdFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Its headline.' })
  title?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Where it was published.' })
  url?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Who published it.' })
  outlet?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Who wrote it.' })
  byline?: StringFilter;

  @Field(() => DateFilter, { nullable: true, description: 'When it was published.' })
  publishedAt?: DateFilter;

  @Field(() => StringFilter, {
    nullable: true,
    description: 'The language it is written in, as a BCP 47 tag.',
  })
  language?: StringFilter;

  @Field(() => SomeActorFilter, { nullable: true, description: 'Actors that it refers to.' })
  mentions?: SomeFilter<ActorFilter>;

  @Field(() => SomeClaimFilter, { nullable: true, description: 'Claims that stand in it.' })
  claims?: SomeFilter<ClaimFilter>;

  @Field(() => SomeEventFilter, { nullable: true, description: 'Events that it speaks of.' })
  events?: SomeFilter<EventFilter>;

  @Field(() => [ArticleFilter], { nullable: true, description: AND })
  AND?: ArticleFilter[];

  @Field(() => [ArticleFilter], { nullable: true, description: OR })
  OR?: ArticleFilter[];

  @Field(() => ArticleFilter, { nullable: true, description: NOT })
  NOT?: ArticleFilter;
}

@InputType({ description: 'Which actors.' })
export class ActorFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Its id.' })
  id?: IdFilter;

  @Field(() => NameFilter, { nullable: true, description: 'Its canonical name or any alias.' })
  name?: NameFilter;

  @Field(() => ActorKindFilter, { nullable: true, description: 'What sort of actor it is.' })
  kind?: EnumFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Its Wikidata item.' })
  wikidata?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: "A country's ISO 3166-1 alpha-3 code." })
  iso3?: StringFilter;

  @Field(() => SomeActorFilter, {
    nullable: true,
    description: 'Organizations and countries that it is affiliated with.',
  })
  affiliations?: SomeFilter<ActorFilter>;

  @Field(() => SomeActorFilter, { nullable: true, description: 'Actors that are affiliated with it.' })
  affiliates?: SomeFilter<ActorFilter>;

  @Field(() => SomeClaimFilter, { nullable: true, description: 'Claims whose innermost source it is.' })
  claimsMade?: SomeFilter<ClaimFilter>;

  @Field(() => SomeClaimFilter, { nullable: true, description: 'Claims whose content refers to it.' })
  claimsAbout?: SomeFilter<ClaimFilter>;

  @Field(() => SomeParticipationFilter, { nullable: true, description: 'Events that it takes part in.' })
  events?: SomeFilter<ParticipationFilter>;

  @Field(() => SomeArticleFilter, { nullable: true, description: 'Articles that refer to it.' })
  articles?: SomeFilter<ArticleFilter>;

  @Field(() => [ActorFilter], { nullable: true, description: AND })
  AND?: ActorFilter[];

  @Field(() => [ActorFilter], { nullable: true, description: OR })
  OR?: ActorFilter[];

  @Field(() => ActorFilter, { nullable: true, description: NOT })
  NOT?: ActorFilter;
}

@InputType({ description: 'Which places.' })
export class PlaceFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Its id.' })
  id?: IdFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Its name.' })
  name?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'The ISO 3166-1 alpha-3 code of its country.' })
  iso3?: StringFilter;

  @Field(() => SomeEventFilter, { nullable: true, description: 'Events that are located there.' })
  events?: SomeFilter<EventFilter>;

  @Field(() => [PlaceFilter], { nullable: true, description: AND })
  AND?: PlaceFilter[];

  @Field(() => [PlaceFilter], { nullable: true, description: OR })
  OR?: PlaceFilter[];

  @Field(() => PlaceFilter, { nullable: true, description: NOT })
  NOT?: PlaceFilter;
}

@InputType({ description: 'Which places or countries.' })
export class LocationFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Its id.' })
  id?: IdFilter;

  @Field(() => NameFilter, { nullable: true, description: 'Its name; of a country also any alias.' })
  name?: NameFilter;

  @Field(() => StringFilter, { nullable: true, description: 'The ISO 3166-1 alpha-3 code of the country.' })
  iso3?: StringFilter;

  @Field(() => [LocationFilter], { nullable: true, description: AND })
  AND?: LocationFilter[];

  @Field(() => [LocationFilter], { nullable: true, description: OR })
  OR?: LocationFilter[];

  @Field(() => LocationFilter, { nullable: true, description: NOT })
  NOT?: LocationFilter;
}

@InputType({ description: 'Which events.' })
export class EventFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Its id.' })
  id?: IdFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Its title.' })
  title?: StringFilter;

  @Field(() => EventTypeFilter, { nullable: true, description: 'What happens.' })
  type?: EnumFilter;

  @Field(() => StringFilter, { nullable: true, description: "PLOVER's mode." })
  mode?: StringFilter;

  @Field(() => ModalityFilter, { nullable: true, description: 'How the article speaks of it.' })
  modality?: EnumFilter;

  @Field(() => IntFilter, { nullable: true, description: "The year it happens in; an interval's first." })
  year?: IntFilter;

  @Field(() => DateFilter, { nullable: true, description: 'When it happens.' })
  date?: DateFilter;

  @Field(() => DatePrecisionFilter, { nullable: true, description: 'How precise its date is.' })
  datePrecision?: EnumFilter;

  @Field(() => BasisFilter, { nullable: true, description: 'Where its date comes from.' })
  dateBasis?: EnumFilter;

  @Field(() => SomeParticipantFilter, { nullable: true, description: 'Actors that take part in it.' })
  participants?: SomeFilter<ParticipantFilter>;

  @Field(() => SomeLocationFilter, { nullable: true, description: 'Where it is.' })
  locations?: SomeFilter<LocationFilter>;

  @Field(() => SomeClaimFilter, { nullable: true, description: 'Claims that cite it.' })
  claims?: SomeFilter<ClaimFilter>;

  @Field(() => ArticleFilter, { nullable: true, description: 'The article that speaks of it.' })
  article?: ArticleFilter;

  @Field(() => [EventFilter], { nullable: true, description: AND })
  AND?: EventFilter[];

  @Field(() => [EventFilter], { nullable: true, description: OR })
  OR?: EventFilter[];

  @Field(() => EventFilter, { nullable: true, description: NOT })
  NOT?: EventFilter;
}

@InputType({ description: 'Which claims.' })
export class ClaimFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Its id.' })
  id?: IdFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Its content.' })
  text?: StringFilter;

  @Field(() => ClaimKindFilter, { nullable: true, description: 'How the article puts it forward.' })
  kind?: EnumFilter;

  @Field(() => PolarityFilter, { nullable: true, description: 'Whether its predicate is negated.' })
  polarity?: EnumFilter;

  @Field(() => IntFilter, {
    nullable: true,
    description: 'A year that it is about: of a date in its content, or of an event that it cites.',
  })
  year?: IntFilter;

  @Field(() => ActorFilter, {
    nullable: true,
    description: 'Its innermost source: the one whose words or view it is.',
  })
  speaker?: ActorFilter;

  @Field(() => StanceFilter, { nullable: true, description: 'How that source stands towards the content.' })
  stance?: EnumFilter;

  @Field(() => SomeActorFilter, { nullable: true, description: 'Actors that its content refers to.' })
  about?: SomeFilter<ActorFilter>;

  @Field(() => SomeEventFilter, { nullable: true, description: 'Events that its content cites.' })
  cites?: SomeFilter<EventFilter>;

  @Field(() => ClaimFilter, {
    nullable: true,
    description: 'The claim that it stands inside, of a source that quotes or reports its own.',
  })
  within?: ClaimFilter;

  @Field(() => ArticleFilter, { nullable: true, description: 'The article that it stands in.' })
  article?: ArticleFilter;

  @Field(() => [ClaimFilter], { nullable: true, description: AND })
  AND?: ClaimFilter[];

  @Field(() => [ClaimFilter], { nullable: true, description: OR })
  OR?: ClaimFilter[];

  @Field(() => ClaimFilter, { nullable: true, description: NOT })
  NOT?: ClaimFilter;
}

@InputType({ description: 'Which takings-part in an event.' })
export class ParticipantFilter {
  @Field(() => ActorFilter, { nullable: true, description: 'The actor.' })
  actor?: ActorFilter;

  @Field(() => ParticipantRoleFilter, { nullable: true, description: 'Its part in the event.' })
  role?: EnumFilter;
}

@InputType({ description: 'Which takings-part of an actor.' })
export class ParticipationFilter {
  @Field(() => EventFilter, { nullable: true, description: 'The event.' })
  event?: EventFilter;

  @Field(() => ParticipantRoleFilter, { nullable: true, description: "The actor's part in it." })
  role?: EnumFilter;
}

const SomeArticleFilter = someOf(
  'SomeArticleFilter',
  'Narrows by articles that stand in a relationship.',
  () => ArticleFilter,
);
const SomeParticipationFilter = someOf(
  'SomeParticipationFilter',
  'Narrows by takings-part in events.',
  () => ParticipationFilter,
);
const SomeActorFilter = someOf(
  'SomeActorFilter',
  'Narrows by actors that stand in a relationship.',
  () => ActorFilter,
);
const SomeParticipantFilter = someOf(
  'SomeParticipantFilter',
  'Narrows by participants that stand in a relationship.',
  () => ParticipantFilter,
);
const SomeLocationFilter = someOf(
  'SomeLocationFilter',
  'Narrows by locations that stand in a relationship.',
  () => LocationFilter,
);
const SomeEventFilter = someOf(
  'SomeEventFilter',
  'Narrows by events that stand in a relationship.',
  () => EventFilter,
);
const SomeClaimFilter = someOf(
  'SomeClaimFilter',
  'Narrows by claims that stand in a relationship.',
  () => ClaimFilter,
);

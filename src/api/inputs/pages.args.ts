import { ArgsType, Field, Int } from 'type-graphql';
import { ActorFilter, ArticleFilter, ClaimFilter, EventFilter, PlaceFilter } from './filters.input.js';
import { ActorMergeFilter } from './merge-actors.input.js';
import { ActorOrder, ArticleOrder, ClaimOrder, EventOrder, PlaceOrder } from './orders.input.js';

/** The arguments of every connection (GraphQL Cursor Connections Specification). */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description:
      'How many edges from the start of the list, or behind `after`: 0 to 100; 20 where neither `first` nor `last` is given.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only edges behind this cursor.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many edges from the end of the list, or before `before`: 0 to 100. Not together with `first`.',
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only edges before this cursor.' })
  before?: string | null;
}

const ONLY = 'Only those that it describes.';
const ORDER = 'In which order; without it by id.';

@ArgsType()
export class ClaimPageArgs extends PageArgs {
  @Field(() => ClaimFilter, { nullable: true, description: ONLY })
  filter?: ClaimFilter | null;
}

@ArgsType()
export class EventPageArgs extends PageArgs {
  @Field(() => EventFilter, { nullable: true, description: ONLY })
  filter?: EventFilter | null;
}

@ArgsType()
export class ActorPageArgs extends PageArgs {
  @Field(() => ActorFilter, { nullable: true, description: ONLY })
  filter?: ActorFilter | null;
}

@ArgsType()
export class ArticlePageArgs extends PageArgs {
  @Field(() => ArticleFilter, { nullable: true, description: ONLY })
  filter?: ArticleFilter | null;
}

@ArgsType()
export class ClaimListArgs extends ClaimPageArgs {
  @Field(() => ClaimOrder, { nullable: true, description: ORDER })
  orderBy?: ClaimOrder | null;
}

@ArgsType()
export class EventListArgs extends EventPageArgs {
  @Field(() => EventOrder, { nullable: true, description: ORDER })
  orderBy?: EventOrder | null;
}

@ArgsType()
export class ActorListArgs extends ActorPageArgs {
  @Field(() => ActorOrder, { nullable: true, description: ORDER })
  orderBy?: ActorOrder | null;
}

@ArgsType()
export class ArticleListArgs extends ArticlePageArgs {
  @Field(() => ArticleOrder, { nullable: true, description: ORDER })
  orderBy?: ArticleOrder | null;
}

@ArgsType()
export class PlacePageArgs extends PageArgs {
  @Field(() => PlaceFilter, { nullable: true, description: ONLY })
  filter?: PlaceFilter | null;
}

@ArgsType()
export class PlaceListArgs extends PlacePageArgs {
  @Field(() => PlaceOrder, { nullable: true, description: ORDER })
  orderBy?: PlaceOrder | null;
}

@ArgsType()
export class ActorMergeListArgs extends PageArgs {
  @Field(() => ActorMergeFilter, { nullable: true, description: ONLY })
  filter?: ActorMergeFilter | null;
}

@ArgsType()
export class YearListArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: 'Not before this year.' })
  from?: number | null;

  @Field(() => Int, { nullable: true, description: 'Not after this year.' })
  to?: number | null;
}

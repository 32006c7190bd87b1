import { Field, ID, InputType, Int } from 'type-graphql';
import {
  ActorKind,
  Basis,
  ClaimKind,
  DatePrecision,
  EventType,
  Modality,
  ParticipantRole,
  Polarity,
  Stance,
} from '../types/vocabulary.js';

/** The operators that a filter applies to one value. Several operators on one value must all hold. */

const EXISTS = '`true`: only where there is a value; `false`: only where there is none.';

@InputType({ description: 'Operators on an id.' })
export class IdFilter {
  @Field(() => ID, { nullable: true, description: 'Is this one.' })
  eq?: string;

  @Field(() => [ID], { nullable: true, description: 'Is one of these.' })
  in?: string[];
}

@InputType({ description: 'Operators on a text.' })
export class StringFilter {
  @Field(() => String, { nullable: true, description: 'Is exactly this.' })
  eq?: string;

  @Field(() => [String], { nullable: true, description: 'Is exactly one of these.' })
  in?: string[];

  @Field(() => String, { nullable: true, description: 'Contains this; upper and lower case are the same.' })
  contains?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Starts with this; upper and lower case are the same.',
  })
  startsWith?: string;

  @Field(() => Boolean, { nullable: true, description: EXISTS })
  exists?: boolean;
}

@InputType({
  description:
    "Operators on an actor's names: its canonical name and its aliases. One name has to satisfy them.",
})
export class NameFilter {
  @Field(() => String, { nullable: true, description: 'Is this; upper and lower case are the same.' })
  eq?: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Is one of these; upper and lower case are the same.',
  })
  in?: string[];

  @Field(() => String, { nullable: true, description: 'Contains this; upper and lower case are the same.' })
  contains?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Starts with this; upper and lower case are the same.',
  })
  startsWith?: string;
}

@InputType({ description: 'Operators on a whole number.' })
export class IntFilter {
  @Field(() => Int, { nullable: true, description: 'Is this.' })
  eq?: number;

  @Field(() => [Int], { nullable: true, description: 'Is one of these.' })
  in?: number[];

  @Field(() => Int, { nullable: true, description: 'Is greater than this.' })
  gt?: number;

  @Field(() => Int, { nullable: true, description: 'Is this or greater.' })
  gte?: number;

  @Field(() => Int, { nullable: true, description: 'Is less than this.' })
  lt?: number;

  @Field(() => Int, { nullable: true, description: 'Is this or less.' })
  lte?: number;

  @Field(() => Boolean, { nullable: true, description: EXISTS })
  exists?: boolean;
}

@InputType({
  description:
    'Operators on an ISO 8601 date or date-time, compared as text: `{ gte: "2024-03", lt: "2024-04" }` is March 2024.',
})
export class DateFilter {
  @Field(() => String, { nullable: true, description: 'Is exactly this.' })
  eq?: string;

  @Field(() => [String], { nullable: true, description: 'Is exactly one of these.' })
  in?: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Starts with this: `"2024-03"` is every day of March 2024.',
  })
  startsWith?: string;

  @Field(() => String, { nullable: true, description: 'Comes after this.' })
  gt?: string;

  @Field(() => String, { nullable: true, description: 'Is this or comes after it.' })
  gte?: string;

  @Field(() => String, { nullable: true, description: 'Comes before this.' })
  lt?: string;

  @Field(() => String, { nullable: true, description: 'Is this or comes before it.' })
  lte?: string;

  @Field(() => Boolean, { nullable: true, description: EXISTS })
  exists?: boolean;
}

export interface EnumFilter {
  eq?: string;
  in?: string[];
}

/** The operators on values of `values`, an enum that GraphQL knows as `name`. */
function enumFilter(name: string, values: object): new () => EnumFilter {
  @InputType(`${name}Filter`, { description: `Operators on a value of \`${name}\`.` })
  class Operators implements EnumFilter {
    @Field(() => values, { nullable: true, description: 'Is this.' })
    eq?: string;

    @Field(() => [values], { nullable: true, description: 'Is one of these.' })
    in?: string[];
  }
  return Operators;
}

export const ActorKindFilter = enumFilter('ActorKind', ActorKind);
export const BasisFilter = enumFilter('Basis', Basis);
export const ClaimKindFilter = enumFilter('ClaimKind', ClaimKind);
export const DatePrecisionFilter = enumFilter('DatePrecision', DatePrecision);
export const EventTypeFilter = enumFilter('EventType', EventType);
export const ModalityFilter = enumFilter('Modality', Modality);
export const ParticipantRoleFilter = enumFilter('ParticipantRole', ParticipantRole);
export const PolarityFilter = enumFilter('Polarity', Polarity);
export const StanceFilter = enumFilter('Stance', Stance);

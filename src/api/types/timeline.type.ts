import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How much a year has.', simpleResolvers: true })
export class TimelineYear {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Int, { description: 'Events of this year.' })
  events!: number;

  @Field(() => Int, {
    description: 'Claims about this year: by a date in their content, or by an event that they cite.',
  })
  claims!: number;
}

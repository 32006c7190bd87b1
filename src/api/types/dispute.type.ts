import { Field, Int, ObjectType } from 'type-graphql';
import type { EventType as EventTypeName } from '../../domain/plover.js';
import { Actor } from './actor.type.js';
import { EventType } from './vocabulary.js';

@ObjectType({ description: 'How many events of one type a dispute has.', simpleResolvers: true })
export class DisputeType {
  @Field(() => EventType, { description: 'The type.' })
  type!: EventTypeName;

  @Field(() => Int, { description: 'How many events.' })
  count!: number;
}

@ObjectType({
  description: 'One actor accuses, rejects or threatens another, as articles speak of it.',
  simpleResolvers: true,
})
export class Dispute {
  fromId!: string;
  toId!: string;

  @Field(() => Actor, { description: 'Who accuses, rejects or threatens.' })
  from!: () => Promise<Actor | null>;

  @Field(() => Actor, { description: 'Whom.' })
  to!: () => Promise<Actor | null>;

  @Field(() => Int, { description: 'In how many events.' })
  count!: number;

  @Field(() => [DisputeType], { description: 'By type.' })
  types!: readonly DisputeType[];
}

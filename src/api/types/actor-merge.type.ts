import { Field, ID, ObjectType } from 'type-graphql';
import type { ActorMerge as StoredMerge } from '../../graph/actor-merge.js';
import { Actor } from './actor.type.js';
import { Node } from './node.type.js';

@ObjectType({
  implements: Node,
  description:
    "A person's statement that two actors are one, never the text's: who said it, when and why. It stays when it is undone. Their ids begin with the time: in their order they are a history.",
  simpleResolvers: true,
})
export class ActorMerge extends Node implements StoredMerge {
  kept!: string;
  merged!: string;

  @Field(() => String, { description: 'What the actor that was to stay was called then.' })
  keptName!: string;

  @Field(() => String, { description: 'What the other one was called then.' })
  mergedName!: string;

  @Field(() => String, { description: 'Who said it.' })
  by!: string;

  @Field(() => String, { description: 'When: an ISO 8601 date-time.' })
  at!: string;

  @Field(() => String, { nullable: true, description: 'Why, in their words.' })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'Who has taken it back; null while it is in force.' })
  undoneBy!: string | null;

  @Field(() => String, { nullable: true, description: 'When: an ISO 8601 date-time.' })
  undoneAt!: string | null;
}

@ObjectType({ description: 'What came of `mergeActors`.', simpleResolvers: true })
export class MergeActorsPayload {
  @Field(() => Actor, { description: 'The actor that stands for both.' })
  actor!: () => Promise<Actor | null>;

  @Field(() => ActorMerge, { description: 'The statement.' })
  merge!: ActorMerge;
}

@ObjectType({ description: 'What came of `undoMergeActors`.', simpleResolvers: true })
export class UndoMergeActorsPayload {
  @Field(() => ID, { description: 'The id of the actor that is one of its own again.' })
  actorId!: string;

  @Field(() => Actor, {
    nullable: true,
    description: 'That actor; null where no article refers to it any more.',
  })
  actor!: () => Promise<Actor | null>;

  @Field(() => ActorMerge, { description: 'The statement, with who has taken it back.' })
  merge!: ActorMerge;
}

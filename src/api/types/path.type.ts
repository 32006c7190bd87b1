import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { PathRelation } from '../../graph/questions/path-steps.js';
import { MERGED_FROM, ORGANIZATION_MERGED_FROM } from './merged-from.js';
import { Node } from './node.type.js';
import { PathRelationKind } from './question-vocabulary.js';
import { TextSpan } from './span.type.js';

type Thunk<T> = () => Promise<T>;

@ObjectType({ description: 'One step of a path, with the words that say it.', simpleResolvers: true })
export class PathHop {
  @Field(() => Node, { description: 'Where the step begins.' })
  from!: Thunk<Node | null>;

  @Field(() => Node, { description: 'Where it leads.' })
  to!: Thunk<Node | null>;

  @Field(() => PathRelationKind, { description: 'The relationship that it walks.' })
  relation!: PathRelation;

  @Field(() => Boolean, { description: 'Whether it walks along the relationship, not against it.' })
  forward!: boolean;

  @Field(() => TextSpan, {
    nullable: true,
    description:
      'The words that say so: the cue of a claim that is made, the mention of the actor, event or place; null where the evidence has no words of its own.',
  })
  span!: TextSpan | null;

  @Field(() => ID, MERGED_FROM)
  mergedFrom!: string | null;

  @Field(() => ID, ORGANIZATION_MERGED_FROM)
  organizationMergedFrom!: string | null;
}

@ObjectType({ description: 'A shortest path between two nodes.', simpleResolvers: true })
export class Path {
  @Field(() => Int, { description: 'How many steps it has.' })
  length!: number;

  @Field(() => [Node], { description: 'The nodes on it, from the one end to the other.' })
  nodes!: Thunk<readonly (Node | null)[]>;

  @Field(() => [PathHop], { description: 'Its steps, in order.' })
  hops!: readonly PathHop[];
}

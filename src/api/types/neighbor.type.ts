import { Field, Int, ObjectType } from 'type-graphql';
import type { NeighborRelation as Kind } from '../../graph/questions/neighbors.js';
import { Actor } from './actor.type.js';
import { NeighborRelationKind } from './question-vocabulary.js';

@ObjectType({ description: 'How often two actors are connected in one way.', simpleResolvers: true })
export class NeighborRelation {
  @Field(() => NeighborRelationKind, { description: 'In which way.' })
  kind!: Kind;

  @Field(() => Int, { description: 'How many claims, events or affiliations.' })
  count!: number;
}

@ObjectType({ description: 'An actor that another is connected with.', simpleResolvers: true })
export class Neighbor {
  @Field(() => Actor, { description: 'The neighbor.' })
  actor!: () => Promise<Actor | null>;

  @Field(() => Int, { description: 'How often, over all relations.' })
  total!: number;

  @Field(() => [NeighborRelation], { description: 'By what, and how often each.' })
  relations!: readonly NeighborRelation[];
}

import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from './node.type.js';

@ObjectType({
  implements: Node,
  description: 'A year that an article gives or implies for something.',
  simpleResolvers: true,
})
export class Year extends Node {
  @Field(() => Int, { description: 'The year itself, of the Gregorian calendar.' })
  value!: number;
}

import { Field, ObjectType } from 'type-graphql';
import { Node } from './node.type.js';

@ObjectType({
  implements: Node,
  description: 'A city, region, river or base where something is. Countries are actors.',
  simpleResolvers: true,
})
export class Place extends Node {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The ISO 3166-1 alpha-3 code of the country that it lies in, where known.',
  })
  iso3!: string | null;
}

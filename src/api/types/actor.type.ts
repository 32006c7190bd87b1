import { Field, ObjectType } from 'type-graphql';
import type { ActorKind as ActorKindName } from '../../domain/vocabulary.js';
import { Node } from './node.type.js';
import { ActorKind } from './vocabulary.js';

@ObjectType({
  implements: Node,
  description:
    'Someone or something that can act or speak: a country, a body, an organization, a person. A linked or fully named actor is one node in all articles; an unnamed source ("critics") belongs to its article.',
  simpleResolvers: true,
})
export class Actor extends Node {
  @Field(() => String, { description: 'Its canonical name.' })
  name!: string;

  @Field(() => ActorKind, { description: 'What sort of actor it is.' })
  kind!: ActorKindName;

  @Field(() => [String], { description: 'Its other names.' })
  aliases!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Its Wikidata item, only where that is certain.' })
  wikidata!: string | null;

  @Field(() => String, { nullable: true, description: "A country's ISO 3166-1 alpha-3 code." })
  iso3!: string | null;
}

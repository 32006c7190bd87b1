import { Field, ObjectType } from 'type-graphql';
import type { Basis as BasisName } from '../../domain/vocabulary.js';
import { Node } from './node.type.js';
import { Basis } from './vocabulary.js';

@ObjectType({
  implements: Node,
  description: 'A news or opinion article. Everything in the graph is there because an article says it.',
  simpleResolvers: true,
})
export class Article extends Node {
  @Field(() => String, { description: 'Its headline.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Where it was published; null where not known.' })
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'Who published it, as given with the article.' })
  outlet!: string | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it, as given with the article.' })
  byline!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When it was published: an ISO 8601 date or date-time.',
  })
  publishedAt!: string | null;

  @Field(() => Basis, { description: 'Where `publishedAt` comes from.' })
  publishedAtBasis!: BasisName;

  @Field(() => String, { description: 'The language it is written in, as a BCP 47 tag.' })
  language!: string;

  @Field(() => String, { description: '`sha256:` and the hexadecimal digest of its text.' })
  contentHash!: string;

  @Field(() => String, { description: 'What read it: `name@version` of the extractor.' })
  extractor!: string;

  @Field(() => String, { description: 'When it came into the graph: an ISO 8601 date-time.' })
  ingestedAt!: string;
}

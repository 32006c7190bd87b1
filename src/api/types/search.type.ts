import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Node } from './node.type.js';

@ObjectType({ description: 'A word of the query within a snippet.', simpleResolvers: true })
export class Highlight {
  @Field(() => Int, { description: 'Offset of its first character in the snippet, in UTF-16 code units.' })
  start!: number;

  @Field(() => Int, { description: 'Offset behind its last character, in UTF-16 code units.' })
  end!: number;
}

@ObjectType({ description: 'Something that has words of the query.', simpleResolvers: true })
export class SearchHit {
  @Field(() => Node, { description: 'What was found.' })
  node!: () => Promise<Node | null>;

  @Field(() => Float, { description: 'How well it fits (BM25); comparable within one answer only.' })
  score!: number;

  @Field(() => String, { description: 'Its words around the first that fit, cut at blanks.' })
  snippet!: string;

  @Field(() => [Highlight], { description: "The query's words in the snippet, in order." })
  highlights!: readonly Highlight[];
}

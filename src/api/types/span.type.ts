import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { MentionForm as MentionFormName } from '../../domain/vocabulary.js';
import { MERGED_FROM } from './merged-from.js';
import { MentionForm } from './vocabulary.js';

@ObjectType({
  description: 'A stretch of an article: the words that something in the graph comes from.',
  simpleResolvers: true,
})
export class TextSpan {
  /** Resolved to `article`, and to `text` where the graph holds the offsets alone. */
  articleId!: string;

  @Field(() => Int, {
    description: "Offset of its first character in the article's text, in UTF-16 code units.",
  })
  start!: number;

  @Field(() => Int, { description: 'Offset behind its last character, in UTF-16 code units.' })
  end!: number;

  text?: string | null;
}

@ObjectType({
  description: 'One place where an article refers to an actor, a place, an event or a year.',
  simpleResolvers: true,
})
export class Mention {
  articleId!: string;

  /** Resolved to `refersTo`. */
  nodeId!: string;

  @Field(() => Int, {
    description: "Offset of its first character in the article's text, in UTF-16 code units.",
  })
  start!: number;

  @Field(() => Int, { description: 'Offset behind its last character, in UTF-16 code units.' })
  end!: number;

  @Field(() => String, { description: 'The words, exactly as they stand in the article.' })
  text!: string;

  @Field(() => MentionForm, { description: 'How the words refer.' })
  form!: MentionFormName;

  @Field(() => Float, {
    nullable: true,
    description:
      'How sure the link from these words to this actor is, 0 to 1; only on mentions of actors and places.',
  })
  linkScore!: number | null;

  @Field(() => ID, MERGED_FROM)
  mergedFrom!: string | null;
}

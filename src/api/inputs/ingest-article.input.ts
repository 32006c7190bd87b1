import { Field, InputType } from 'type-graphql';
import { ArticleFormat, type ArticleFormatName } from '../types/writing.type.js';

@InputType({ description: 'An article to bring in: its text, and what is known of it besides.' })
export class IngestArticleInput {
  @Field(() => String, {
    description:
      'Its whole text, at most 1 MiB of UTF-8: all offsets refer to it, exactly as it is; or a web page that holds it.',
  })
  text!: string;

  @Field(() => ArticleFormat, {
    defaultValue: ArticleFormat.TEXT,
    description: 'How the text is to be read.',
  })
  format!: ArticleFormatName;

  @Field(() => String, { nullable: true, description: 'Its headline; the first line where not given.' })
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where it was published. The same URL again replaces the article; without one, its text identifies it.',
  })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  outlet?: string | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it.' })
  byline?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'When it was published, as an ISO 8601 date or date-time; "last year" in the text counts from there.',
  })
  publishedAt?: string | null;
}

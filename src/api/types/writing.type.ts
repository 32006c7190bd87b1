import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Article } from './article.type.js';
import { TextSpan } from './span.type.js';

export const IngestOutcome = {
  CREATED: 'CREATED',
  REPLACED: 'REPLACED',
  UNCHANGED: 'UNCHANGED',
  SKIPPED: 'SKIPPED',
} as const;
export type IngestOutcomeName = keyof typeof IngestOutcome;
registerEnumType(IngestOutcome, {
  name: 'IngestOutcome',
  description: 'What came of bringing an article in.',
  valuesConfig: {
    CREATED: { description: 'It was not there and is now.' },
    REPLACED: { description: 'It was there with another text, title or extractor; this one took its place.' },
    UNCHANGED: { description: 'It was read again and is just as it was.' },
    SKIPPED: { description: 'It was there, from this extractor: it was not read again.' },
  },
});

export const ArticleFormat = { TEXT: 'TEXT', MARKDOWN: 'MARKDOWN', HTML: 'HTML' } as const;
export type ArticleFormatName = keyof typeof ArticleFormat;
registerEnumType(ArticleFormat, {
  name: 'ArticleFormat',
  description: "How an article's text is to be read.",
  valuesConfig: {
    TEXT: { description: 'Exactly as it is; its first line is the title where none is given.' },
    MARKDOWN: { description: 'What follows the front matter, which may say what the input does not.' },
    HTML: {
      description:
        'A saved web page, at most 4 MiB: the readable text of its article, headline first. What the page says of itself (title, address, publisher, author, date) counts where the input does not say it.',
    },
  },
});

@ObjectType({
  description: "Whether this server takes articles, and whether the request's key may write.",
  simpleResolvers: true,
})
export class WritingStatus {
  @Field(() => Boolean, { description: 'Whether anybody can write through this server.' })
  enabled!: boolean;

  @Field(() => Boolean, { description: 'Whether this request can: it came with a key that may.' })
  authorized!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What to do where writing is off or the key is missing.',
  })
  hint!: string | null;
}

@ObjectType({
  description: 'Nodes and relationships of articles, claims, events, actors, places and years.',
  simpleResolvers: true,
})
export class GraphCounts {
  @Field(() => Int, { description: 'How many nodes.' })
  nodes!: number;

  @Field(() => Int, { description: 'How many relationships.' })
  relationships!: number;
}

@ObjectType({
  description: 'Something to know of how an article was read: a doubtful date, a skipped stretch.',
  simpleResolvers: true,
})
export class Diagnostic {
  @Field(() => String, { description: 'Its kind, readable.' })
  code!: string;

  @Field(() => String, { description: 'What was found, in a sentence.' })
  message!: string;

  @Field(() => TextSpan, { nullable: true, description: 'Where; null where it is of the whole article.' })
  span!: TextSpan | null;
}

@ObjectType({ description: 'What came of `ingestArticle`.', simpleResolvers: true })
export class IngestArticlePayload {
  articleId!: string;

  @Field(() => IngestOutcome, { description: 'What came of it.' })
  outcome!: IngestOutcomeName;

  @Field(() => Article, { description: 'The article, as it is in the graph now.' })
  article!: Article;

  @Field(() => GraphCounts, { description: 'What came into the graph.' })
  added!: GraphCounts;

  @Field(() => GraphCounts, { description: 'What went out of it: what only the replaced article said.' })
  removed!: GraphCounts;

  @Field(() => [Diagnostic], { description: 'What to know of how it was read; none where it was skipped.' })
  diagnostics!: Diagnostic[];
}

@ObjectType({ description: 'An article that has come in through this server.', simpleResolvers: true })
export class ArticleIngested {
  articleId!: string;

  @Field(() => Article, { description: 'The article, as it is in the graph now.' })
  article!: Article;

  @Field(() => IngestOutcome, { description: 'What came of it; never SKIPPED or UNCHANGED.' })
  outcome!: IngestOutcomeName;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  at!: Date;
}

@ObjectType({ description: 'What came of `deleteArticle`.', simpleResolvers: true })
export class DeleteArticlePayload {
  @Field(() => ID, { description: 'The id that the article had.' })
  id!: string;

  @Field(() => GraphCounts, { description: 'What went: exactly what only this article supported.' })
  removed!: GraphCounts;
}

import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'The articles that one extractor has read.', simpleResolvers: true })
export class ExtractorCount {
  @Field(() => String, { description: '`name@version` of the extractor.' })
  extractor!: string;

  @Field(() => Int, { description: 'How many articles it has read.' })
  articles!: number;

  @Field(() => Boolean, {
    description:
      'Whether it read the article that came in last: what others read may be found otherwise when it is ingested again.',
  })
  current!: boolean;
}

@ObjectType({ description: 'How much the graph holds.', simpleResolvers: true })
export class Stats {
  @Field(() => Int, { description: 'How many articles.' })
  articles!: () => Promise<number>;

  @Field(() => Int, { description: 'How many actors.' })
  actors!: () => Promise<number>;

  @Field(() => Int, { description: 'How many places.' })
  places!: () => Promise<number>;

  @Field(() => Int, { description: 'How many events.' })
  events!: () => Promise<number>;

  @Field(() => Int, { description: 'How many years.' })
  years!: () => Promise<number>;

  @Field(() => Int, { description: 'How many claims.' })
  claims!: () => Promise<number>;

  @Field(() => [ExtractorCount], {
    description:
      'Articles by the extractor that read them, in the order of their names. Reads every article once: its cost grows with the graph.',
  })
  extractors!: () => Promise<readonly ExtractorCount[]>;
}

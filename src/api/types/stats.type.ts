import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How many articles one extractor has read.', simpleResolvers: true })
export class ExtractorCount {
  @Field(() => String, { description: 'The extractor, as `name@version`.' })
  extractor!: string;

  @Field(() => Int, { description: 'How many articles.' })
  articles!: number;
}

@ObjectType({ description: 'How much the graph holds.', simpleResolvers: true })
export class Stats {
  @Field(() => Int, { description: 'Articles.' })
  articles!: number;

  @Field(() => Int, { description: 'Actors.' })
  actors!: number;

  @Field(() => Int, { description: 'Places.' })
  places!: number;

  @Field(() => Int, { description: 'Events.' })
  events!: number;

  @Field(() => Int, { description: 'Years.' })
  years!: number;

  @Field(() => Int, { description: 'Claims.' })
  claims!: number;

  @Field(() => [ExtractorCount], { description: 'Articles by the extractor that read them.' })
  extractors!: readonly ExtractorCount[];
}

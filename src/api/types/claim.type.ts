import { Field, ID, ObjectType } from 'type-graphql';
import type {
  AttributionType as AttributionTypeName,
  ClaimKind as ClaimKindName,
  Polarity as PolarityName,
  Stance as StanceName,
} from '../../domain/vocabulary.js';
import { Actor } from './actor.type.js';
import { MERGED_FROM } from './merged-from.js';
import { Node } from './node.type.js';
import { TextSpan } from './span.type.js';
import { AttributionType, ClaimKind, Polarity, Stance } from './vocabulary.js';

@ObjectType({
  implements: Node,
  description:
    'What an article, or someone in it, puts forward. The same words from another source are another claim.',
  simpleResolvers: true,
})
export class Claim extends Node {
  /** Resolved to `article`. */
  articleId!: string;
  /** Resolved to `span`. */
  start!: number;
  end!: number;

  @Field(() => String, { description: 'Its content, exactly as it stands in the article.' })
  text!: string;

  @Field(() => ClaimKind, { description: 'How the article puts it forward.' })
  kind!: ClaimKindName;

  @Field(() => Polarity, { description: "Whether the content's own predicate is negated." })
  polarity!: PolarityName;
}

@ObjectType({
  description:
    "One link of a claim's chain of sources: who puts the content forward, and by which words of the article.",
  simpleResolvers: true,
})
export class Attribution {
  @Field(() => Actor, { description: 'The source.' })
  actor!: Actor | (() => Promise<Actor>);

  @Field(() => AttributionType, { description: 'Whether the source is quoted or reported.' })
  type!: AttributionTypeName;

  @Field(() => Stance, { description: 'How the source stands towards the content.' })
  stance!: StanceName;

  @Field(() => TextSpan, {
    nullable: true,
    description:
      'The words that attribute ("said that"); null where there are none, as with a bare quotation.',
  })
  cue!: TextSpan | null;

  @Field(() => TextSpan, { nullable: true, description: 'The words that name the source.' })
  source!: TextSpan | null;

  @Field(() => ID, MERGED_FROM)
  mergedFrom!: string | null;
}

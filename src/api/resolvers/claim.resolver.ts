import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { RELATIONS } from '../../graph/read/relations.js';
import type { Context } from '../context.js';
import { whenKnown } from '../loaders/loader.js';
import { ActorPageArgs, ClaimListArgs, EventPageArgs } from '../inputs/pages.args.js';
import { nodeConnection } from '../pagination/lists.js';
import { Article } from '../types/article.type.js';
import { Attribution, Claim } from '../types/claim.type.js';
import { ClaimConnection } from '../types/edges.js';
import { ClaimAboutConnection, ClaimCitesConnection } from '../types/relationship-edges.js';
import { TextSpan } from '../types/span.type.js';
import { toAttributionFields, toNode } from './edge-fields.js';
import { ConnectionField, type ConnectionResolver } from './connection-field.js';
import { ActorEvidencedEdge, EvidencedEdge } from './edge-values.js';

@Resolver(() => Claim)
export class ClaimResolver {
  @Query(() => Claim, { nullable: true, description: 'The claim with this id; null where there is none.' })
  claim(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { loaders }: Context) {
    return loaders.nodes.Claim.load(id);
  }

  @Query(() => ClaimConnection, { description: 'All claims, or those that `filter` describes.' })
  claims(@Args(() => ClaimListArgs) args: ClaimListArgs, @Ctx() context: Context) {
    return nodeConnection(context, 'Claim', args);
  }

  @FieldResolver(() => Article, { description: 'The article that it stands in.' })
  article(@Root() claim: Claim, @Ctx() { loaders }: Context) {
    return loaders.nodes.Article.load(claim.articleId);
  }

  @FieldResolver(() => TextSpan, { description: 'Where its content stands in the article.' })
  span(@Root() { articleId, start, end, text }: Claim): TextSpan {
    return { articleId, start, end, text };
  }

  @FieldResolver(() => [Attribution], {
    description:
      "Its chain of sources, outermost first; the last one is the one whose words or view it is. Empty for the author's own voice.",
  })
  attribution(@Root() claim: Claim, @Ctx() context: Context) {
    return whenKnown(context.loaders.lists.attributions.load(claim.id), (links) =>
      links.map(({ actor, properties }) => ({
        actor: toNode(context, 'Actor', actor),
        ...toAttributionFields(claim.id, properties),
      })),
    );
  }

  @ConnectionField(RELATIONS.claimAbout, ActorEvidencedEdge, {
    type: ClaimAboutConnection,
    args: ActorPageArgs,
    description: 'The actors that its content refers to.',
  })
  declare about: ConnectionResolver;

  @ConnectionField(RELATIONS.claimCites, EvidencedEdge, {
    type: ClaimCitesConnection,
    args: EventPageArgs,
    description: 'The events that its content cites.',
  })
  declare cites: ConnectionResolver;

  @FieldResolver(() => Claim, {
    nullable: true,
    description:
      'The claim that it stands inside, of a source that quotes or reports its own; null where none.',
  })
  within(@Root() claim: Claim, @Ctx() { loaders }: Context) {
    return whenKnown(loaders.lists.within.load(claim.id), ([outer]) =>
      outer ? loaders.nodes.Claim.load(outer.node) : null,
    );
  }

  @FieldResolver(() => [Claim], { description: 'The claims that stand inside it, in the order of the text.' })
  async contains(@Root() claim: Claim, @Ctx() { loaders }: Context) {
    const rows = await loaders.lists.contained.load(claim.id);
    return loaders.nodes.Claim.loadMany(rows.map(({ node }) => node));
  }
}

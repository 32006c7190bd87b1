import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { AnnalsError } from '../../domain/errors.js';
import type { AffiliationProperties } from '../../graph/edges.js';
import { toNameKey } from '../../graph/name-key.js';
import { type Relation, RELATIONS } from '../../graph/read/relations.js';
import type { Context } from '../context.js';
import {
  ActorListArgs,
  ActorPageArgs,
  ArticlePageArgs,
  ClaimListArgs,
  EventPageArgs,
  PageArgs,
} from '../inputs/pages.args.js';
import { edgeConnection, nodeConnection } from '../pagination/lists.js';
import { Actor } from '../types/actor.type.js';
import { ActorConnection } from '../types/edges.js';
import {
  ActorClaimAboutConnection,
  ActorClaimMadeConnection,
  ActorEventConnection,
  AffiliationConnection,
  LocatedEventConnection,
  MentionConnection,
  ReferringArticleConnection,
} from '../types/relationship-edges.js';
import {
  ActorEvidencedEdge,
  AffiliationEdge,
  MadeEdge,
  MentionEdge,
  ParticipantEdge,
  ReferenceEdge,
} from './edge-values.js';

@Resolver(() => Actor)
export class ActorResolver {
  @Query(() => Actor, {
    nullable: true,
    description:
      'The actor with this id, or with this name; null where there is none. Give one of the two. Of several with the same name it is the one that has it as its canonical name, then the one that most articles refer to.',
  })
  actor(
    @Ctx() { loaders }: Context,
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id: string | null = null,
    @Arg('name', () => String, {
      nullable: true,
      description: 'Its name or any alias; upper and lower case are the same.',
    })
    name: string | null = null,
  ) {
    if ((id === null) === (name === null)) {
      throw new AnnalsError(
        'BAD_ARGUMENT',
        `Expected \`id\` or \`name\`, ${id === null ? 'neither' : 'both'} came.`,
        'Give exactly one of them.',
      );
    }
    return id !== null ? loaders.nodes.Actor.load(id) : loaders.actorsByName.load(toNameKey(name ?? ''));
  }

  @Query(() => ActorConnection, { description: 'All actors, or those that `filter` describes.' })
  actors(@Args(() => ActorListArgs) args: ActorListArgs, @Ctx() context: Context) {
    return nodeConnection(context, 'Actor', args);
  }

  @FieldResolver(() => ActorClaimMadeConnection, {
    description: 'What it claims: the claims whose innermost source it is.',
  })
  claimsMade(@Root() actor: Actor, @Args(() => ClaimListArgs) args: ClaimListArgs, @Ctx() context: Context) {
    return edgeConnection(
      context,
      RELATIONS.actorClaimsMade,
      actor.id,
      args,
      (cursors, edge) => new MadeEdge(cursors, edge, context, 'Claim'),
    );
  }

  @FieldResolver(() => ActorClaimAboutConnection, {
    description: 'What is claimed of it: the claims that refer to it.',
  })
  claimsAbout(@Root() actor: Actor, @Args(() => ClaimListArgs) args: ClaimListArgs, @Ctx() context: Context) {
    return edgeConnection(
      context,
      RELATIONS.actorClaimsAbout,
      actor.id,
      args,
      (cursors, edge) => new ActorEvidencedEdge(cursors, edge, context, 'Claim', edge.node),
    );
  }

  @FieldResolver(() => ActorEventConnection, { description: 'The events that it takes part in.' })
  events(@Root() actor: Actor, @Args(() => EventPageArgs) args: EventPageArgs, @Ctx() context: Context) {
    return edgeConnection(
      context,
      RELATIONS.actorEvents,
      actor.id,
      args,
      (cursors, edge) => new ParticipantEdge(cursors, edge, context, 'Event', edge.node),
    );
  }

  @FieldResolver(() => LocatedEventConnection, {
    description: 'The events that are located in this country.',
  })
  eventsAt(@Root() actor: Actor, @Args(() => EventPageArgs) args: EventPageArgs, @Ctx() context: Context) {
    return edgeConnection(
      context,
      RELATIONS.actorEventsAt,
      actor.id,
      args,
      (cursors, edge) => new ActorEvidencedEdge(cursors, edge, context, 'Event', edge.node),
    );
  }

  @FieldResolver(() => ReferringArticleConnection, { description: 'The articles that refer to it.' })
  articles(
    @Root() actor: Actor,
    @Args(() => ArticlePageArgs) args: ArticlePageArgs,
    @Ctx() context: Context,
  ) {
    return edgeConnection(
      context,
      RELATIONS.actorArticles,
      actor.id,
      args,
      (cursors, edge) => new ReferenceEdge(cursors, edge, context, 'Article'),
    );
  }

  @FieldResolver(() => AffiliationConnection, {
    description:
      'The organizations and countries that it is affiliated with, one edge per article and place in it.',
  })
  affiliations(
    @Root() actor: Actor,
    @Args(() => ActorPageArgs) args: ActorPageArgs,
    @Ctx() context: Context,
  ) {
    return affiliationConnection(context, RELATIONS.actorAffiliations, actor, args);
  }

  @FieldResolver(() => AffiliationConnection, {
    description: 'The actors that are affiliated with it, one edge per article and place in it.',
  })
  affiliates(@Root() actor: Actor, @Args(() => ActorPageArgs) args: ActorPageArgs, @Ctx() context: Context) {
    return affiliationConnection(context, RELATIONS.actorAffiliates, actor, args);
  }

  @FieldResolver(() => MentionConnection, { description: 'Every place in an article that refers to it.' })
  mentions(@Root() actor: Actor, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return edgeConnection(
      context,
      RELATIONS.actorMentions,
      actor.id,
      args,
      (cursors, edge) => new MentionEdge(cursors, edge, actor.id),
    );
  }
}

function affiliationConnection(
  context: Context,
  relation: Relation<AffiliationProperties>,
  actor: Actor,
  args: ActorPageArgs,
) {
  return edgeConnection(
    context,
    relation,
    actor.id,
    args,
    (cursors, edge) => new AffiliationEdge(cursors, edge, context, 'Actor'),
  );
}

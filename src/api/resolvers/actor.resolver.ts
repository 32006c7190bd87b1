import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { AnnalsError } from '../../domain/errors.js';
import { toNameKey } from '../../graph/name-key.js';
import { RELATIONS } from '../../graph/read/relations.js';
import type { Context } from '../context.js';
import {
  ActorListArgs,
  ActorPageArgs,
  ArticlePageArgs,
  ClaimListArgs,
  EventPageArgs,
  PageArgs,
} from '../inputs/pages.args.js';
import { nodeConnection } from '../pagination/lists.js';
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
import { ConnectionField, type ConnectionResolver } from './connection-field.js';
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

  @ConnectionField(RELATIONS.actorClaimsMade, MadeEdge, {
    type: ActorClaimMadeConnection,
    args: ClaimListArgs,
    description: 'What it claims: the claims whose innermost source it is.',
  })
  declare claimsMade: ConnectionResolver;

  @ConnectionField(RELATIONS.actorClaimsAbout, ActorEvidencedEdge, {
    type: ActorClaimAboutConnection,
    args: ClaimListArgs,
    description: 'What is claimed of it: the claims that refer to it.',
  })
  declare claimsAbout: ConnectionResolver;

  @ConnectionField(RELATIONS.actorEvents, ParticipantEdge, {
    type: ActorEventConnection,
    args: EventPageArgs,
    description: 'The events that it takes part in.',
  })
  declare events: ConnectionResolver;

  @ConnectionField(RELATIONS.actorEventsAt, ActorEvidencedEdge, {
    type: LocatedEventConnection,
    args: EventPageArgs,
    description: 'The events that are located in this country.',
  })
  declare eventsAt: ConnectionResolver;

  @ConnectionField(RELATIONS.actorArticles, ReferenceEdge, {
    type: ReferringArticleConnection,
    args: ArticlePageArgs,
    description: 'The articles that refer to it.',
  })
  declare articles: ConnectionResolver;

  @ConnectionField(RELATIONS.actorAffiliations, AffiliationEdge, {
    type: AffiliationConnection,
    args: ActorPageArgs,
    description:
      'The organizations and countries that it is affiliated with, one edge per article and place in it.',
  })
  declare affiliations: ConnectionResolver;

  @ConnectionField(RELATIONS.actorAffiliates, AffiliationEdge, {
    type: AffiliationConnection,
    args: ActorPageArgs,
    description: 'The actors that are affiliated with it, one edge per article and place in it.',
  })
  declare affiliates: ConnectionResolver;

  @ConnectionField(RELATIONS.actorMentions, MentionEdge, {
    type: MentionConnection,
    args: PageArgs,
    description: 'Every place in an article that refers to it.',
  })
  declare mentions: ConnectionResolver;
}

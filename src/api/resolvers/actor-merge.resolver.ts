import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { mergeActors } from '../../graph/merge-actors.js';
import { undoMerge } from '../../graph/undo-merge.js';
import type { Context } from '../context.js';
import { MergeActorsInput, toNote, toPerson, UndoMergeActorsInput } from '../inputs/merge-actors.input.js';
import { ActorMergeListArgs } from '../inputs/pages.args.js';
import { createLoaders } from '../loaders/loaders.js';
import { nodeConnection } from '../pagination/lists.js';
import { ActorMerge, MergeActorsPayload, UndoMergeActorsPayload } from '../types/actor-merge.type.js';
import { Actor } from '../types/actor.type.js';
import { ActorMergeConnection } from '../types/edges.js';
import { toNode } from './edge-fields.js';
import { checkFirst } from './first.js';

/** What persons say of actors: that two are one, and that they are not. */
@Resolver(() => ActorMerge)
export class ActorMergeResolver {
  @Mutation(() => MergeActorsPayload, {
    description:
      'Says that two actors are one: all that articles say of the one, now and later, is then of the other, which has its names as aliases. Recorded as what a person says, and undone by `undoMergeActors`. Needs a key.',
  })
  async mergeActors(
    @Arg('input', () => MergeActorsInput, { description: 'Which actors, and who says so.' })
    { keep, merge, by, note }: MergeActorsInput,
    @Ctx() context: Context,
  ) {
    await context.write.claim();
    const request = { keep, merge, by: toPerson(by), note: toNote(note), at: new Date().toISOString() };
    const made = await mergeActors(context.store, request);
    context.loaders = createLoaders(context.store);
    return { actor: toNode(context, 'Actor', keep), merge: made };
  }

  @Mutation(() => UndoMergeActorsPayload, {
    description:
      'Takes back that two actors are one: each has what articles say of it, as if it had never been said. The statement stays, with who took it back. Needs a key.',
  })
  async undoMergeActors(
    @Arg('input', () => UndoMergeActorsInput, { description: 'Which merge, and who says so.' })
    { id, by }: UndoMergeActorsInput,
    @Ctx() context: Context,
  ) {
    await context.write.claim();
    const merge = await undoMerge(context.store, { id, by: toPerson(by), at: new Date().toISOString() });
    context.loaders = createLoaders(context.store);
    return { actorId: merge.merged, actor: toNode(context, 'Actor', merge.merged), merge };
  }

  @Query(() => ActorMergeConnection, {
    description: 'Who has said of which actors that they are one, from the first on.',
  })
  actorMerges(@Args(() => ActorMergeListArgs) args: ActorMergeListArgs, @Ctx() context: Context) {
    return nodeConnection(context, 'ActorMerge', args);
  }

  @FieldResolver(() => ID, { description: 'The id of the actor that was to stay.' })
  keptId(@Root() { kept }: ActorMerge) {
    return kept;
  }

  @FieldResolver(() => ID, { description: 'The id of the one that it was to stand for.' })
  mergedId(@Root() { merged }: ActorMerge) {
    return merged;
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description:
      'The actor that was to stay, or the one that stands for it by now; null where no article refers to it.',
  })
  kept(@Root() { kept }: ActorMerge, @Ctx() { loaders }: Context) {
    return loaders.nodes.Actor.load(kept);
  }

  @FieldResolver(() => Boolean, { description: 'Whether nobody has taken it back.' })
  inForce(@Root() { undoneAt }: ActorMerge) {
    return undoneAt === null;
  }
}

@Resolver(() => Actor)
export class MergesOfActorResolver {
  @FieldResolver(() => [ActorMerge], {
    description:
      'Who has said that other actors are this one, and that others are those, from the first on; what was taken back is among it.',
  })
  async merges(
    @Root() { id }: Actor,
    @Ctx() { loaders }: Context,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at most: 0 to 100.' }) first: number,
  ) {
    checkFirst(first);
    return (await loaders.mergesOfActors.load(id)).slice(0, first).map(({ node }) => node);
  }
}

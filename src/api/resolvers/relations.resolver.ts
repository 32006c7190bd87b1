import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { readDisputes, toPairKey } from '../../graph/questions/disputes.js';
import { MAX_MATRIX_SIDE, readMatrix } from '../../graph/questions/matrix.js';
import { readNeighbors } from '../../graph/questions/neighbors.js';
import type { Context } from '../context.js';
import { Claim } from '../types/claim.type.js';
import { Dispute } from '../types/dispute.type.js';
import { Event } from '../types/event.type.js';
import { Matrix } from '../types/matrix.type.js';
import { Neighbor } from '../types/neighbor.type.js';
import { checkNode } from './check-node.js';
import { toKeptActor, toNode } from './edge-fields.js';
import { checkFirst } from './first.js';

const FIRST = 'How many at most: 0 to 100.';

/** How actors stand to one another. */
@Resolver(() => Dispute)
export class RelationsResolver {
  @Query(() => [Neighbor], {
    description:
      'Whom an actor is connected with, by what and how often, the most often first. Of each relation the 1,000 most frequent neighbors are looked at, and at most 50,000 of its claims, events or affiliations are counted.',
  })
  async neighbors(
    @Ctx() context: Context,
    @Arg('actor', () => ID, { description: "The actor's id." }) actor: string,
    @Arg('first', () => Int, { defaultValue: 20, description: FIRST }) first: number,
  ) {
    const limit = checkFirst(first);
    const kept = await toKeptActor(context, actor);
    const neighbors = await readNeighbors(context.store, kept, limit);
    if (!neighbors.length) await checkNode(context, 'Actor', kept);
    return neighbors.map((neighbor) => ({ ...neighbor, actor: toNode(context, 'Actor', neighbor.actor) }));
  }

  @Query(() => [Dispute], {
    description:
      'Whom an actor accuses, rejects or threatens, and who does so to it, the most frequent first. Of each direction the 1,000 most frequent are looked at.',
  })
  async disputes(
    @Ctx() context: Context,
    @Arg('actor', () => ID, { description: "The actor's id." }) actor: string,
    @Arg('first', () => Int, { defaultValue: 20, description: FIRST }) first: number,
  ) {
    const limit = checkFirst(first);
    const kept = await toKeptActor(context, actor);
    const disputes = await readDisputes(context.store, kept, limit);
    if (!disputes.length) await checkNode(context, 'Actor', kept);
    return disputes.map(({ from, to, ...dispute }) => ({
      ...dispute,
      fromId: from,
      toId: to,
      from: toNode(context, 'Actor', from),
      to: toNode(context, 'Actor', to),
    }));
  }

  @FieldResolver(() => [Claim], {
    description:
      'The claims that cite its events, and what the one says about the other in the same articles, by id.',
  })
  claims(
    @Root() dispute: Dispute,
    @Ctx() { loaders }: Context,
    @Arg('first', () => Int, { defaultValue: 5, description: FIRST }) first: number,
  ) {
    return loaders
      .disputeClaims(checkFirst(first))
      .load(toPairKey({ from: dispute.fromId, to: dispute.toId }));
  }

  @FieldResolver(() => [Event], { description: 'Its events, by id.' })
  events(
    @Root() dispute: Dispute,
    @Ctx() { loaders }: Context,
    @Arg('first', () => Int, { defaultValue: 5, description: FIRST }) first: number,
  ) {
    return loaders
      .disputeEvents(checkFirst(first))
      .load(toPairKey({ from: dispute.fromId, to: dispute.toId }));
  }

  @Query(() => Matrix, {
    description:
      'Who says how much about whom: the busiest speakers by those who are spoken about most. Of each speaker at most 10,000 claims are counted; with `article`, `from` or `to` at most 100,000 claims of the article or those years.',
  })
  async matrix(
    @Ctx() context: Context,
    @Arg('speakers', () => Int, {
      defaultValue: 20,
      description: `How many speakers at most: 0 to ${MAX_MATRIX_SIDE}.`,
    })
    speakers: number,
    @Arg('about', () => Int, {
      defaultValue: 20,
      description: `How many of those spoken about at most: 0 to ${MAX_MATRIX_SIDE}.`,
    })
    about: number,
    @Arg('article', () => ID, { nullable: true, description: 'Only claims of this article.' })
    article: string | null = null,
    @Arg('from', () => Int, { nullable: true, description: 'Only claims about this year or a later one.' })
    from: number | null = null,
    @Arg('to', () => Int, { nullable: true, description: 'Only claims about this year or an earlier one.' })
    to: number | null = null,
  ) {
    checkFirst(speakers, 'speakers', MAX_MATRIX_SIDE);
    checkFirst(about, 'about', MAX_MATRIX_SIDE);
    const matrix = await readMatrix(context.store, { speakers, about, article, from, to });
    if (article !== null && !matrix.cells.length) await checkNode(context, 'Article', article);
    const actors = (ids: readonly string[]) => () => context.loaders.nodes.Actor.loadMany(ids);
    return {
      speakers: actors(matrix.speakers),
      about: actors(matrix.about),
      cells: matrix.cells.map((cell) => ({
        speaker: toNode(context, 'Actor', cell.speaker),
        about: toNode(context, 'Actor', cell.about),
        claims: cell.claims,
        verbalCooperation: cell.VERBAL_COOPERATION,
        materialCooperation: cell.MATERIAL_COOPERATION,
        verbalConflict: cell.VERBAL_CONFLICT,
        materialConflict: cell.MATERIAL_CONFLICT,
      })),
    };
  }
}

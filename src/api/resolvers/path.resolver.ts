import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { AnnalsError } from '../../domain/errors.js';
import { MAX_HOPS, type Path as FoundPath, type PathEnd, readPaths } from '../../graph/questions/paths.js';
import { MAX_STEPS, PATH_RELATIONS, type PathRelation } from '../../graph/questions/path-steps.js';
import type { Label } from '../../graph/read/nodes.js';
import type { Context } from '../context.js';
import { toTypeName } from '../types/node.type.js';
import { Path } from '../types/path.type.js';
import { PathRelationKind } from '../types/question-vocabulary.js';
import { checkNode } from './check-node.js';
import { toKeptActor, toNode, toSpan, toSpanWithin } from './edge-fields.js';
import { checkFirst } from './first.js';

const MAX_PATHS = 20;

@Resolver()
export class PathResolver {
  @Query(() => [Path], {
    description: `The shortest paths between two nodes, with the words that say each step: who is connected with whom by which claims and events. None where no path has at most \`maxHops\` steps. Of each step at most ${MAX_STEPS.toLocaleString('en')} relationships are looked at, from the end that has fewer.`,
  })
  async path(
    @Ctx() context: Context,
    @Arg('from', () => ID, { description: 'The id of the one end; any node.' }) from: string,
    @Arg('to', () => ID, { description: 'The id of the other end.' }) to: string,
    @Arg('maxHops', () => Int, {
      defaultValue: 4,
      description: `How many steps at most: 1 to ${MAX_HOPS}. From an actor to another over a claim or an event are 2.`,
    })
    maxHops: number,
    @Arg('first', () => Int, { defaultValue: 3, description: `How many paths at most: 0 to ${MAX_PATHS}.` })
    first: number,
    @Arg('via', () => [PathRelationKind], {
      nullable: true,
      description: 'Only over these relationships; over all of them where not given.',
    })
    via: readonly PathRelation[] | null = null,
  ) {
    if (maxHops < 1 || maxHops > MAX_HOPS) {
      throw new AnnalsError(
        'BAD_ARGUMENT',
        `\`maxHops\` is a number from 1 to ${MAX_HOPS}, ${maxHops} came.`,
        'Longer paths connect everything with everything.',
      );
    }
    const [head, tail] = await Promise.all([toEnd(context, from, 'from'), toEnd(context, to, 'to')]);
    const request = {
      from: head,
      to: tail,
      maxHops,
      via: via?.length ? [...new Set(via)] : PATH_RELATIONS,
      limit: checkFirst(first, 'first', MAX_PATHS),
    };
    const paths = await readPaths(context.store, request);
    if (!paths.length) await Promise.all([head, tail].map(({ label, id }) => checkNode(context, label, id)));
    return paths.map((path) => toPath(context, path));
  }
}

async function toEnd(context: Context, id: string, argument: string): Promise<PathEnd> {
  const label = toTypeName({ id }) as Label | undefined;
  if (label) return { id: label === 'Actor' ? await toKeptActor(context, id) : id, label };
  throw new AnnalsError(
    'BAD_ARGUMENT',
    `\`${argument}\` is the id of a node, such as "actor:nato"; "${id}" came.`,
    'Find the id by `search`, or by `actor(name: …)`.',
  );
}

function toPath(context: Context, { nodes, hops }: FoundPath) {
  const toAnyNode = (id: string) => toNode(context, toTypeName({ id }) as Label, id);
  return {
    length: hops.length,
    nodes: () => Promise.all(nodes.map(async (id) => toAnyNode(id)())),
    hops: hops.map((hop, i) => {
      const [from, to] = [nodes[i]!, nodes[i + 1]!];
      const inArticle = [from, to].find((id) => id.startsWith('claim:') || id.startsWith('event:'));
      return {
        from: toAnyNode(from),
        to: toAnyNode(to),
        relation: hop.relation,
        forward: hop.start === from,
        mergedFrom: hop.mergedFrom,
        organizationMergedFrom: hop.organizationMergedFrom,
        span: inArticle
          ? toSpanWithin(inArticle, hop.span)
          : hop.articleId && toSpan(hop.articleId, hop.span),
      };
    }),
  };
}

import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Label } from '../../graph/read/nodes.js';
import type { Context } from '../context.js';
import { Node, toTypeName } from '../types/node.type.js';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description:
      'Whatever has this id, of any type; null where nothing has (Relay Global Object Identification).',
  })
  node(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { loaders }: Context) {
    const label = toTypeName({ id }) as Label | undefined;
    return label ? loaders.nodes[label].load(id) : null;
  }
}

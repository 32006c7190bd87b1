import type { EdgePage } from '../../graph/edges.js';
import type { Filter } from '../../graph/read/filter/scope.js';
import type { Label, Nodes } from '../../graph/read/nodes.js';
import {
  countNodes,
  type NodeKey,
  type NodeOrder,
  type NodeRow,
  readNodePage,
} from '../../graph/read/node-pages.js';
import type { Relation } from '../../graph/read/relations.js';
import type { Context } from '../context.js';
import type { PageArgs } from '../inputs/pages.args.js';
import type { Order } from '../inputs/orders.input.js';
import type { ConnectionValue } from '../types/connection.js';
import { toConnection } from './connection.js';

export interface ListArgs extends PageArgs {
  readonly filter?: object | null;
  readonly orderBy?: Order | null;
}

/** All nodes with `label`, narrowed and ordered by `args`. */
export function nodeConnection(context: Context, label: Label, args: ListArgs): ConnectionValue {
  const filter = toFilter(args.filter);
  const order: NodeOrder | null = args.orderBy
    ? { property: args.orderBy.field, direction: args.orderBy.direction }
    : null;
  return orderedConnection(context, label, { ...args, filter, order });
}

export function orderedConnection(
  { store, loaders }: Context,
  label: Label,
  args: PageArgs & { filter: Filter | null; order: NodeOrder | null },
): ConnectionValue {
  const { filter, order } = args;
  return toConnection<NodeRow<Nodes[Label]>>(
    {
      name: order ? `${label} ${order.property} ${order.direction}` : label,
      shape: [0, order && label === 'Year' ? 0 : '', ''],
      read: ({ after, before, ...request }) =>
        readNodePage(store, label, {
          ...request,
          filter,
          order,
          after: after as NodeKey | null,
          before: before as NodeKey | null,
        }),
      count: () => countNodes(store, label, filter),
      toEdge: ({ node }) => ({
        node: () => loaders.nodes[label].prime(node.id, node as never).load(node.id),
      }),
    },
    args,
  );
}

/** The edges of `parent` by `relation`; `toEdge` gives the fields that the edge's type has besides its cursor. */
export function edgeConnection<P>(
  { loaders }: Context,
  relation: Relation<P>,
  parent: string,
  args: PageArgs & { readonly filter?: object | null },
  toEdge: (edge: EdgePage<P>['edges'][number]) => object,
): ConnectionValue {
  const filter = toFilter(args.filter);
  const untyped = relation as Relation<unknown>;
  return toConnection(
    {
      name: relation.name,
      shape: [''],
      read: async ({ after, before, ...request }) => {
        const edges = await loaders
          .edgePages(untyped, {
            ...request,
            filter,
            after: after ? String(after[0]) : null,
            before: before ? String(before[0]) : null,
          })
          .load(parent);
        return (edges as EdgePage<P>['edges']).map((edge) => ({ key: [edge.key], edge }));
      },
      count: () => loaders.edgeCounts(untyped, { filter }).load(parent),
      toEdge: ({ edge }) => toEdge(edge),
    },
    args,
  );
}

function toFilter(filter: object | null | undefined): Filter | null {
  return filter && Object.values(filter).some((value) => value !== undefined) ? (filter as Filter) : null;
}

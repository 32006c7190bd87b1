import type { EdgePage } from '../../graph/edges.js';
import type { Filter } from '../../graph/read/filter/scope.js';
import type { Label, Nodes } from '../../graph/read/nodes.js';
import { countNodes, type NodeRow, readNodePage } from '../../graph/read/node-pages.js';
import type { Order } from '../../graph/read/order.js';
import type { Relation } from '../../graph/read/relations.js';
import type { Context } from '../context.js';
import { withKeptActors } from '../filters/kept-actors.js';
import type { PageArgs } from '../inputs/pages.args.js';
import type { ConnectionValue } from '../types/connection.js';
import type { Loaders } from '../loaders/loaders.js';
import { toFound } from '../read-ahead/load-branches.js';
import { type EdgeValue, type List, toConnection } from './connection.js';
import {
  type Cursors,
  type ListArgs,
  type ListRequest,
  toCursors,
  toFilter,
  toOrder,
  toPageRequest,
} from './request.js';

/** All nodes with `label`, narrowed and ordered by `args`. */
export function nodeConnection(context: Context, label: Label, args: ListArgs): ConnectionValue {
  return orderedConnection(context, label, { ...args, filter: toFilter(args.filter), order: toOrder(args) });
}

export function orderedConnection(
  { store, loaders }: Context,
  label: Label,
  args: PageArgs & { filter: Filter | null; order: Order | null },
): ConnectionValue {
  const { filter, order } = args;
  return toConnection<NodeRow<Nodes[Label]>>(
    {
      cursors: toCursors(label, label, order),
      takesBranches: true,
      read: async (request, branches) => {
        const page = { ...request, filter: filter && (await withKeptActors(loaders, filter)), order };
        return readNodePage(store, label, page, branches, toFound(loaders));
      },
      count: async () => countNodes(store, label, filter && (await withKeptActors(loaders, filter))),
      toEdge: ({ node }) => {
        loaders.nodes[label].prime(node.id, node as never);
        return { node };
      },
    },
    args,
  );
}

/** The edges of `parent` by `relation`; `toEdge` gives the fields that the edge's type has besides its cursor. */
export function edgeConnection<P>(
  { loaders }: Context,
  relation: Relation<P>,
  parent: string,
  args: ListArgs,
  toEdge: (edge: PagedEdge<P>) => EdgeValue,
): ConnectionValue {
  return toConnection(new EdgeList(loaders, relation, parent, args, toEdge), args);
}

type PagedEdge<P> = EdgePage<P>['edges'][number];

/** A class, as `ListPage` is: an answer holds hundreds. */
class EdgeList<P> implements List<PagedEdge<P>> {
  readonly cursors: Cursors;
  private readonly filter: Filter | null;
  private readonly order: Order | null;

  constructor(
    private readonly loaders: Loaders,
    private readonly relation: Relation<P>,
    private readonly parent: string,
    args: ListArgs,
    readonly toEdge: (edge: PagedEdge<P>) => EdgeValue,
  ) {
    this.filter = toFilter(args.filter);
    this.order = toOrder(args);
    this.cursors = toCursors(relation.name, relation.node, this.order);
  }

  async read(asked: ListRequest): Promise<readonly PagedEdge<P>[]> {
    const { loaders, relation, parent, order } = this;
    const filter = this.filter && (await withKeptActors(loaders, this.filter));
    const request = { ...toPageRequest(asked, order), filter };
    const edges = await loaders.edgePages(relation as Relation<unknown>, request).load(parent);
    return edges as EdgePage<P>['edges'];
  }

  async count(): Promise<number> {
    const { loaders, relation, parent } = this;
    const filter = this.filter && (await withKeptActors(loaders, this.filter));
    return loaders.edgeCounts(relation as Relation<unknown>, { filter }).load(parent);
  }
}

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
import { withKeptActors } from '../filters/kept-actors.js';
import type { PageArgs } from '../inputs/pages.args.js';
import type { ConnectionValue } from '../types/connection.js';
import type { Loaders } from '../loaders/loaders.js';
import { toFound } from '../read-ahead/load-branches.js';
import { type EdgeValue, type List, toConnection } from './connection.js';
import type { Key } from './cursor.js';
import { EDGE_KEY, type ListArgs, type ListRequest, toFilter, toPageRequest } from './request.js';

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
      takesBranches: true,
      read: async ({ after, before, ...request }, branches) => {
        const page = {
          ...request,
          filter: filter && (await withKeptActors(loaders, filter)),
          order,
          after: after as NodeKey | null,
          before: before as NodeKey | null,
        };
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
  args: PageArgs & { readonly filter?: object | null },
  toEdge: (edge: EdgePage<P>['edges'][number]) => EdgeValue,
): ConnectionValue {
  return toConnection(new EdgeList(loaders, relation, parent, toFilter(args.filter), toEdge), args);
}

interface KeyedEdge<P> {
  readonly key: Key;
  readonly edge: EdgePage<P>['edges'][number];
}

/** A class, as `ListPage` is: an answer holds hundreds. */
class EdgeList<P> implements List<KeyedEdge<P>> {
  readonly shape: Key = EDGE_KEY;

  constructor(
    private readonly loaders: Loaders,
    private readonly relation: Relation<P>,
    private readonly parent: string,
    private readonly filter: Filter | null,
    private readonly edgeOf: (edge: EdgePage<P>['edges'][number]) => EdgeValue,
  ) {}

  get name(): string {
    return this.relation.name;
  }

  async read(asked: ListRequest): Promise<KeyedEdge<P>[]> {
    const filter = this.filter && (await withKeptActors(this.loaders, this.filter));
    const request = { ...toPageRequest(asked), filter };
    const edges = await this.loaders.edgePages(this.relation as Relation<unknown>, request).load(this.parent);
    return (edges as EdgePage<P>['edges']).map((edge) => ({ key: [edge.key], edge }));
  }

  async count(): Promise<number> {
    const { loaders, relation, parent } = this;
    const filter = this.filter && (await withKeptActors(loaders, this.filter));
    return loaders.edgeCounts(relation as Relation<unknown>, { filter }).load(parent);
  }

  toEdge({ edge }: KeyedEdge<P>): EdgeValue {
    return this.edgeOf(edge);
  }
}

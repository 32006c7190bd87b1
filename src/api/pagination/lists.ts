import { getNamedType, type GraphQLResolveInfo } from 'graphql';
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
import { type Loader, whenKnown } from '../loaders/loader.js';
import type { Loaders } from '../loaders/loaders.js';
import { toEdgeProperties } from '../read-ahead/edge-properties.js';
import { toFound } from '../read-ahead/load-branches.js';
import { toSelections } from '../read-ahead/selected-fields.js';
import { type List, toConnection } from './connection.js';
import { PagedEdge } from './edge.js';
import {
  type Cursors,
  type ListArgs,
  type ListRequest,
  toCursors,
  toFilter,
  toListRequest,
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
  const cursors = toCursors(label, label, order);
  const request = toListRequest(cursors, args);
  const findFilter = async () => filter && withKeptActors(loaders, filter);
  return toConnection<NodeRow<Nodes[Label]>>({
    cursors,
    request,
    read: async () => {
      const page = { ...request, filter: await findFilter(), order, counted: false };
      return (await readNodePage(store, label, page, [], toFound(loaders))).rows;
    },
    readWith: async ({ branches, ...along }) => {
      const page = { ...request, filter: await findFilter(), order, ...along };
      return readNodePage(store, label, page, branches, toFound(loaders));
    },
    count: async () => countNodes(store, label, await findFilter()),
    toEdge: (row) => {
      loaders.nodes[label].prime(row.node.id, row.node as never);
      return new ListedNode(cursors, row);
    },
  });
}

class ListedNode extends PagedEdge<NodeRow<Nodes[Label]>> {
  get node() {
    return this.row.node;
  }
}

/** The edges of `parent` by `relation`, with what `info` selects of them; `toEdge` gives the edge's value in the schema. */
export function edgeConnection<P>(
  { loaders }: Context,
  relation: Relation<P>,
  parent: string,
  args: ListArgs,
  info: GraphQLResolveInfo,
  toEdge: (cursors: Cursors, edge: EdgeRow<P>) => object,
): ConnectionValue {
  return toConnection(new EdgeList(toPages(loaders, relation, args, info), parent, toEdge));
}

type EdgeRow<P> = EdgePage<P>['edges'][number];

/** A class, as `ListPage` is: an answer holds hundreds. */
class EdgeList<P> implements List<EdgeRow<P>> {
  constructor(
    private readonly pages: Pages<P>,
    private readonly parent: string,
    private readonly toValue: (cursors: Cursors, edge: EdgeRow<P>) => object,
  ) {}

  get cursors(): Cursors {
    return this.pages.cursors;
  }

  get request(): ListRequest {
    return this.pages.request;
  }

  read(): readonly EdgeRow<P>[] | Promise<readonly EdgeRow<P>[]> {
    return whenKnown(this.pages.loader(), (loader) => loader.load(this.parent));
  }

  count(): number | Promise<number> {
    return this.pages.count(this.parent);
  }

  toEdge(row: EdgeRow<P>): object {
    return this.toValue(this.pages.cursors, row);
  }
}

/** What the pages of all parents have in common, where one field asks for them by the same arguments. */
class Pages<P> {
  readonly cursors: Cursors;
  readonly request: ListRequest;
  private readonly filter: Filter | null;
  private readonly order: Order | null;
  private edges: Loader<readonly EdgeRow<P>[]> | undefined;

  /** Throws AnnalsError BAD_ARGUMENT and BAD_CURSOR. */
  constructor(
    readonly loaders: Loaders,
    readonly relation: Relation<P>,
    args: ListArgs,
    private readonly info: GraphQLResolveInfo,
  ) {
    this.filter = toFilter(args.filter);
    this.order = toOrder(args);
    this.cursors = toCursors(relation.name, relation.node, this.order);
    this.request = toListRequest(this.cursors, args);
  }

  loader(): Loader<readonly EdgeRow<P>[]> | Promise<Loader<readonly EdgeRow<P>[]>> {
    return this.edges ?? whenKnown(this.findFilter(), (filter) => this.findLoader(filter));
  }

  count(parent: string): number | Promise<number> {
    const { loaders, relation } = this;
    return whenKnown(this.findFilter(), (filter) =>
      loaders.edgeCounts(relation as Relation<unknown>, { filter }).load(parent),
    );
  }

  private findFilter(): Filter | null | Promise<Filter> {
    return this.filter && withKeptActors(this.loaders, this.filter);
  }

  private findLoader(filter: Filter | null): Loader<readonly EdgeRow<P>[]> {
    const { loaders, relation, request, order, info } = this;
    const type = getNamedType(info.returnType);
    const selections = toSelections(info.fieldNodes);
    const properties = toEdgeProperties(relation as Relation<unknown>, type, selections, info);
    const asked = { ...toPageRequest(request, order), properties, filter };
    const loader = loaders.edgePages(relation as Relation<unknown>, asked);
    return (this.edges = loader as unknown as Loader<readonly EdgeRow<P>[]>);
  }
}

/** The arguments are one object for all parents where a field is read ahead. */
function toPages<P>(
  loaders: Loaders,
  relation: Relation<P>,
  args: ListArgs,
  info: GraphQLResolveInfo,
): Pages<P> {
  // Not by a weak map: with one its arguments and all that hangs on them outlive the request.
  const known = loaders.pages.get(args) as Pages<P> | undefined;
  if (known?.relation === relation) return known;
  const pages = new Pages(loaders, relation, args, info);
  loaders.pages.set(args, pages);
  return pages;
}

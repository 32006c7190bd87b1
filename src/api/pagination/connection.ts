import { getNamedType, type GraphQLResolveInfo } from 'graphql';
import type { Branch } from '../../graph/read/branches/branch.js';
import type { Key } from '../../graph/read/order.js';
import type { Context } from '../context.js';
import type { PageArgs } from '../inputs/pages.args.js';
import type { ConnectionValue, PageInfo } from '../types/connection.js';
import { type BranchedPage, readAhead } from '../read-ahead/read-ahead.js';
import { toCursor } from './cursor.js';
import { type Cursors, type ListRequest, toListRequest } from './request.js';

/** A list that pages are read from. */
export interface List<R extends { readonly key: Key }> {
  readonly cursors: Cursors;
  /** At most `limit` rows, in the order of the list in both directions; with the branches of their nodes. */
  read(request: ListRequest, branches: readonly Branch[]): Promise<readonly R[]>;
  /** Whether `read` reads branches: a list of all nodes, not one of a node's edges. */
  readonly takesBranches?: boolean;
  count(): Promise<number>;
  /** The edge of a row, to which its cursor is added. */
  toEdge(row: R): EdgeValue;
}

/** The fields of an edge: values, or functions that give them where they are selected. */
export interface EdgeValue {
  node?: unknown;
  cursor?: () => string;
}

/** The page of `list` that `args` asks for. Bad arguments throw at once; nothing is read before a field asks. */
export function toConnection<R extends { readonly key: Key }>(
  list: List<R>,
  args: PageArgs,
): ConnectionValue {
  return new ListPage(list, args);
}

/** A class, since an answer holds hundreds: its methods exist once. */
class ListPage<R extends { readonly key: Key }> implements ConnectionValue, BranchedPage {
  private readonly request: ListRequest;
  private rows: Promise<readonly R[]> | undefined;
  private branches: readonly Branch[] = [];

  constructor(
    private readonly list: List<R>,
    args: PageArgs,
  ) {
    this.request = toListRequest(list.cursors, args);
  }

  get takesBranches(): boolean {
    return !this.rows && (this.list.takesBranches ?? false);
  }

  readWith(branches: readonly Branch[]): void {
    this.branches = branches;
  }

  totalCount(): Promise<number> {
    return this.list.count();
  }

  async edges(_args?: unknown, context?: Context, info?: GraphQLResolveInfo): Promise<readonly EdgeValue[]> {
    const { list } = this;
    const edges = this.toPage(await this.read()).map((row): EdgeValue => {
      const edge: EdgeValue = list.toEdge(row);
      edge.cursor = () => toCursor(list.cursors.name, row.key);
      return edge;
    });
    // By graphql, that is; what reads ahead itself goes on by itself.
    if (context && info) {
      const selections = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      await readAhead(edges, getNamedType(info.returnType), selections, context, info);
    }
    return edges;
  }

  async pageInfo(): Promise<PageInfo> {
    const rows = await this.read();
    const { direction, limit, after, before } = this.request;
    const backward = direction === 'backward';
    const more = rows.length >= limit;
    const page = this.toPage(rows);
    return {
      // Beyond the end that a page starts from lies at least the edge whose cursor it was given.
      hasNextPage: backward ? before !== null : more,
      hasPreviousPage: backward ? more : after !== null,
      startCursor: this.findCursor(page[0]),
      endCursor: this.findCursor(page.at(-1)),
    };
  }

  /** One more than the page holds, where there is one. */
  private read(): Promise<readonly R[]> {
    return (this.rows ??= this.list.read(this.request, this.branches));
  }

  private toPage(rows: readonly R[]): readonly R[] {
    const { direction, limit } = this.request;
    if (rows.length < limit) return rows;
    return direction === 'backward' ? rows.slice(1) : rows.slice(0, limit - 1);
  }

  private findCursor(row: R | undefined): string | null {
    return row ? toCursor(this.list.cursors.name, row.key) : null;
  }
}

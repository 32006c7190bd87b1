import type { GraphQLResolveInfo } from 'graphql';
import type { Key } from '../../graph/read/order.js';
import type { Context } from '../context.js';
import { whenKnown } from '../loaders/loader.js';
import type { ConnectionValue, PageInfo } from '../types/connection.js';
import { type BranchedPage, readAhead } from '../read-ahead/read-ahead.js';
import type { ReadWith } from '../read-ahead/to-branches.js';
import { toCursor } from './cursor.js';
import type { Cursors, ListRequest } from './request.js';

/** A list that a page is read from. */
export interface List<R extends { readonly key: Key }> {
  readonly cursors: Cursors;
  /** The page. */
  readonly request: ListRequest;
  /** At most `limit` rows, in the order of the list in both directions. */
  read(): readonly R[] | Promise<readonly R[]>;
  /** How many there are on all pages. */
  count(): number | Promise<number>;
  /** As both, by one query, with the branches of the nodes: of a list of all nodes, not of a node's edges. */
  readWith?(request: ReadWith): Promise<CountedPage<R>>;
  /** The edge of a row. */
  toEdge(row: R): object;
}

interface CountedPage<R> {
  readonly rows: readonly R[];
  /** Null where it was not asked. */
  readonly total: number | null;
}

/** The page of `list` that is asked for; nothing is read before a field asks. */
export function toConnection<R extends { readonly key: Key }>(list: List<R>): ConnectionValue {
  return new ListPage(list);
}

/** A class, since an answer holds hundreds: its methods exist once. */
class ListPage<R extends { readonly key: Key }> implements ConnectionValue, BranchedPage {
  private rows: readonly R[] | Promise<readonly R[]> | undefined;
  private values: readonly object[] | undefined;
  /** What is read along with the page. */
  private along: ReadWith | undefined;
  private page: Promise<CountedPage<R>> | undefined;

  constructor(private readonly list: List<R>) {}

  get takesBranches(): boolean {
    return !this.rows && this.list.readWith !== undefined;
  }

  readWith(along: ReadWith): void {
    this.along = along;
  }

  totalCount(): number | Promise<number> {
    return this.along?.counted ? this.readTotal(this.along) : this.list.count();
  }

  edges(
    _args?: unknown,
    context?: Context,
    info?: GraphQLResolveInfo,
  ): readonly object[] | Promise<readonly object[]> {
    const edges = whenKnown(this.read(), (rows) => this.toEdges(rows));
    // By graphql, that is; what reads ahead itself goes on by itself.
    return context && info ? withAhead(edges, context, info) : edges;
  }

  pageInfo(): PageInfo | Promise<PageInfo> {
    return whenKnown(this.read(), (rows) => this.toPageInfo(rows));
  }

  /** One more than the page holds, where there is one. */
  private read(): readonly R[] | Promise<readonly R[]> {
    return (this.rows ??= this.along ? this.readRows(this.along) : this.list.read());
  }

  private async readRows(along: ReadWith): Promise<readonly R[]> {
    return (await this.readPage(along)).rows;
  }

  private async readTotal(along: ReadWith): Promise<number> {
    return (await this.readPage(along)).total ?? 0;
  }

  private readPage(along: ReadWith): Promise<CountedPage<R>> {
    return (this.page ??= this.list.readWith!(along));
  }

  /** The same, whoever asks: what is read ahead is kept in them. */
  private toEdges(rows: readonly R[]): readonly object[] {
    return (this.values ??= this.toPage(rows).map((row) => this.list.toEdge(row)));
  }

  private toPageInfo(rows: readonly R[]): PageInfo {
    const { direction, limit, after, before } = this.list.request;
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

  private toPage(rows: readonly R[]): readonly R[] {
    const { direction, limit } = this.list.request;
    if (rows.length < limit) return rows;
    return direction === 'backward' ? rows.slice(1) : rows.slice(0, limit - 1);
  }

  private findCursor(row: R | undefined): string | null {
    return row ? toCursor(this.list.cursors.name, row.key) : null;
  }
}

async function withAhead(
  reading: readonly object[] | Promise<readonly object[]>,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<readonly object[]> {
  const edges = await reading;
  await readAhead(edges, context, info);
  return edges;
}

import type { Edge, EdgePage, EdgePageRequest } from './edges.js';
import type { Query } from './query.js';
import type { TextIndex, TextMatch } from './text-index.js';

/** Whatever can answer a read query: the store itself, and a transaction within it. */
export interface Reader {
  /**
   * The rows of `query`, in its order. Rejects with AnnalsError STORE_TIMEOUT, STORE_UNREACHABLE,
   * STORE_UNAUTHORIZED or STORE_FAILED.
   */
  read<P, R>(query: Query<P, R>, params: P): Promise<R[]>;
}

export interface Transaction extends Reader {
  /** Runs a writing query; its rows, as `read` gives them. */
  run<P, R>(query: Query<P, R>, params: P): Promise<R[]>;
}

/** The port to the graph: what every engine can do, in one vocabulary. Drivers live in `drivers/`. */
export interface GraphStore extends Reader {
  readonly engine: 'grafeo' | 'neo4j';

  /**
   * Runs `work` in one transaction: all of it is committed when `work` resolves, nothing of it when `work`
   * rejects. `work` may run more than once (after a lost connection or a deadlock), so it must have no other
   * effect.
   */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;

  /**
   * A page of the edges of each parent, in key order. A capability and not a query, since a hub's page is
   * constant in cost only by an access path that differs between engines; the answer does not.
   */
  pageOfEdges<P>(edge: Edge<P>, request: EdgePageRequest): Promise<EdgePage<P>[]>;

  /**
   * The nodes that have any of `words` (of `toSearchWords`) in the indexed property, the best `limit` first. A
   * capability, since full text is in no Cypher that both engines know; the order is the same where scores differ by
   * more than 5 % (engines round the length of a text). Whatever words hold, nothing of it is syntax.
   */
  searchText(index: TextIndex, words: readonly string[], limit: number): Promise<TextMatch[]>;

  /** Resolves when the store answers; rejects as `read` does. */
  ping(): Promise<void>;

  /** Waits for what runs, then releases everything. Calling it twice is fine. */
  close(): Promise<void>;
}

/** What every driver takes besides its address. */
export interface StoreOptions {
  /** How long a read may take, in milliseconds; then STORE_TIMEOUT. */
  readonly timeoutMs?: number;
  /** How long a write transaction may take on a server, or a statement of it in the embedded store. */
  readonly writeTimeoutMs?: number;
  /** Called with the query's (or the edge's) name when a call to the store begins: for tests that count. */
  readonly onCall?: (name: string) => void;
  /** Called when a call has ended, within the asynchronous context that it was made in. */
  readonly onCallEnd?: (call: StoreCall) => void;
}

/** One call to the store, after it has ended: a read, a page of edges, or a statement of a transaction. */
export interface StoreCall {
  readonly engine: GraphStore['engine'];
  /** Of the query or the edge. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly durationMs: number;
  /** Null where it succeeded. */
  readonly error: unknown;
}

import type { Edge } from './edges.js';
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
   * As of any reader. When `signal` is aborted it rejects with AnnalsError READ_ABORTED: what has not begun is not
   * begun, and what runs is ended where the engine can (Neo4j), else left to end by itself.
   */
  read<P, R>(query: Query<P, R>, params: P, signal?: AbortSignal): Promise<R[]>;

  /**
   * Runs `work` in one transaction: all of it is committed when `work` resolves, nothing of it when `work`
   * rejects. `work` may run more than once (after a lost connection or a deadlock), so it must have no other
   * effect.
   */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;

  /**
   * Cypher that binds the edges of one parent, for a page of them in key order. A capability and not a query, since a
   * hub's page is constant in cost only by an access path that differs between engines; what it binds does not.
   */
  matchEdges(edge: Edge<unknown>, names: EdgeNames): EdgeMatch;

  /**
   * The nodes that have any of `words` (of `toSearchWords`) in the indexed property, the best `limit` first. A
   * capability, since full text is in no Cypher that both engines know; the order is the same where scores differ by
   * more than 5 % (engines round the length of a text). Whatever words hold, nothing of it is syntax. `signal` as in
   * `read`.
   */
  searchText(
    index: TextIndex,
    words: readonly string[],
    limit: number,
    signal?: AbortSignal,
  ): Promise<TextMatch[]>;

  /** Resolves when the store answers; rejects as `read` does. */
  ping(): Promise<void>;

  /** Waits for what runs, then releases everything. Calling it twice is fine. */
  close(): Promise<void>;
}

/** The Cypher names that `matchEdges` writes with. */
export interface EdgeNames {
  /** The variable of the parent, a node that is bound already. */
  readonly parent: string;
  /** The variable of the relationship. */
  readonly relationship: string;
  /** The pattern of the node at the other end: `()`, or `(x:Claim)`. */
  readonly node: string;
  /** Parameters: only edges with a key between theirs. */
  readonly after: string;
  readonly before: string;
}

export interface EdgeMatch {
  /** A `MATCH` with its `WHERE`. */
  readonly clause: string;
  /** The expressions that put the edges in key order, each to be followed by `DESC` where they go backward. */
  readonly order: readonly string[];
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

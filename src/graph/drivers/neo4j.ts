import type { Driver, ManagedTransaction, QueryResult, ServerInfo, Session } from 'neo4j-driver';
import { AnnalsError } from '../../domain/errors.js';
import type { Edge } from '../edges.js';
import { defineQuery, type Query } from '../query.js';
import { checkNotAborted, orAborted } from '../read-until.js';
import { ensureSchema, PING } from '../schema.js';
import type { EdgeMatch, EdgeNames, GraphStore, StoreOptions, Transaction } from '../store.js';
import type { TextIndex, TextMatch } from '../text-index.js';
import { withIntegers } from './integers.js';
import { CONNECT, isServerFault, toNeo4jError } from './neo4j-errors.js';
import { SEARCH_TEXT, toPhrases } from './neo4j-text.js';
import { observe } from './observe.js';
import { toTimeouts, type Timeouts } from './timeout.js';
import { withoutStack } from './without-stack.js';

export interface Neo4jOptions extends StoreOptions {
  /** `bolt://`, `neo4j://` or `neo4j+s://`, host and port. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Null: the user's home database. */
  readonly database: string | null;
}

/** The first long-term release that has `CALL (x) { … }`. */
const OLDEST = { major: 5, minor: 26 };
const FETCH_ALL = -1;
const CONNECTION_TIMEOUT_MS = 5_000;
/** How long a query may wait for one of the pool's connections. */
const ACQUISITION_TIMEOUT_MS = 15_000;
/** How long the indexes of a large graph may take, the first time that it is opened. */
const INDEXING_TIMEOUT_MS = 3_600_000;

/**
 * Connects, checks the server's version and the graph's, and applies the schema. Rejects with AnnalsError
 * BAD_CONFIG, STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_TOO_NEW or STORE_FAILED. Lost connections and
 * deadlocks are retried for `timeoutMs`, a read that met a fault of the server's own is asked once more; a query that
 * takes longer, or whose asker leaves, is cancelled on the server.
 */
export async function openNeo4jStore(options: Neo4jOptions): Promise<GraphStore> {
  const { timeoutMs, writeTimeoutMs } = toTimeouts(options);
  const { default: neo4j } = await import('neo4j-driver');
  const auth = neo4j.auth.basic(options.username, options.password);
  const config = {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    connectionAcquisitionTimeout: ACQUISITION_TIMEOUT_MS,
    maxTransactionRetryTime: timeoutMs,
    telemetryDisabled: true,
    // Every row is taken at once: a pull of a thousand at a time costs a round trip each.
    fetchSize: FETCH_ALL,
  };
  const driver = orBadUri(options.uri, () => neo4j.driver(options.uri, auth, config));
  const store = new Neo4jStore(
    driver,
    { ...options, timeoutMs, writeTimeoutMs },
    neo4j.int,
    neo4j.isRetryableError,
  );
  try {
    await store.checkServer();
    await store.applySchema();
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}

class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  private readonly running = new Set<Promise<unknown>>();

  constructor(
    private readonly driver: Driver,
    private readonly options: Neo4jOptions & Timeouts,
    private readonly toInteger: (value: number) => unknown,
    private readonly isRetryable: (error: unknown) => boolean,
  ) {}

  read<P, R>(query: Query<P, R>, params: P, signal?: AbortSignal): Promise<R[]> {
    return this.readWithin(this.options.timeoutMs, query, params, signal);
  }

  private async readWithin<P, R>(
    timeoutMs: number,
    { name, text }: Query<P, R>,
    params: P,
    signal?: AbortSignal,
  ): Promise<R[]> {
    checkNotAborted(name, signal);
    this.options.onCall?.(name);
    const values = withIntegers(params, this.toInteger);
    const config = { timeout: timeoutMs };
    // One message each way: a transaction's beginning and end would cost as much as a small query.
    const alone = (session: Session) => withoutStack(() => session.run(text, values, config));
    const withRetries = (session: Session) => session.executeRead((tx) => tx.run(text, values), config);
    const attempt = (work: (session: Session) => Promise<QueryResult>) =>
      observe(this.options, this.engine, name, () => this.inSession(name, work, signal));
    return this.wait(name, timeoutMs, async () => {
      const { records } = await attempt(alone).catch((error: unknown) => {
        if (!this.isRetryable(error) && !isServerFault(error)) throw error;
        return attempt(withRetries);
      });
      return records.map((record) => record.toObject() as R);
    });
  }

  /** To close a session is to have the server end what runs in it. */
  private async inSession<T>(
    name: string,
    work: (session: Session) => Promise<T>,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    checkNotAborted(name, signal);
    const session = this.driver.session({
      defaultAccessMode: 'READ',
      database: this.options.database ?? undefined,
      bookmarkManager: this.driver.executeQueryBookmarkManager,
    });
    try {
      return await orAborted(name, work(session), signal);
    } finally {
      await session.close();
    }
  }

  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const { writeTimeoutMs, database } = this.options;
    return this.wait('write', writeTimeoutMs, async () => {
      const session = this.driver.session({
        defaultAccessMode: 'WRITE',
        database: database ?? undefined,
        // What was written is seen by the reads that follow, whichever member of a cluster serves them.
        bookmarkManager: this.driver.executeQueryBookmarkManager,
      });
      try {
        return await session.executeWrite(
          (tx) => {
            // Errors pass as they are: the driver retries those that it knows to be transient.
            const run: Transaction['run'] = (query, params) =>
              observe(this.options, this.engine, query.name, () => this.run(tx, query, params));
            return work({ read: run, run });
          },
          { timeout: writeTimeoutMs },
        );
      } finally {
        await session.close();
      }
    });
  }

  /**
   * By the composite index on the relationships, in its order: the same few reads for a hub as for any other.
   * Ordering by the key alone would lose the index's order, hence the parent before it.
   */
  matchEdges(
    { relationship, direction, parentProperty, keyProperty }: Edge<unknown>,
    { parent, relationship: r, node, after, before }: EdgeNames,
  ): EdgeMatch {
    const [of, key] = [`${r}.${parentProperty}`, `${r}.${keyProperty}`];
    const path =
      direction === 'out' ? `()-[${r}:${relationship}]->${node}` : `()<-[${r}:${relationship}]-${node}`;
    return {
      clause: `MATCH ${path} USING INDEX ${r}:${relationship}(${parentProperty}, ${keyProperty})
        WHERE ${of} = ${parent}.id AND ${key} > ${after} AND ${key} < ${before}`,
      order: [of, key],
    };
  }

  async searchText(
    index: TextIndex,
    words: readonly string[],
    limit: number,
    signal?: AbortSignal,
  ): Promise<TextMatch[]> {
    if (words.length === 0) return [];
    return this.read(SEARCH_TEXT, { index: `text_${index}`, words: toPhrases(words), limit }, signal);
  }

  async ping(): Promise<void> {
    await this.read(PING, {});
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.running);
    await this.driver.close();
  }

  async checkServer(): Promise<void> {
    const info = await this.connect();
    const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(info.agent ?? '') ?? []).map(Number);
    if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return;
    throw new AnnalsError(
      'BAD_CONFIG',
      `Annals needs Neo4j ${OLDEST.major}.${OLDEST.minor} or newer; the server at ${this.options.uri} is ${info.agent}.`,
      'Update the server, or leave NEO4J_URI out to use the embedded store.',
    );
  }

  applySchema(): Promise<void> {
    return ensureSchema(this, ['constraints.cypher', 'neo4j.cypher'], async (statements) => {
      await this.write(async (tx) => {
        for (const text of statements) await tx.run(defineQuery('schema', text), {});
      });
      await this.readWithin(INDEXING_TIMEOUT_MS, AWAIT_INDEXES, {});
    });
  }

  private async connect(): Promise<ServerInfo> {
    const { uri, database, timeoutMs } = this.options;
    try {
      return await this.driver.getServerInfo({ database: database ?? undefined });
    } catch (error) {
      throw toNeo4jError(error, uri, CONNECT, timeoutMs);
    }
  }

  private async run<P, R>(tx: ManagedTransaction, { name, text }: Query<P, R>, params: P): Promise<R[]> {
    this.options.onCall?.(name);
    const { records } = await tx.run(text, withIntegers(params, this.toInteger));
    return records.map((record) => record.toObject() as R);
  }

  /** Waits for `work`, and has `close` wait for it; what fails comes in our terms. */
  private async wait<T>(name: string, timeoutMs: number, work: () => Promise<T>): Promise<T> {
    try {
      const result = work();
      this.running.add(result);
      return await result.finally(() => this.running.delete(result));
    } catch (error) {
      throw toNeo4jError(error, this.options.uri, name, timeoutMs);
    }
  }
}

const AWAIT_INDEXES: Query<object, never> = defineQuery(
  'awaitIndexes',
  `CALL db.awaitIndexes(${INDEXING_TIMEOUT_MS / 1_000})`,
);

function orBadUri<T>(uri: string, connect: () => T): T {
  try {
    return connect();
  } catch (cause) {
    throw new AnnalsError(
      'BAD_CONFIG',
      `NEO4J_URI must be an address such as bolt://localhost:7687 or neo4j+s://host; it is "${uri}".`,
      'Correct NEO4J_URI, or leave it out to use the embedded store.',
      { cause },
    );
  }
}

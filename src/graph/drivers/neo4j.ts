import type { Driver, ManagedTransaction, Session, SessionMode } from 'neo4j-driver';
import { AnnalsError } from '../../domain/errors.js';
import { toEdgePages, toPageColumns, toPageParams, type EdgeRow } from '../edge-rows.js';
import type { Edge, EdgePage, EdgePageRequest } from '../edges.js';
import { defineQuery, type Query } from '../query.js';
import { checkVersion, READ_VERSION, readSchema, SCHEMA_VERSION, SET_VERSION } from '../schema.js';
import type { GraphStore, StoreOptions, Transaction } from '../store.js';
import { withIntegers } from './integers.js';
import { toNeo4jError } from './neo4j-errors.js';
import { DEFAULT_TIMEOUT_MS } from './timeout.js';

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
const CONNECTION_TIMEOUT_MS = 5_000;

/**
 * Connects, checks the server's version and the graph's, and applies the schema. Rejects with AnnalsError
 * BAD_CONFIG, STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_TOO_NEW or STORE_FAILED. Lost connections and
 * deadlocks are retried for `timeoutMs`; a query that takes longer is cancelled on the server.
 */
export async function openNeo4jStore(options: Neo4jOptions): Promise<GraphStore> {
  const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const { default: neo4j } = await import('neo4j-driver');
  const auth = neo4j.auth.basic(options.username, options.password);
  const config = {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    connectionAcquisitionTimeout: timeoutMs,
    maxTransactionRetryTime: timeoutMs,
    telemetryDisabled: true,
  };
  const driver = orBadUri(options.uri, () => neo4j.driver(options.uri, auth, config));
  const store = new Neo4jStore(driver, { ...options, timeoutMs }, neo4j.int);
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

  constructor(
    private readonly driver: Driver,
    private readonly options: Neo4jOptions & { readonly timeoutMs: number },
    private readonly toInteger: (value: number) => unknown,
  ) {}

  read<P, R>(query: Query<P, R>, params: P): Promise<R[]> {
    return this.inSession('READ', query.name, (session) =>
      session.executeRead((tx) => this.run(tx, query, params), { timeout: this.options.timeoutMs }),
    );
  }

  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.inSession('WRITE', 'write', (session) =>
      session.executeWrite(
        (tx) => {
          // Errors pass as they are: the driver retries those that it knows to be transient.
          const run: Transaction['run'] = (query, params) => this.run(tx, query, params);
          return work({ read: run, run });
        },
        { timeout: this.options.timeoutMs },
      ),
    );
  }

  async pageOfEdges<P>(edge: Edge<P>, request: EdgePageRequest): Promise<EdgePage<P>[]> {
    return toEdgePages(request, await this.read(toPageQuery(edge, request), toPageParams(request)));
  }

  async ping(): Promise<void> {
    await this.read(READ_VERSION, {});
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  async checkServer(): Promise<void> {
    const { database } = this.options;
    const info = await this.mapped('connect', () =>
      this.driver.getServerInfo({ database: database ?? undefined }),
    );
    const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(info.agent ?? '') ?? []).map(Number);
    if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return;
    throw new AnnalsError(
      'BAD_CONFIG',
      `Annals needs Neo4j ${OLDEST.major}.${OLDEST.minor} or newer; the server at ${this.options.uri} is ${info.agent}.`,
      'Update the server, or leave NEO4J_URI out to use the embedded store.',
    );
  }

  async applySchema(): Promise<void> {
    const versions = await this.read(READ_VERSION, {});
    checkVersion(versions);
    const statements = [...(await readSchema('constraints.cypher')), ...(await readSchema('neo4j.cypher'))];
    for (const text of statements) await this.write((tx) => tx.run(defineQuery('schema', text), {}));
    await this.write((tx) => tx.run(AWAIT_INDEXES, {}));
    if (versions.length === 0) await this.write((tx) => tx.run(SET_VERSION, { version: SCHEMA_VERSION }));
  }

  private async run<P, R>(tx: ManagedTransaction, { name, text }: Query<P, R>, params: P): Promise<R[]> {
    this.options.onCall?.(name);
    const { records } = await tx.run(text, withIntegers(params, this.toInteger));
    return records.map((record) => record.toObject() as R);
  }

  private inSession<T>(mode: SessionMode, name: string, work: (session: Session) => Promise<T>): Promise<T> {
    return this.mapped(name, async () => {
      const session = this.driver.session({
        defaultAccessMode: mode,
        database: this.options.database ?? undefined,
        // What was written is seen by the reads that follow, whichever member of a cluster serves them.
        bookmarkManager: this.driver.executeQueryBookmarkManager,
      });
      try {
        return await work(session);
      } finally {
        await session.close();
      }
    });
  }

  private async mapped<T>(name: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw toNeo4jError(error, this.options.uri, name, this.options.timeoutMs);
    }
  }
}

const AWAIT_INDEXES: Query<object, never> = defineQuery('awaitIndexes', 'CALL db.awaitIndexes(300)');

/**
 * By the composite index on the relationships, in its order: the same few reads for a hub as for any other.
 * Ordering by the key alone would lose the index's order, hence the parent before it.
 */
function toPageQuery<P>(edge: Edge<P>, { direction }: EdgePageRequest): Query<object, EdgeRow<P>> {
  const { name, relationship, parentProperty, keyProperty } = edge;
  const order = direction === 'backward' ? ' DESC' : '';
  return defineQuery(
    name,
    `UNWIND $parents AS parent
     CALL (parent) {
       MATCH ()-[r:${relationship}]->()
       USING INDEX r:${relationship}(${parentProperty}, ${keyProperty})
       WHERE r.${parentProperty} = parent AND r.${keyProperty} > $after AND r.${keyProperty} < $before
       RETURN r ORDER BY r.${parentProperty}${order}, r.${keyProperty}${order} LIMIT $limit
     }
     RETURN parent, ${toPageColumns(edge)}`,
  );
}

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

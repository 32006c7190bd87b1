import type { GrafeoDB, Transaction as GrafeoTransaction } from '@grafeo-db/js';
import { AnnalsError } from '../../domain/errors.js';
import type { Edge } from '../edges.js';
import type { Query } from '../query.js';
import { checkNotAborted, orAborted } from '../read-until.js';
import { ensureSchema, PING } from '../schema.js';
import type { EdgeMatch, EdgeNames, GraphStore, StoreOptions, Transaction } from '../store.js';
import { STOP_WORDS, TEXT_INDEXES, type TextIndex, type TextMatch } from '../text-index.js';
import { prepareDirectory, removeOwner, setOwner, toFiles } from './grafeo-directory.js';
import { toOpenError, toQueryError } from './grafeo-errors.js';
import { withIntegers } from './integers.js';
import { observe } from './observe.js';
import { toTimeouts, withTimeout, type Timeouts } from './timeout.js';

export interface GrafeoOptions extends StoreOptions {
  /** Where the graph lives; made where it is not there. One process at a time owns it. */
  readonly directory: string;
}

/** The write-ahead log is folded into the graph's file when it has grown to this. */
const CHECKPOINT_BYTES = 64 * 1024 * 1024;

/**
 * Opens the embedded store and applies the schema. Rejects with AnnalsError STORE_UNWRITABLE, STORE_LOCKED,
 * STORE_TOO_NEW or STORE_FAILED. Committed transactions outlive the process, however it ends. A query that
 * times out, or whose asker leaves, is not waited for, but the engine cannot cancel it: it ends by itself.
 */
export async function openGrafeoStore(options: GrafeoOptions): Promise<GraphStore> {
  await prepareDirectory(options.directory);
  const db = await openDatabase(options.directory);
  const store = new GrafeoStore(db, options);
  try {
    await ensureSchema(store, ['constraints.cypher'], async (statements) => {
      for (const statement of statements) await db.executeCypher(statement);
    });
    await ensureTextIndexes(db);
  } catch (error) {
    await store.close();
    throw toQueryError(error, 'schema');
  }
  return store;
}

async function openDatabase(directory: string): Promise<GrafeoDB> {
  const { default: grafeo } = await import('@grafeo-db/js');
  try {
    const db = grafeo.GrafeoDB.create(toFiles(directory).graph);
    db.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
    await setOwner(directory);
    return db;
  } catch (error) {
    throw await toOpenError(error, directory);
  }
}

/** The engine keeps its text indexes with the graph, and up to date; it has no list of them to ask for. */
async function ensureTextIndexes(db: GrafeoDB): Promise<void> {
  for (const { label, property } of Object.values(TEXT_INDEXES)) {
    const isThere = await db.textSearch(label, property, 'a', 1).then(
      () => true,
      () => false,
    );
    // Every word but Lucene's stop words; the engine's own list is longer.
    if (!isThere)
      await db.createTextIndex(label, property, { tokenizer: 'standard', stopWords: [...STOP_WORDS] });
  }
}

class GrafeoStore implements GraphStore {
  readonly engine = 'grafeo';
  /** The engine fails one of two overlapping writers; here the second waits for the first. */
  private lastWrite: Promise<unknown> = Promise.resolve();
  private readonly running = new Set<Promise<unknown>>();
  private readonly timeouts: Timeouts;
  private closing: Promise<void> | null = null;

  constructor(
    private readonly db: GrafeoDB,
    private readonly options: GrafeoOptions,
  ) {
    this.timeouts = toTimeouts(options);
  }

  async read<P, R>(query: Query<P, R>, params: P, signal?: AbortSignal): Promise<R[]> {
    this.checkOpen();
    checkNotAborted(query.name, signal);
    const { timeoutMs } = this.timeouts;
    const rows = () => withTimeout(query.name, this.execute(this.db, query, params), timeoutMs);
    return observe(this.options, this.engine, query.name, () => orAborted(query.name, rows(), signal));
  }

  async write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    this.checkOpen();
    const write = this.lastWrite.then(() => this.transact(work));
    this.lastWrite = write.catch(() => undefined);
    return write;
  }

  /** The engine has no index on relationships: it expands from the parent, and sorts what lies in the range. */
  matchEdges(
    { relationship, direction, keyProperty }: Edge<unknown>,
    { parent, relationship: r, node, after, before }: EdgeNames,
  ): EdgeMatch {
    const key = `${r}.${keyProperty}`;
    const edge = direction === 'out' ? `-[${r}:${relationship}]->` : `<-[${r}:${relationship}]-`;
    return {
      clause: `MATCH (${parent})${edge}${node} WHERE ${key} > ${after} AND ${key} < ${before}`,
      order: [key],
    };
  }

  async searchText(
    index: TextIndex,
    words: readonly string[],
    limit: number,
    signal?: AbortSignal,
  ): Promise<TextMatch[]> {
    this.checkOpen();
    checkNotAborted('searchText', signal);
    this.options.onCall?.('searchText');
    const { label, property } = TEXT_INDEXES[index];
    const found = this.db.textSearch(label, property, words.join(' '), limit);
    const inTime = withTimeout('searchText', found, this.timeouts.timeoutMs);
    const matches = await orAborted('searchText', inTime, signal);
    return matches
      .flatMap(([node = 0, score = 0]) => {
        const id = this.db.getNode(node)?.get('id');
        return typeof id === 'string' ? [{ id, score }] : [];
      })
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  }

  async ping(): Promise<void> {
    await this.read(PING, {});
  }

  close(): Promise<void> {
    return (this.closing ??= this.shutDown());
  }

  private async transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const transaction = this.db.beginTransaction();
    const statements: Promise<unknown>[] = [];
    const run: Transaction['run'] = (query, params) => {
      const statement = this.execute(transaction, query, params);
      statements.push(statement);
      const rows = () => withTimeout(query.name, statement, this.timeouts.writeTimeoutMs);
      return observe(this.options, this.engine, query.name, rows);
    };
    try {
      const result = await work({ read: run, run });
      commit(transaction);
      return result;
    } catch (error) {
      // The engine refuses to roll back under a running statement, such as one that timed out.
      await Promise.allSettled(statements);
      if (transaction.isActive) transaction.rollback();
      throw error;
    }
  }

  private async execute<P, R>(
    target: GrafeoDB | GrafeoTransaction,
    { name, text }: Query<P, R>,
    params: P,
  ): Promise<R[]> {
    this.options.onCall?.(name);
    const result = target.executeCypher(text, withIntegers(params, BigInt));
    this.running.add(result);
    try {
      return (await result).toArray() as R[];
    } catch (error) {
      throw toQueryError(error, name);
    } finally {
      this.running.delete(result);
    }
  }

  private checkOpen(): void {
    if (!this.closing) return;
    throw new AnnalsError('STORE_FAILED', 'The store is closed.', 'Start Annals again.');
  }

  private async shutDown(): Promise<void> {
    await this.lastWrite;
    await Promise.allSettled(this.running);
    this.db.close();
    await removeOwner(this.options.directory);
  }
}

function commit(transaction: GrafeoTransaction): void {
  try {
    transaction.commit();
  } catch (error) {
    throw toQueryError(error, 'commit');
  }
}

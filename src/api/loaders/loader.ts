import DataLoader from 'dataloader';

/**
 * Answers by key: at once where the answer is known already, else asked together with all others of the tick. Most are
 * known, since what an operation selects is read ahead; a promise for each of them would cost more than all else.
 */
export class Loader<V> {
  private readonly known = new Map<string, V>();
  private failed: Map<string, Error> | undefined;
  private others: DataLoader<string, V> | undefined;

  /** `read` gets each key once, and gives the answers in the order of the keys. */
  constructor(private readonly read: (keys: readonly string[]) => Promise<readonly V[]>) {}

  /** The answer to `key`, or a promise of it that rejects where it cannot be read. */
  load(key: string): V | Promise<V> {
    const value = this.known.get(key);
    if (value !== undefined) return value;
    const error = this.failed?.get(key);
    if (error) return Promise.reject(error);
    this.others ??= new DataLoader(this.read);
    return this.others.load(key);
  }

  /** As `load`, of several keys in their order. */
  async loadMany(keys: readonly string[]): Promise<V[]> {
    return Promise.all(keys.map(async (key) => this.load(key)));
  }

  /** `key` is answered by `value`, which is not undefined, unless its answer is known. */
  prime(key: string, value: V): void {
    if (!this.known.has(key)) this.known.set(key, value);
  }

  /** `key` is answered by `error`, unless its answer is known. */
  fail(key: string, error: Error): void {
    this.failed ??= new Map();
    this.failed.set(key, error);
  }
}

/** What `use` makes of `value`: at once where it is there already. */
export function whenKnown<V, R>(value: V | Promise<V>, use: (value: V) => R): R | Promise<Awaited<R>> {
  return value instanceof Promise ? (value.then(use) as Promise<Awaited<R>>) : use(value);
}

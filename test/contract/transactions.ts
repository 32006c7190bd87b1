import { describe, expect, test } from 'vitest';
import { defineQuery } from '../../src/graph/query.js';
import { isReadAborted } from '../../src/graph/read-until.js';
import type { StoreCall } from '../../src/graph/store.js';
import { getAnnalsError } from '../support/annals-error.js';
import type { OpenEmpty } from './contract.js';
import { withStore } from './with-store.js';

const CREATE = defineQuery<{ id: string }, never>('create', 'CREATE (:Place {id: $id})');
const INCREMENT = defineQuery<{ id: string }, { n: number }>(
  'increment',
  'MERGE (p:Place {id: $id}) SET p.id = p.id WITH p SET p.n = coalesce(p.n, 0) + 1 RETURN p.n AS n',
);
const IDS = defineQuery<object, { id: string }>('ids', 'MATCH (p:Place) RETURN p.id AS id ORDER BY id');
const WRONG = defineQuery<object, never>('wrong', 'THIS IS NOT CYPHER');
/** Takes seconds on either store, and ends by itself where the engine cannot cancel it. */
const SLOW = defineQuery<object, { n: number }>(
  'slow',
  'UNWIND range(1, 6000) AS a UNWIND range(1, 6000) AS b WITH a, b WHERE a * b % 7 = 8 RETURN count(a) AS n',
);
/** Takes some tenths of a second at least. */
const SECOND = defineQuery<object, { n: number }>(
  'second',
  'UNWIND range(1, 2000) AS a UNWIND range(1, 2000) AS b WITH a, b WHERE a * b % 7 = 8 RETURN count(a) AS n',
);

export function describeTransactions(openEmpty: OpenEmpty): void {
  describe('transactions', () => {
    const context = withStore(openEmpty);

    test('what is written is read afterwards, and within', async () => {
      const within = await context.store.write(async (tx) => {
        await tx.run(CREATE, { id: 'place:a' });
        return tx.read(IDS, {});
      });
      expect(within).toEqual([{ id: 'place:a' }]);
      expect(await context.store.read(IDS, {})).toEqual([{ id: 'place:a' }]);
    });

    test('a failure half-way leaves nothing, and passes the error on', async () => {
      const failure = new Error('half-way');
      const write = context.store.write(async (tx) => {
        await tx.run(CREATE, { id: 'place:a' });
        throw failure;
      });
      await expect(write).rejects.toBe(failure);
      expect(await context.store.read(IDS, {})).toEqual([]);
    });

    test('a statement that fails takes all of its transaction with it', async () => {
      const write = context.store.write(async (tx) => {
        await tx.run(CREATE, { id: 'place:a' });
        await tx.run(WRONG, {});
      });
      await expect(write).rejects.toMatchObject({ code: 'STORE_FAILED' });
      expect(await context.store.read(IDS, {})).toEqual([]);
      await context.store.write((tx) => tx.run(CREATE, { id: 'place:b' }));
      expect(await context.store.read(IDS, {})).toEqual([{ id: 'place:b' }]);
    });

    test('two nodes of one label cannot have the same id', async () => {
      await context.store.write((tx) => tx.run(CREATE, { id: 'place:a' }));
      const again = context.store.write((tx) => tx.run(CREATE, { id: 'place:a' }));
      await expect(again).rejects.toMatchObject({ name: 'AnnalsError', code: 'STORE_FAILED' });
    });

    test('writers at the same time lose no update', async () => {
      const writers = Array.from({ length: 8 }, () =>
        context.store.write((tx) => tx.run(INCREMENT, { id: 'place:a' })),
      );
      const counts = (await Promise.all(writers)).map(([row]) => row?.n);
      expect(counts.sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    });

    test('many readers at the same time, beside a writer', async () => {
      await context.store.write((tx) => tx.run(CREATE, { id: 'place:a' }));
      const writer = context.store.write((tx) => tx.run(INCREMENT, { id: 'place:a' }));
      const reads = await Promise.all(Array.from({ length: 50 }, () => context.store.read(IDS, {})));
      expect(reads).toEqual(Array(50).fill([{ id: 'place:a' }]));
      await writer;
    });
  });

  describe('errors and limits', () => {
    test('a wrong query is STORE_FAILED, with the cause and no Cypher in the message', async () => {
      const store = await openEmpty();
      const error = await getAnnalsError(store.read(WRONG, {}));
      expect(error.code).toBe('STORE_FAILED');
      expect(error.cause).toBeInstanceOf(Error);
      expect(error.message).toContain('wrong');
      expect(error.message).not.toContain('CYPHER');
      await store.close();
    });

    test('a read that takes too long is STORE_TIMEOUT; others go on', async () => {
      const store = await openEmpty({ timeoutMs: 1_000 });
      const slow = getAnnalsError(store.read(SLOW, {}));
      expect(await store.read(IDS, {})).toEqual([]);
      const { code, message } = await slow;
      expect(code).toBe('STORE_TIMEOUT');
      expect(message).toContain('1000 ms');
      await store.ping();
      await store.close();
    });

    test('a read whose asker leaves is READ_ABORTED at once; others go on', async () => {
      const ended: StoreCall[] = [];
      const store = await openEmpty({ onCallEnd: (call) => ended.push(call) });
      ended.length = 0;
      const leaving = new AbortController();
      const slow = getAnnalsError(store.read(SECOND, {}, leaving.signal));
      const others = Promise.all(Array.from({ length: 20 }, () => store.read(IDS, {})));
      leaving.abort();
      const { code, message } = await slow;
      expect(code).toBe('READ_ABORTED');
      expect(message).toContain('second');
      expect(ended.filter(({ error }) => isReadAborted(error)).map(({ name }) => name)).toEqual(['second']);
      expect(await others).toEqual(Array(20).fill([]));
      await store.close();
    });

    test('a read whose asker has left is not begun', async () => {
      const calls: string[] = [];
      const store = await openEmpty({ onCall: (name) => calls.push(name) });
      calls.length = 0;
      const left = AbortSignal.abort();
      expect((await getAnnalsError(store.read(IDS, {}, left))).code).toBe('READ_ABORTED');
      const found = store.searchText('claim_text', ['word'], 1, left);
      expect((await getAnnalsError(found)).code).toBe('READ_ABORTED');
      expect(calls).toEqual([]);
      await store.close();
    });

    test('a write that takes too long is STORE_TIMEOUT and leaves nothing', async () => {
      const store = await openEmpty({ writeTimeoutMs: 1_000 });
      const write = store.write(async (tx) => {
        await tx.run(CREATE, { id: 'place:a' });
        await tx.run(SLOW, {});
      });
      await expect(write).rejects.toMatchObject({ code: 'STORE_TIMEOUT' });
      expect(await store.read(IDS, {})).toEqual([]);
      await store.close();
    });

    test('every call is reported to onCall by its name', async () => {
      const calls: string[] = [];
      const store = await openEmpty({ onCall: (name) => calls.push(name) });
      calls.length = 0;
      await store.read(IDS, {});
      await store.write((tx) => tx.run(CREATE, { id: 'place:a' }));
      expect(calls).toEqual(['ids', 'create']);
      await store.close();
    });

    test('every call that ends is reported to onCallEnd, with its time and its error', async () => {
      const ended: StoreCall[] = [];
      const store = await openEmpty({ onCallEnd: (call) => ended.push(call) });
      ended.length = 0;
      const before = Date.now();
      await store.read(IDS, {});
      await store.write((tx) => tx.run(CREATE, { id: 'place:a' }));
      await getAnnalsError(store.read(WRONG, {}));
      expect(ended.map(({ name, error }) => [name, error === null])).toEqual([
        ['ids', true],
        ['create', true],
        ['wrong', false],
      ]);
      for (const { engine, startedAt, durationMs } of ended) {
        expect(engine).toBe(store.engine);
        expect(startedAt).toBeGreaterThanOrEqual(before);
        expect(durationMs).toBeGreaterThan(0);
      }
      await store.close();
    });

    test('closing waits for what runs, and twice is fine', async () => {
      const store = await openEmpty();
      const write = store.write((tx) => tx.run(CREATE, { id: 'place:a' }));
      await Promise.all([write, store.close()]);
      await store.close();
      await expect(store.read(IDS, {})).rejects.toMatchObject({ name: 'AnnalsError' });
    });
  });
}

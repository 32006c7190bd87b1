import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openNeo4jStore, type Neo4jOptions } from '../../src/graph/drivers/neo4j.js';
import { defineQuery } from '../../src/graph/query.js';
import { SCHEMA_VERSION } from '../../src/graph/schema.js';
import type { GraphStore, StoreOptions } from '../../src/graph/store.js';
import { getAnnalsError } from '../support/annals-error.js';
import { describeStoreContract } from '../contract/contract.js';
import { startFaultyNeo4j } from '../support/neo4j/faulty-neo4j.js';

const EMPTY = defineQuery<object, never>('empty', 'MATCH (n) WHERE NOT n:Schema DETACH DELETE n');
const connection = inject('neo4j');

describe.skipIf(!connection)('Neo4j', () => {
  const toOptions = (options?: StoreOptions): Neo4jOptions => ({
    ...options,
    ...connection!,
    database: null,
  });

  let cleaner: GraphStore;
  beforeAll(async () => {
    cleaner = await openNeo4jStore(toOptions());
  }, 300_000);
  afterAll(() => cleaner.close());

  describeStoreContract(async (options) => {
    await cleaner.write((tx) => tx.run(EMPTY, {}));
    return openNeo4jStore(toOptions(options));
  });

  test('a wrong password is STORE_UNAUTHORIZED', async () => {
    const open = openNeo4jStore({ ...toOptions(), password: 'wrong' });
    const error = await getAnnalsError(open);
    expect(error.code).toBe('STORE_UNAUTHORIZED');
    expect(error.message).toContain(connection!.uri);
  });

  describe('on the server', () => {
    // Minutes, were it not ended.
    const endless = defineQuery<object, { n: number }>(
      'endless',
      'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a * b % 7 = 8 RETURN count(a) AS n',
    );
    const running = defineQuery<object, { text: string }>(
      'running',
      "SHOW TRANSACTIONS YIELD currentQuery AS text WHERE text STARTS WITH 'UNWIND range(1, 1000000)' RETURN text",
    );
    const expectRunning = (count: number) =>
      expect.poll(() => cleaner.read(running, {}), { interval: 20, timeout: 10_000 }).toHaveLength(count);

    test('a read that takes too long is ended', async () => {
      const store = await openNeo4jStore({ ...toOptions(), timeoutMs: 1_000 });
      const ended = getAnnalsError(store.read(endless, {}));
      await expectRunning(1);
      expect((await ended).code).toBe('STORE_TIMEOUT');
      await expectRunning(0);
      await store.close();
    });

    test('a read whose asker leaves is ended, and its connection serves others', async () => {
      const store = await openNeo4jStore({ ...toOptions(), timeoutMs: 120_000 });
      const [leaving, staying] = [new AbortController(), new AbortController()];
      const reads = Array.from({ length: 5 }, () => getAnnalsError(store.read(endless, {}, leaving.signal)));
      const stays = getAnnalsError(store.read(endless, {}, staying.signal));
      await expectRunning(6);
      leaving.abort();
      const codes = (await Promise.all(reads)).map(({ code }) => code);
      expect(codes).toEqual(Array(5).fill('READ_ABORTED'));
      await expectRunning(1);
      await Promise.all(Array.from({ length: 20 }, () => store.ping()));
      staying.abort();
      expect((await stays).code).toBe('READ_ABORTED');
      await expectRunning(0);
      await store.close();
    });
  });

  test('a read that meets a fault of the server is asked once more, a write is not', async () => {
    const faulty = await startFaultyNeo4j(connection!.uri, 'RETURN 7 AS n');
    const store = await openNeo4jStore({ ...toOptions(), uri: faulty.uri });
    const query = defineQuery<object, { n: number }>('seven', 'RETURN 7 AS n');
    const read = () => store.read(query, {});
    const write = () => store.write((tx) => tx.run(query, {}));

    faulty.faults = 1;
    expect(await read()).toEqual([{ n: 7 }]);
    expect(faulty.asked).toBe(2);
    for (const [work, times] of [
      [read, 2],
      [write, 1],
    ] as const) {
      Object.assign(faulty, { faults: 3, asked: 0 });
      expect(await getAnnalsError(work())).toMatchObject({ code: 'STORE_FAILED' });
      expect(faulty.asked).toBe(times);
    }
    faulty.faults = 0;
    expect(await read()).toEqual([{ n: 7 }]);
    await store.close();
    faulty.close();
  });

  test('a graph that a newer version wrote is STORE_TOO_NEW', async () => {
    const store = await openNeo4jStore(toOptions());
    const setVersion = (version: number) =>
      store.write((tx) =>
        tx.run(defineQuery<{ version: number }, never>('set', 'MATCH (s:Schema) SET s.version = $version'), {
          version,
        }),
      );
    await setVersion(1_000);
    await expect(openNeo4jStore(toOptions())).rejects.toMatchObject({ code: 'STORE_TOO_NEW' });
    await setVersion(SCHEMA_VERSION);
    await store.close();
  });
});

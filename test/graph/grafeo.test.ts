import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openGrafeoStore } from '../../src/graph/drivers/grafeo.js';
import { defineQuery } from '../../src/graph/query.js';
import { getAnnalsError } from '../support/annals-error.js';
import { describeStoreContract } from '../contract/contract.js';

describe('the embedded store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'annals-grafeo-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  describeStoreContract((options) =>
    openGrafeoStore({ ...options, directory: mkdtempSync(join(folder, 'store-')) }),
  );

  test('the engine cannot end a read that takes too long; it ends by itself, and others go on meanwhile', async () => {
    const store = await openGrafeoStore({ directory: mkdtempSync(join(folder, 'store-')), timeoutMs: 50 });
    const slow = defineQuery<object, { n: number }>(
      'slow',
      'UNWIND range(1, 2500) AS a UNWIND range(1, 2500) AS b WITH a, b WHERE a * b % 7 = 8 RETURN count(a) AS n',
    );
    const one = defineQuery<object, { n: number }>('one', 'RETURN 1 AS n');
    const late = await Promise.all(Array.from({ length: 2 }, () => getAnnalsError(store.read(slow, {}))));
    expect(late.map(({ code }) => code)).toEqual(Array(2).fill('STORE_TIMEOUT'));
    expect(await store.read(one, {})).toEqual([{ n: 1 }]);
    // Waits for both, else the engine's files would be taken from under them.
    await store.close();
  });
});

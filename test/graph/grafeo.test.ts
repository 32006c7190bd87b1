import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { openGrafeoStore } from '../../src/graph/drivers/grafeo.js';
import { describeStoreContract } from '../contract/contract.js';

describe('the embedded store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'annals-grafeo-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  describeStoreContract((options) =>
    openGrafeoStore({ ...options, directory: mkdtempSync(join(folder, 'store-')) }),
  );
});

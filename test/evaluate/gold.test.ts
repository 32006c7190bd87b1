import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseGold, readGoldFile } from '../../src/evaluate/gold.js';
import { createTemporaryFolder } from '../support/temporary-folder.js';

describe('readGoldFile', () => {
  it('unpacks gzip by its first bytes, whatever the name', async () => {
    const path = join(createTemporaryFolder(), 'gold.jsonl');
    writeFileSync(path, gzipSync('{"id": "é"}'));
    expect(await readGoldFile(path)).toBe('{"id": "é"}');
  });

  it('says which file it cannot read', async () => {
    await expect(readGoldFile('/nowhere/gold.jsonl')).rejects.toMatchObject({
      code: 'GOLD_UNREADABLE',
      message: expect.stringContaining('/nowhere/gold.jsonl') as string,
    });
  });
});

describe('parseGold', () => {
  it('passes over blank lines', () => {
    expect(parseGold('{"id": "a", "text": "b"}\n\n', 'gold.jsonl')).toEqual([{ id: 'a', text: 'b' }]);
  });

  it.each([
    ['{"id": "a", "text": "b"}\n{"id": "c"', /line 2.*JSON/],
    ['{"id": "a"}', /line 1.*"text"/],
    ['[]', /line 1/],
    ['null', /line 1/],
    ['\n', /no documents/],
  ])('refuses %j', (jsonl, message) => {
    expect(() => parseGold(jsonl, 'gold.jsonl')).toThrow(message);
  });
});

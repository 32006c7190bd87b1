import { createHash } from 'node:crypto';
import { readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../../src/domain/errors.js';
import { createEncoder } from '../../../src/extraction/encoder/create-encoder.js';
import { createTemporaryFolder } from '../../support/temporary-folder.js';

const MODELS = fileURLToPath(new URL('../../../models/', import.meta.url));
const FILES = ['encoder.json', 'encoder.onnx', 'vocab.txt'];

/** The shipped model, but for what the test does to it. A file of null is left out. */
function createModelFolder(changed: Readonly<Record<string, string | Buffer | null>> = {}): string {
  const folder = createTemporaryFolder();
  for (const file of FILES) {
    const content = changed[file];
    if (content === undefined) symlinkSync(join(MODELS, file), join(folder, file));
    else if (content !== null) writeFileSync(join(folder, file), content);
  }
  return folder;
}

const read = (file: string) => readFileSync(join(MODELS, file));
const describeWith = (changed: object) =>
  JSON.stringify({ ...(JSON.parse(read('encoder.json').toString()) as object), ...changed });

async function expectRefused(folder: string, code: ErrorCode, message: RegExp): Promise<void> {
  await expect(createEncoder({ engine: 'wasm', models: folder })).rejects.toMatchObject({
    name: 'AnnalsError',
    code,
    message: expect.stringMatching(message) as string,
    hint: expect.stringMatching(/\S/) as string,
  });
}

describe('model', { timeout: 60_000 }, () => {
  it.each(FILES)('is missing where %s is', async (file) => {
    await expectRefused(createModelFolder({ [file]: null }), 'MODEL_MISSING', new RegExp(`${file}.*ENOENT`));
  });

  it('is damaged where the weights are cut short', async () => {
    const folder = createModelFolder({ 'encoder.onnx': read('encoder.onnx') });
    truncateSync(join(folder, 'encoder.onnx'), 1_000_000);
    await expectRefused(folder, 'MODEL_DAMAGED', /SHA-256/);
  });

  it('is damaged where the weights are no model, though their digest is right', async () => {
    const weights = Buffer.from('no model');
    const sha256 = createHash('sha256').update(weights).digest('hex');
    const folder = createModelFolder({ 'encoder.onnx': weights, 'encoder.json': describeWith({ sha256 }) });
    await expectRefused(folder, 'MODEL_DAMAGED', /cannot load/);
  });

  it('is damaged where the description is', async () => {
    await expectRefused(createModelFolder({ 'encoder.json': '{"version": "1"' }), 'MODEL_DAMAGED', /JSON/);
    await expectRefused(createModelFolder({ 'encoder.json': '{}' }), 'MODEL_DAMAGED', /not whole/);
    const labelScorer = { width: 2, weight: '', bias: '' };
    const folder = createModelFolder({ 'encoder.json': describeWith({ labelScorer }) });
    await expectRefused(folder, 'MODEL_DAMAGED', /label scorer/);
  });

  it('is damaged where the vocabulary is', async () => {
    await expectRefused(createModelFolder({ 'vocab.txt': 'a\nb\n' }), 'MODEL_DAMAGED', /vocabulary/);
  });
});

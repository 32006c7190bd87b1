import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Encoder } from './encoder.js';
import { createEngine, type EngineChoice } from './engines/create-engine.js';
import { ClassTokens, type ClassTokenLists } from './features/class-tokens.js';
import { readModel } from './model.js';
import { WindowEncoder } from './window-encoder.js';

const MODELS = fileURLToPath(new URL('../../../models/', import.meta.url));
const CLASS_TOKENS = new URL('../../knowledge/data/class-tokens.json', import.meta.url);

export interface EncoderOptions {
  /** What runs the model; by default the native runtime where it is installed, else WebAssembly. */
  readonly engine?: EngineChoice;
  /** Folder of the model; by default the one that ships with Annals. */
  readonly models?: string;
}

/**
 * Loads the encoder, once for all articles. Throws AnnalsError MODEL_MISSING, MODEL_DAMAGED, or BAD_CONFIG where the
 * native engine is asked for and does not start.
 */
export async function createEncoder({
  engine = 'auto',
  models = MODELS,
}: EncoderOptions = {}): Promise<Encoder> {
  const [model, lists] = await Promise.all([readModel(models), readFile(CLASS_TOKENS, 'utf8')]);
  return new WindowEncoder(
    model,
    await createEngine(engine, model.weights),
    new ClassTokens(JSON.parse(lists) as ClassTokenLists),
  );
}

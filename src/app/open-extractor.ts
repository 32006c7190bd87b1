import type { Encoder } from '../extraction/encoder/encoder.js';
import type { EngineChoice } from '../extraction/encoder/engines/create-engine.js';
import type { Extractor } from '../extraction/extractor.js';

/** The encoder that ships. Rejects with AnnalsError MODEL_MISSING, MODEL_DAMAGED or BAD_CONFIG. */
export async function openEncoder(engine: EngineChoice): Promise<Encoder> {
  const { createEncoder } = await import('../extraction/encoder/create-encoder.js');
  return createEncoder({ engine });
}

/** The extractor with that encoder. Rejects as `openEncoder` does. */
export async function openExtractor(engine: EngineChoice): Promise<Extractor> {
  const [{ createExtractor }, encoder] = await Promise.all([
    import('../extraction/extractor.js'),
    openEncoder(engine),
  ]);
  return createExtractor(encoder);
}

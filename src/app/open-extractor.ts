import type { EngineChoice } from '../extraction/encoder/engines/create-engine.js';
import type { Extractor } from '../extraction/extractor.js';

/** The extractor with the encoder that ships. Rejects with AnnalsError MODEL_MISSING, MODEL_DAMAGED or BAD_CONFIG. */
export async function openExtractor(engine: EngineChoice): Promise<Extractor> {
  const [{ createExtractor }, { createEncoder }] = await Promise.all([
    import('../extraction/extractor.js'),
    import('../extraction/encoder/create-encoder.js'),
  ]);
  return createExtractor(await createEncoder({ engine }));
}

import type { ArticleInput } from '../../src/domain/article-input.js';
import type { Extraction } from '../../src/domain/extraction.js';
import { createEncoder } from '../../src/extraction/encoder/create-encoder.js';
import { createExtractor, type Extractor } from '../../src/extraction/extractor.js';

let extractor: Promise<Extractor> | undefined;

/** Extracts with the model that ships with Annals, loaded once for a test file. */
export async function extractWithModel(text: string, given: Partial<ArticleInput> = {}): Promise<Extraction> {
  extractor ??= createEncoder({ engine: 'wasm' }).then(createExtractor);
  const article = { text, title: null, url: null, outlet: null, byline: null, publishedAt: null, ...given };
  return (await extractor).extract(article);
}

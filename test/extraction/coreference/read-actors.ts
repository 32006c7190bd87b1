import { createEncoder } from '../../../src/extraction/encoder/create-encoder.js';
import type { Doc } from '../../../src/extraction/doc.js';
import { createPipeline, type Pipeline } from '../../../src/extraction/pipeline.js';
import { actorStep } from '../../../src/extraction/steps/actors.js';
import { quotationStep } from '../../../src/extraction/steps/quotation.js';
import { referenceDateStep } from '../../../src/extraction/steps/reference-date.js';
import { segmentationStep } from '../../../src/extraction/steps/segmentation.js';
import { createSyntaxStep } from '../../../src/extraction/steps/syntax.js';

let pipeline: Promise<Pipeline> | undefined;

/** Runs the steps up to the actors, with the model that ships with Annals, loaded once for a test file. */
export async function readActors(text: string, publishedAt = '2025-03-03'): Promise<Doc> {
  pipeline ??= createEncoder({ engine: 'wasm' }).then((encoder) =>
    createPipeline([
      segmentationStep,
      referenceDateStep,
      createSyntaxStep(encoder),
      quotationStep,
      actorStep,
    ]),
  );
  return (await pipeline).run({ text, title: null, url: null, outlet: null, byline: null, publishedAt });
}

/**
 * The names of the actors and places that words are taken for, sorted: of their last mention, so that a text may have
 * the words before. `~` stands before a name that only describes.
 */
export async function namesOf(text: string, words: string, publishedAt?: string): Promise<string[]> {
  const { mentions, entities } = await readActors(text, publishedAt);
  const last = mentions.findLast((m) => m.text === words);
  return mentions
    .filter((m) => m.text === words && m.start === last!.start)
    .map(({ entity }) => `${entities[entity]!.unnamed ? '~' : ''}${entities[entity]!.name}`)
    .sort();
}

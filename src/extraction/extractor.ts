import type { ArticleInput } from '../domain/article-input.js';
import type { Extraction } from '../domain/extraction.js';
import { assemble } from './assembly/assemble.js';
import type { Encoder } from './encoder/encoder.js';
import { createPipeline } from './pipeline.js';
import { actorStep } from './steps/actors.js';
import { attributionStep } from './steps/attribution.js';
import { eventStep } from './steps/event-coding.js';
import { impliedMentionStep } from './steps/implied-mentions.js';
import { quotationStep } from './steps/quotation.js';
import { referenceDateStep } from './steps/reference-date.js';
import { segmentationStep } from './steps/segmentation.js';
import { createSyntaxStep } from './steps/syntax.js';
import { temporalStep } from './steps/temporal.js';

/** Raised with every change that makes other extractions: articles of an older version are extracted again. */
const EXTRACTOR_VERSION = '20';

/** Article → extraction: text alone in, plain data out, the same for the same input. */
export interface Extractor {
  /** `name@version`, with the encoder's version in it. */
  readonly version: string;
  /** Never throws for a text, whatever it is; rejects only where the encoder does. */
  extract(article: ArticleInput): Promise<Extraction>;
  close(): Promise<void>;
}

/** The pipeline in its order, on an encoder that the extractor takes over and closes. */
export function createExtractor(encoder: Encoder): Extractor {
  const version = `annals@${EXTRACTOR_VERSION}+${encoder.version}`;
  const pipeline = createPipeline(createSteps(encoder));
  return {
    version,
    extract: async (article) => assemble(await pipeline.run(article), version),
    close: () => encoder.close(),
  };
}

/** The steps in their order, on an encoder. */
export function createSteps(encoder: Encoder): Parameters<typeof createPipeline>[0] {
  return [
    segmentationStep,
    referenceDateStep,
    createSyntaxStep(encoder),
    temporalStep,
    quotationStep,
    actorStep,
    eventStep,
    attributionStep,
    impliedMentionStep,
  ];
}

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AnnalsError } from '../../domain/errors.js';
import { LabelScorer } from './decoding/label-scorer.js';
import { Vocabulary } from './features/vocabulary.js';
import type { WindowSizes } from './features/windows.js';

/** `models/encoder.json`, written beside the weights when they are made. */
interface Description extends WindowSizes {
  readonly version: string;
  /** SHA-256 of encoder.onnx, in hexadecimal digits. */
  readonly sha256: string;
  readonly labels: Labels;
  /** Number arrays as base64 of little-endian 32-bit floats. */
  readonly labelScorer: { readonly width: number; readonly weight: string; readonly bias: string };
  /** Added to the logit of "no cue"; below 0 more cues are found. */
  readonly cueBias?: number;
}

type Labels = Readonly<Record<'upos' | 'xpos' | 'deprel' | 'names' | 'cues', readonly string[]>>;

/** The encoder's model as it lies on disk, read and checked. */
export interface Model {
  /** `encoder@version`. */
  readonly version: string;
  readonly sizes: WindowSizes;
  readonly labels: Labels;
  readonly labelScorer: LabelScorer;
  readonly cueBias: number;
  readonly vocabulary: Vocabulary;
  /** An ONNX model. */
  readonly weights: Uint8Array;
}

/**
 * Reads a model from its folder: `encoder.json`, `encoder.onnx`, `vocab.txt`. Throws AnnalsError MODEL_MISSING where
 * a file is not there, MODEL_DAMAGED where one is not what the description says.
 */
export async function readModel(folder: string): Promise<Model> {
  const [description, weights, vocabulary] = await Promise.all([
    readPart(folder, 'encoder.json'),
    readPart(folder, 'encoder.onnx'),
    readPart(folder, 'vocab.txt'),
  ]);
  try {
    return toModel(JSON.parse(description.toString('utf8')) as Description, weights, vocabulary);
  } catch (cause) {
    throw new AnnalsError(
      'MODEL_DAMAGED',
      `The encoder's model in ${folder} is not whole: ${(cause as Error).message}`,
      'Restore the folder from the release that this code is of.',
      { cause },
    );
  }
}

function toModel(description: Description, weights: Buffer, vocabulary: Buffer): Model {
  const { version, sha256, maxPieces, limit, labels, labelScorer, cueBias = 0 } = description;
  const digest = createHash('sha256').update(weights).digest('hex');
  if (digest !== sha256) {
    throw new RangeError(`encoder.onnx has the SHA-256 ${digest}, encoder.json says ${sha256}.`);
  }
  const [weight, bias] = [toFloats(labelScorer.weight), toFloats(labelScorer.bias)];
  if (bias.length !== labels.deprel.length || weight.length !== bias.length * labelScorer.width) {
    throw new RangeError('the label scorer in encoder.json does not fit its labels.');
  }
  return {
    version: `encoder@${version}`,
    sizes: { maxPieces, limit },
    labels,
    labelScorer: new LabelScorer(labels.deprel, weight, bias, labelScorer.width),
    cueBias,
    vocabulary: new Vocabulary(vocabulary.toString('utf8').split('\n').slice(0, -1)),
    weights,
  };
}

async function readPart(folder: string, file: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, file));
  } catch (cause) {
    throw new AnnalsError(
      'MODEL_MISSING',
      `The encoder needs ${join(folder, file)}, which cannot be read (${(cause as NodeJS.ErrnoException).code}).`,
      'Restore the folder models/ from the release that this code is of.',
      { cause },
    );
  }
}

function toFloats(base64: string): Float32Array {
  const bytes = Buffer.from(base64, 'base64');
  return Float32Array.from({ length: bytes.length / 4 }, (_, k) => bytes.readFloatLE(4 * k));
}

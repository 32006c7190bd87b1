import type { InferenceSession, Tensor } from 'onnxruntime-common';
import { AnnalsError } from '../../../domain/errors.js';
import { type Engine, SCORE_NAMES, type WindowInput, type WindowScores } from './engine.js';

/** What the two builds of ONNX Runtime have in common. */
export interface OnnxRuntime {
  readonly InferenceSession: {
    create(model: Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession>;
  };
  readonly Tensor: new (type: 'int32', data: Int32Array, dims: readonly number[]) => Tensor;
}

/**
 * Loads a model into ONNX Runtime: one session, one thread, so that the same text gives the same bytes whatever else
 * the machine does. Throws AnnalsError MODEL_DAMAGED where the bytes are no model with our inputs and outputs.
 */
export async function createOnnxEngine(
  name: Engine['name'],
  runtime: OnnxRuntime,
  weights: Uint8Array,
): Promise<Engine> {
  const session = await runtime.InferenceSession.create(weights, {
    executionProviders: [name === 'wasm' ? 'wasm' : 'cpu'],
    // The file is the optimized graph (training/export.py); to optimize it again would double the time to load.
    graphOptimizationLevel: 'disabled',
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    logSeverityLevel: 3,
  }).catch((cause: unknown) => {
    throw damaged(`ONNX Runtime cannot load the encoder's weights: ${String(cause)}`, cause);
  });
  const missing = SCORE_NAMES.filter((output) => !session.outputNames.includes(output));
  if (missing.length) throw damaged(`The encoder's weights have no outputs ${missing.join(', ')}.`);

  // The WebAssembly build must not be entered again before it has answered.
  let last: Promise<unknown> = Promise.resolve();
  return {
    name,
    run(input) {
      const answer = last.then(() => runSession(runtime, session, input));
      last = answer.catch(() => undefined);
      return answer;
    },
    async close() {
      await last;
      await session.release();
    },
  };
}

async function runSession(
  { Tensor }: OnnxRuntime,
  session: InferenceSession,
  input: WindowInput,
): Promise<WindowScores> {
  const feeds = Object.fromEntries(
    Object.entries(input as unknown as Record<string, Int32Array>).map(([name, data]) => [
      name,
      new Tensor('int32', data, [data.length]),
    ]),
  );
  const outputs = await session.run(feeds);
  return Object.fromEntries(
    SCORE_NAMES.map((name) => [name, outputs[name]!.data]),
  ) as unknown as WindowScores;
}

function damaged(message: string, cause?: unknown): AnnalsError {
  return new AnnalsError('MODEL_DAMAGED', message, 'Restore models/ from the release that this code is of.', {
    cause,
  });
}

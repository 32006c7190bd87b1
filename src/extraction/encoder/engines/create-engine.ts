import { AnnalsError } from '../../../domain/errors.js';
import type { Engine } from './engine.js';
import { createOnnxEngine, type OnnxRuntime } from './onnx-engine.js';

/** `auto`: the native runtime where it is installed, else WebAssembly. */
export type EngineChoice = 'auto' | 'wasm' | 'native';

/** Not among our dependencies (288 MB, and an install script that downloads): used where a person installed it. */
const NATIVE_PACKAGE = 'onnxruntime-node';

/**
 * The engine asked for, with the model loaded. Throws AnnalsError BAD_CONFIG where `native` is asked for and does not
 * start here, MODEL_DAMAGED where the weights do not load.
 */
export async function createEngine(choice: EngineChoice, weights: Uint8Array): Promise<Engine> {
  if (choice !== 'wasm') {
    const native = await importNative(choice === 'native');
    if (native) return createOnnxEngine('native', native, weights);
  }
  return createOnnxEngine('wasm', await importWasm(), weights);
}

async function importNative(wanted: boolean): Promise<OnnxRuntime | null> {
  try {
    return (await import(NATIVE_PACKAGE)) as OnnxRuntime;
  } catch (cause) {
    // A system that its binaries do not run on ("GLIBC not found") is no reason to stop: WebAssembly runs everywhere.
    if (!wanted) return null;
    throw new AnnalsError(
      'BAD_CONFIG',
      `The native engine needs the package ${NATIVE_PACKAGE}, which ${toReason(cause as NodeJS.ErrnoException)}.`,
      `Install it (npm install --ignore-scripts ${NATIVE_PACKAGE}), or set ANNALS_ENGINE=wasm.`,
      { cause },
    );
  }
}

function toReason({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ERR_MODULE_NOT_FOUND' && message.includes(`'${NATIVE_PACKAGE}'`)) return 'is not installed';
  return `does not load here (${message.split('\n')[0]})`;
}

async function importWasm(): Promise<OnnxRuntime> {
  const runtime = await import('onnxruntime-web');
  // One thread and no worker: a window is too small to share, and whole articles are shared out instead.
  runtime.env.wasm.numThreads = 1;
  runtime.env.wasm.proxy = false;
  return runtime;
}

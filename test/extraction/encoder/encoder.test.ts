import { describe, it } from 'vitest';
import { createEncoder } from '../../../src/extraction/encoder/create-encoder.js';
import { describeEncoder } from './encoder-contract.js';

describeEncoder('encoder on WebAssembly', () => createEncoder({ engine: 'wasm' }));

const native = 'onnxruntime-node';
if (
  await import(native).then(
    () => true,
    () => false,
  )
) {
  describeEncoder('encoder on the native runtime', () => createEncoder({ engine: 'native' }));
} else {
  describe.skip('encoder on the native runtime (onnxruntime-node is not installed)', () => it('', () => {}));
}

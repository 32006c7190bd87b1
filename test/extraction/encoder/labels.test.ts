import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/extraction/encoder/engines/create-engine.js';
import { readModel } from '../../../src/extraction/encoder/model.js';

const MODELS = fileURLToPath(new URL('../../../models/', import.meta.url));

/** Piece ids as they come, a word each; what the words are does not matter here. */
const WORDS = 40;
const numbers = (toNumber: (word: number) => number) =>
  Int32Array.from({ length: WORDS }, (_, k) => toNumber(k));

describe('the labels of the best heads', () => {
  it('are the same from the model as from the scorer for heads that it did not choose', async () => {
    const { weights, labels, labelScorer } = await readModel(MODELS);
    const engine = await createEngine('wasm', weights);
    const scores = await engine.run({
      pieces: numbers((k) => 1000 + 137 * k),
      shapes: numbers(() => 1),
      first: numbers((k) => k),
      last: numbers((k) => k),
      sentence: numbers((k) => (k < 15 ? 0 : 1)),
    });
    await engine.close();
    for (let word = 0; word < WORDS; word++) {
      const head = scores.best_head[word]!;
      expect(head).not.toBe(word);
      expect(head < 15).toBe(word < 15);
      expect(labelScorer.findBest(scores.labels, word * labels.deprel.length)).toBe(
        labelScorer.findLabel(scores.label_dependent, scores.label_head, word, head),
      );
    }
  });
});

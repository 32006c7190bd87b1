import type { Token } from '../doc.js';
import type { WindowInput } from './engines/engine.js';
import { CaseShape, toCaseShape } from './features/case-shape.js';
import type { Vocabulary } from './features/vocabulary.js';
import type { WindowPlan } from './features/windows.js';

/**
 * A window as the model reads it: `[CLS]`, then each sentence with a `[SEP]` behind it.
 *
 * @param pieces the piece ids of each token of the article
 * @param limit longest window in pieces: of a single word that is longer still the first pieces are taken
 */
export function toWindowInput(
  plan: WindowPlan,
  tokens: readonly Token[],
  pieces: readonly (readonly number[])[],
  vocabulary: Vocabulary,
  limit: number,
): WindowInput {
  const ids = [vocabulary.idOf('[CLS]')];
  const shapes: number[] = [CaseShape.SPECIAL];
  const [first, last, sentence]: [number[], number[], number[]] = [[], [], []];
  plan.forEach(({ from, to }, number) => {
    for (let token = from; token < to; token++) {
      const shape = toCaseShape(tokens[token]!.text);
      first.push(ids.length);
      const own = pieces[token]!;
      for (let k = 0; k < own.length && k < limit - 2; k++) {
        ids.push(own[k]!);
        shapes.push(shape);
      }
      last.push(ids.length - 1);
      sentence.push(number);
    }
    ids.push(vocabulary.idOf('[SEP]'));
    shapes.push(CaseShape.SPECIAL);
  });
  return {
    pieces: Int32Array.from(ids),
    shapes: Int32Array.from(shapes),
    first: Int32Array.from(first),
    last: Int32Array.from(last),
    sentence: Int32Array.from(sentence),
  };
}

import type { Span } from '../../domain/span.js';
import { childrenBy } from '../syntax-tree.js';
import type { AttributionFrame } from './attribution.js';
import { syntaxOf, type AttributionContext } from './context.js';

/**
 * "*The indictment* says that … *It* adds that …": the words that name what a sentence's "it" takes up, where that is no actor,
 * which coreference knows nothing of: the source, and subject, of the sentence before. `isActor`: whether a frame's source is one.
 */
export function findTextSources(
  doc: AttributionContext,
  frames: readonly AttributionFrame[],
  isActor: (frame: AttributionFrame) => boolean,
): ReadonlyMap<AttributionFrame, Span> {
  const bySentence = new Map<number, AttributionFrame>();
  for (const frame of frames) {
    const { sourceHead } = frame;
    if (sourceHead === null || !frame.source || !isMainSubject(doc, sourceHead) || isActor(frame)) continue;
    const { upos, xpos } = syntaxOf(doc, sourceHead);
    const isIt = /^it$/i.test(doc.tokens[sourceHead]!.text);
    if (isIt || (upos === 'NOUN' && xpos === 'NN')) bySentence.set(doc.tokens[sourceHead]!.sentence, frame);
  }
  const found = new Map<AttributionFrame, Span>();
  const named = new Map<number, Span>();
  for (const sentence of [...bySentence.keys()].sort((a, b) => a - b)) {
    const frame = bySentence.get(sentence)!;
    const isIt = syntaxOf(doc, frame.sourceHead!).upos === 'PRON';
    const antecedent = isIt ? named.get(sentence - 1) : frame.source;
    if (!antecedent) continue;
    named.set(sentence, antecedent);
    if (isIt) found.set(frame, antecedent);
  }
  return found;
}

function isMainSubject(doc: AttributionContext, token: number): boolean {
  const { head } = syntaxOf(doc, token);
  return head >= 0 && syntaxOf(doc, head).head < 0 && childrenBy(doc.syntax, head, 'nsubj').includes(token);
}

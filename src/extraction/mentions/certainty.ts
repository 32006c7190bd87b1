import type { NameSpan } from '../doc.js';

/** Below this the encoder's name needs the knowledge base's word for it. */
export const MIN_CERTAINTY = 0.4;

/** How sure the encoder is that something is a name, whichever kind of actor or place it names, 0 to 1. */
export function toCertainty({ type, score, named }: NameSpan): number {
  return type === 'OTHER' ? score : named;
}

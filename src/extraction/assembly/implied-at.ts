import type { Doc, ImpliedMention } from '../doc.js';
import { lowerBound } from '../position-search.js';

/** Whom a first person stands for: who speaks it, and in the plural the body as well that is spoken for. */
export function impliedAt({ tokens, impliedMentions }: Doc, token: number): readonly ImpliedMention[] {
  const { start } = tokens[token]!;
  const found: ImpliedMention[] = [];
  for (let i = lowerBound(impliedMentions, (one) => one.start < start); ; i++) {
    const one = impliedMentions[i];
    if (one?.start !== start) return found;
    if (one.end === tokens[token]!.end) found.push(one);
  }
}

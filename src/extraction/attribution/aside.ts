import type { TokenRange } from '../doc.js';
import { syntaxOf, type AttributionContext } from './context.js';

/** The longest phrase that is cited, in tokens. */
const MAX_LENGTH = 14;

/**
 * ", *citing two officials*,": whom a report has its words from, between commas, as the tokens behind the verb. By position,
 * since trees hang such words on many things. Null where `verb` opens no such aside.
 */
export function findAside(doc: AttributionContext, verb: number): TokenRange | null {
  const { lemma, xpos } = doc.syntax[verb] ?? {};
  if (xpos !== 'VBG' || !/^(?:cite|quote)$/.test(lemma ?? '') || doc.tokens[verb - 1]?.text !== ',')
    return null;
  let to = verb + 1;
  while (to - verb <= MAX_LENGTH && !/^[,.;:!?]$/.test(doc.tokens[to]?.text ?? '.')) {
    // "quoting him as saying": a report of its own
    if (/^VB[DZPG]$/.test(syntaxOf(doc, to).xpos)) return null;
    to++;
  }
  return to > verb + 1 && to - verb <= MAX_LENGTH ? { from: verb + 1, to } : null;
}

import type { TokenRange } from '../doc.js';
import type { CueFrame } from '../lexicon/cues/cue-entry.js';
import { childrenBy, hasRelation } from '../syntax-tree.js';
import { lowerBound } from '../position-search.js';
import type { AttributionContext } from './context.js';

/** What a cue puts forward: a contiguous stretch of tokens, and by which frame it was found. */
export interface Content {
  readonly range: TokenRange;
  readonly frame: CueFrame;
  /** Token that heads of whom it is said, where that stands outside: "accused *Norway* on Monday of breaking the deal". */
  readonly subject?: number;
}

export function isTemporal(doc: AttributionContext, token: number): boolean {
  if (hasRelation(doc.syntax, token, 'obl:unmarked', 'obl:tmod')) return true;
  const date = doc.dates[lowerBound(doc.dates, (d) => d.to <= token)];
  return date !== undefined && date.from <= token;
}

export function withoutCase(
  doc: AttributionContext,
  range: TokenRange | null,
  phrase: number,
): TokenRange | null {
  if (!range) return null;
  const cases = childrenBy(doc.syntax, phrase, 'case', 'mark').filter((i) => i < phrase);
  return { from: Math.max(range.from, ...cases.map((i) => i + 1)), to: range.to };
}

export function trimmed(doc: AttributionContext, range: TokenRange | null): TokenRange | null {
  return range && trim(doc, range);
}

/** Without the punctuation and conjunctions at its ends that belong to the frame; quotation marks stay. */
export function trim(doc: AttributionContext, { from, to }: TokenRange): TokenRange | null {
  while (to > from && /^[,;:.—–-]$/.test(doc.tokens[to - 1]?.text ?? '')) to--;
  while (from < to && /^[,;:—–-]$/.test(doc.tokens[from]?.text ?? '')) from++;
  return from < to ? { from, to } : null;
}

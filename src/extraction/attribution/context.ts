import type { Span } from '../../domain/span.js';
import type { Doc, TokenRange, TokenSyntax } from '../doc.js';

/** What attribution reads of a Doc. */
export type AttributionContext = Pick<
  Doc,
  | 'article'
  | 'tokens'
  | 'sentences'
  | 'syntax'
  | 'cues'
  | 'mentions'
  | 'entities'
  | 'affiliations'
  | 'quotes'
  | 'events'
  | 'dates'
>;

export function syntaxOf(doc: Pick<Doc, 'syntax'>, token: number): TokenSyntax {
  return doc.syntax[token] as TokenSyntax;
}

/** A range of tokens as code units. */
export function toSpan(doc: Pick<Doc, 'tokens'>, { from, to }: TokenRange): Span {
  return { start: doc.tokens[from]?.start ?? 0, end: doc.tokens[to - 1]?.end ?? 0 };
}

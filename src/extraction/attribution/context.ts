import type { Span } from '../../domain/span.js';
import type { Doc, TokenRange, TokenSyntax } from '../doc.js';
import { childrenBy } from '../syntax-tree.js';

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

/** The tokens of all sentences but boilerplate. */
export function proseTokens(doc: Pick<Doc, 'sentences'>): number[] {
  const found: number[] = [];
  for (const { kind, from, to } of doc.sentences) {
    if (kind !== 'BOILERPLATE') for (let token = from; token < to; token++) found.push(token);
  }
  return found;
}

/** A range of tokens as code units. */
export function toSpan(doc: Pick<Doc, 'tokens'>, { from, to }: TokenRange): Span {
  return { start: doc.tokens[from]?.start ?? 0, end: doc.tokens[to - 1]?.end ?? 0 };
}

export function isCommaOrDash(doc: AttributionContext, token: number): boolean {
  return /^(?:,|—|–|-|--)$/.test(doc.tokens[token]?.text ?? '');
}

/** Whether one of the words introduces a clause: "*that* he left", "*of* saying". */
export function isMarked(doc: AttributionContext, clause: number, words: RegExp): boolean {
  return childrenBy(doc.syntax, clause, 'mark').some((i) => words.test(doc.tokens[i]?.text ?? ''));
}

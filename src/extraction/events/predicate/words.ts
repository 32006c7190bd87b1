import type { TokenSyntax } from '../../doc.js';
import { relationOf } from '../../syntax-tree.js';
import { childrenOf } from '../dependents.js';

/** Guards against chains of clauses without end; none in real text is as long. */
export const MAX_DEPTH = 12;

export function isNominal(syntax: readonly TokenSyntax[], token: number): boolean {
  return /^(NOUN|PROPN|PRON|NUM)$/.test(syntax[token]!.upos);
}

export function hasSubject(syntax: readonly TokenSyntax[], token: number): boolean {
  return childrenOf(syntax, token).some((child) => relationOf(syntax, child) === 'nsubj');
}

import { relationOf, type SyntaxTree } from '../syntax-tree.js';

/** The dependents of a token, in text order. */
export function childrenOf(syntax: SyntaxTree, token: number): readonly number[] {
  return syntax[token]!.children;
}

/** The prepositions of a nominal, as lemmas: "in front of" gives in, front, of. */
export function caseWords(syntax: SyntaxTree, token: number): string[] {
  const words: string[] = [];
  for (const child of childrenOf(syntax, token)) {
    if (syntax[child]!.deprel !== 'case') continue;
    words.push(syntax[child]!.lemma);
    for (const fixed of childrenOf(syntax, child)) words.push(syntax[fixed]!.lemma);
  }
  return words;
}

const MEASURES = /^(?:second|minute|hour|day|week|month|year|decade|percent|%|dollar|euro|pound|ton|tonne)$/;

/** "a truce of four *days* between Kenya and Chad", "tariffs of 30 *percent* on steel": what the parser ties to how much it is. */
export function beyondMeasure(syntax: SyntaxTree, token: number): number[] {
  if (!MEASURES.test(syntax[token]!.lemma)) return [];
  return childrenOf(syntax, token).filter((child) => relationOf(syntax, child) === 'nmod');
}

import type { SyntaxTree } from '../syntax-tree.js';

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

import type { TokenSyntax } from '../doc.js';

/** The dependents of a token, in text order. */
export function childrenOf(syntax: readonly TokenSyntax[], token: number): readonly number[] {
  return syntax[token]!.children;
}

/** The dependency relation without its subtype: `nsubj` for `nsubj:pass`. */
export function relationOf(syntax: readonly TokenSyntax[], token: number): string {
  const { deprel } = syntax[token]!;
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

/** The prepositions of a nominal, as lemmas: "in front of" gives in, front, of. */
export function caseWords(syntax: readonly TokenSyntax[], token: number): string[] {
  const words: string[] = [];
  for (const child of childrenOf(syntax, token)) {
    if (syntax[child]!.deprel !== 'case') continue;
    words.push(syntax[child]!.lemma);
    for (const fixed of childrenOf(syntax, child)) words.push(syntax[fixed]!.lemma);
  }
  return words;
}

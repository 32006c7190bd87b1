import type { TokenSyntax } from '../../doc.js';
import { triggersOfLemma } from '../../lexicon/trigger-lexicon.js';
import { MAX_DEPTH } from './words.js';

/** "NATO, *which* bombed": the relative pronoun stands for the noun that its clause modifies. */
export function resolveRelative(syntax: readonly TokenSyntax[], token: number): number {
  if (!isRelativePronoun(syntax, token)) return token;
  let clause = syntax[token]!.head;
  for (let depth = 0; clause >= 0 && depth < MAX_DEPTH; depth++) {
    const { deprel, head } = syntax[clause]!;
    if (deprel === 'acl:relcl') return nearestName(syntax, token, head);
    clause = head;
  }
  return token;
}

/** "a case brought by *South Africa*, which accuses Israel": the name right before "which" rather than a noun further off. */
function nearestName(syntax: readonly TokenSyntax[], pronoun: number, antecedent: number): number {
  if (syntax[pronoun]!.lemma !== 'which') return antecedent;
  const event = isOfEvent(syntax, pronoun) ? eventAround(syntax, antecedent) : null;
  if (event !== null) return event;
  if (syntax[antecedent]!.upos !== 'NOUN') return antecedent;
  const before = syntax[pronoun - 1]?.upos === 'PUNCT' ? pronoun - 2 : pronoun - 1;
  if (before <= antecedent || syntax[before]?.upos !== 'PROPN') return antecedent;
  let name = before;
  while (syntax[syntax[name]!.head]?.upos === 'PROPN' && syntax[name]!.head > antecedent)
    name = syntax[name]!.head;
  return name;
}

/** "the *bombing* of the port in Chad, which began in 1999 and killed ten", whichever noun the parser takes. */
function eventAround(syntax: readonly TokenSyntax[], antecedent: number): number | null {
  let at = antecedent;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const { upos, lemma, deprel, head } = syntax[at]!;
    if (upos === 'NOUN' && triggersOfLemma(lemma, 'NOUN').length > 0) return at;
    if (!/^(?:nmod|conj|flat)/.test(deprel)) return null;
    at = head;
  }
  return null;
}

/** Whether what a relative pronoun's clause says is said of what happens: "which *began* in 1999". */
export function isOfEvent(syntax: readonly TokenSyntax[], pronoun: number): boolean {
  const { lemma, head } = syntax[pronoun]!;
  return (
    lemma === 'which' && /^(?:begin|start|end|last|kill|cost|claim|erupt|continue)$/.test(syntax[head]!.lemma)
  );
}

export function isRelativePronoun(syntax: readonly TokenSyntax[], token: number): boolean {
  return /^(who|whom|which|that|whose)$/.test(syntax[token]!.lemma) && syntax[token]!.upos === 'PRON';
}

import { ALLEGATION_NOUNS } from '../lexicon/cues/stances.js';
import { childrenBy } from '../syntax-tree.js';
import { syntaxOf, type AttributionContext } from './context.js';

/**
 * "hit back at *claims* that …", "pushed back against the *accusations*": head of what was said and is not taken. Null where the
 * verb has no "back" behind it, and where somebody is answered and not his words ("hit back at Oslo").
 */
export function findAnsweredBack(doc: AttributionContext, verb: number): number | null {
  const { lemma } = syntaxOf(doc, verb);
  if (!/^(?:hit|push|fire|strike|lash)$/.test(lemma) || doc.tokens[verb + 1]?.text !== 'back') return null;
  return (
    childrenBy(doc.syntax, verb, 'obl').find(
      (i) =>
        ALLEGATION_NOUNS.has(syntaxOf(doc, i).lemma) &&
        childrenBy(doc.syntax, i, 'case').some((c) => /^(?:at|against|on)$/.test(doc.tokens[c]?.text ?? '')),
    ) ?? null
  );
}

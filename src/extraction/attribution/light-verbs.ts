import { CUE_NOUNS } from '../lexicon/cues/nouns.js';
import { childrenBy } from '../syntax-tree.js';
import { syntaxOf, type AttributionContext } from './context.js';

/** "make a claim", "issued a statement": verbs whose subject is the source of the noun that they take. */
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `make issue express voice have give raise offer release publish hold repeat reiterate deliver lodge file level bring
  share take show send put cast throw harbor harbour`.split(/\s+/),
);

/** Whether a light verb takes a noun: "issued a *statement*". */
export function isOfLightVerb(doc: AttributionContext, noun: number): boolean {
  const { deprel, head } = syntaxOf(doc, noun);
  return (
    isTakenForVerb(doc, noun) || (deprel === 'obj' && head >= 0 && LIGHT_VERBS.has(syntaxOf(doc, head).lemma))
  );
}

/** "cast *doubt* on": what looks like a verb right behind a light verb, without a subject, is the noun that it takes. */
export function isTakenForVerb(doc: AttributionContext, token: number): boolean {
  const { deprel, head, lemma, xpos } = syntaxOf(doc, token);
  return (
    /^(?:[cx]comp|obj)$/.test(deprel) &&
    head === token - 1 &&
    /^(?:VB[PZ]?|NNS?)$/.test(xpos) &&
    CUE_NOUNS.has(lemma) &&
    LIGHT_VERBS.has(syntaxOf(doc, head).lemma) &&
    !childrenBy(doc.syntax, token, 'nsubj', 'mark', 'aux').length
  );
}

/** "*rejected* suggestions that …", "faces *charges* that …": what others say, and not the subject of the verb. */
const ANSWERING: ReadonlySet<string> = new Set(
  'reject dismiss deny refute rebut dispute counter contest discount disavow repudiate face draw receive'.split(
    ' ',
  ),
);

/** The verb by whose subject somebody else's words, named by a noun, are answered or met; null where there is none. */
export function findAnswering(doc: AttributionContext, noun: number): number | null {
  const { deprel, head } = syntaxOf(doc, noun);
  return deprel === 'obj' && head >= 0 && ANSWERING.has(syntaxOf(doc, head).lemma) ? head : null;
}

import { CUE_NOUNS } from '../lexicon/cues/nouns.js';
import { CUE_VERBS, PHRASAL_CUES } from '../lexicon/cues/verbs.js';
import { childrenBy } from '../syntax-tree.js';
import { findAnsweredBack } from './answered-back.js';
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

/** "the *claim* was made by …", "the *charge* was repeated by …" */
export function isSubjectOfLightVerb(doc: AttributionContext, noun: number): boolean {
  const { deprel, head } = syntaxOf(doc, noun);
  return deprel === 'nsubj:pass' && LIGHT_VERBS.has(syntaxOf(doc, head).lemma);
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
const ANSWERING: ReadonlySet<string> = new Set('counter contest face draw receive'.split(' '));

/** The verb by whose subject somebody else's words, named by a noun, are answered or met; null where there is none. */
export function findAnswering(doc: AttributionContext, noun: number): number | null {
  const { deprel, head } = syntaxOf(doc, noun);
  if (head < 0) return null;
  if (deprel !== 'obj') return findAnsweredBack(doc, head) === noun ? head : null;
  const { lemma } = syntaxOf(doc, head);
  // "shot *down* rumours that …"
  const phrases = childrenBy(doc.syntax, head, 'compound:prt').map(
    (i) => `${lemma} ${doc.tokens[i]?.text.toLowerCase()}`,
  );
  return ANSWERING.has(lemma) ||
    CUE_VERBS.get(lemma)?.stance === 'DENIES' ||
    phrases.some((phrase) => PHRASAL_CUES.get(phrase)?.stance === 'DENIES')
    ? head
    : null;
}

/** "Rumour *has it* that …" */
export function isHearsay({ tokens, syntax }: AttributionContext, verb: number): boolean {
  const [it, that] = [verb + 1, verb + 2].map((i) => tokens[i]?.text.toLowerCase());
  return syntax[verb]!.lemma === 'have' && it === 'it' && that === 'that';
}

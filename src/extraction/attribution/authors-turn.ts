import { childrenBy } from '../syntax-tree.js';
import { syntaxOf, type AttributionContext } from './context.js';
import type { Cue } from './cue.js';
import type { Source } from './source.js';

/**
 * "It must be pointed out that …", "it seems to me", "as everyone knows", "remember that …", "it is no secret that …": turns by
 * which an author, or whoever is quoted, says something himself.
 */
export function isAuthorsTurn(doc: AttributionContext, cue: Cue, source: Source | null): boolean {
  if (cue.kind === 'NOUN' || childrenBy(doc.syntax, cue.head, 'cop').length)
    return source === null && (isOfIt(doc, cue.head) || isCertain(doc, cue.head));
  return isCommonplace(doc, cue.head) || isAddressed(doc, cue.head);
}

/** "*It* is no secret that …", "it comes as no *surprise* that …" */
function isOfIt(doc: AttributionContext, noun: number): boolean {
  const { deprel, head } = syntaxOf(doc, noun);
  const predicate = deprel === 'obl' && head >= 0 ? head : noun;
  return childrenBy(doc.syntax, predicate, 'expl', 'nsubj').some((i) => wordAt(doc, i) === 'it');
}

/** "There is no *doubt* that …" */
function isCertain(doc: AttributionContext, noun: number): boolean {
  const { lemma, head } = syntaxOf(doc, noun);
  return (
    /^(?:doubt|question|mistake|secret)$/.test(lemma) &&
    childrenBy(doc.syntax, noun, 'det').some((i) => wordAt(doc, i) === 'no') &&
    head >= 0 &&
    childrenBy(doc.syntax, head, 'expl').some((i) => wordAt(doc, i) === 'there')
  );
}

/** "It does not *follow* that …", "as everyone *knows*", "it *seems* to me", "it should be *noted* that …" */
function isCommonplace(doc: AttributionContext, verb: number): boolean {
  const { lemma } = syntaxOf(doc, verb);
  const subjects = childrenBy(doc.syntax, verb, 'nsubj', 'nsubj:pass', 'expl').map((i) => wordAt(doc, i));
  if (lemma === 'know') return subjects.some((word) => /^every(?:one|body)$/.test(word));
  if (!subjects.includes('it')) return false;
  if (/^(?:follow|happen|transpire|matter)$/.test(lemma)) return true;
  if (/^(?:seem|appear)$/.test(lemma))
    return wordAt(doc, verb + 1) === 'to' && /^(?:me|us)$/.test(wordAt(doc, verb + 2));
  return (
    childrenBy(doc.syntax, verb, 'aux:pass').length > 0 &&
    childrenBy(doc.syntax, verb, 'aux').some((i) => /^(?:must|should|ought|can|may)$/.test(wordAt(doc, i)))
  );
}

const BEFORE_IMPERATIVE =
  /^(?:do|not|n['’]t|never|always|just|please|so|but|and|or|then|now|also|again|still|first|\p{P}+)$/u;

/** "*Remember* that …", "do not *think* that …": readers are told to. */
function isAddressed(doc: AttributionContext, verb: number): boolean {
  const { upos, xpos } = syntaxOf(doc, verb);
  if (upos !== 'VERB' || !/^VBP?$/.test(xpos)) return false;
  if (childrenBy(doc.syntax, verb, 'nsubj', 'nsubj:pass', 'expl').length) return false;
  const { from } = doc.sentences[doc.tokens[verb]!.sentence]!;
  for (let at = verb - 1; at >= from; at--) {
    if (/^[:;–—]$/.test(wordAt(doc, at))) return true;
    // "She said, “*Remember* that …", unlike "to “*consider* it”"
    if (/^[“"']+$/.test(wordAt(doc, at)) && /^\p{P}+$/u.test(wordAt(doc, at - 1))) return true;
    if (!BEFORE_IMPERATIVE.test(wordAt(doc, at))) return false;
  }
  return true;
}

function wordAt({ tokens }: AttributionContext, token: number): string {
  return tokens[token]?.text.toLowerCase() ?? '';
}

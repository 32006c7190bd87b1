import { classesOfNoun } from '../lexicon/actor-nouns.js';
import type { Mention } from '../doc.js';
import { childrenBy } from '../syntax-tree.js';
import { syntaxOf, type AttributionContext } from './context.js';
import type { Source } from './source.js';
import { entitiesAt } from './resolve-source.js';

const PERSONS =
  /^(?:i|we|he|she|they|who|others?|many|some|most|few|both|two|three|several|all|none|neither|either)$/i;

/** By their endings: "jurists", "technicians". */
const PERSON_NOUN = /\p{L}{3}(?:ists?|icians?|logians?)$/iu;

/**
 * Whether a source is one who can hold a view: an actor of the article, a name, a person's pronoun, or a noun for people
 * or bodies. "The phrase expresses hegemony" has no such source.
 */
export function canSpeak(
  doc: AttributionContext,
  mentions: ReadonlyMap<number, readonly Mention[]>,
  { head }: Source,
): boolean {
  if (entitiesAt(doc, mentions, head).length) return true;
  const { upos, lemma } = syntaxOf(doc, head);
  const word = doc.tokens[head]?.text ?? '';
  if (upos === 'PROPN') return true;
  if (upos === 'NOUN')
    return PERSON_NOUN.test(word) || [lemma, word.toLowerCase()].some((noun) => classesOfNoun(noun).size > 0);
  if (!PERSONS.test(word)) return false;
  // "most of the bridges" say nothing.
  const [whole] = childrenBy(doc.syntax, head, 'nmod');
  return (
    whole === undefined || canSpeak(doc, mentions, { head: whole, range: { from: whole, to: whole + 1 } })
  );
}

import { classesOfNoun } from '../lexicon/actor-nouns.js';
import { STATEMENT_NOUNS } from '../lexicon/cues/nouns.js';
import { childrenBy, headOf, subtreeRange } from '../syntax-tree.js';
import type { Content } from './content-range.js';
import { syntaxOf, type AttributionContext } from './context.js';
import type { Cue } from './cue.js';

/** "*called* the mayor", "*questioned* three men": spoken to, and nothing said of them. */
export function isOnlyMet(doc: AttributionContext, { head: verb }: Cue, { range }: Content): boolean {
  const { lemma } = syntaxOf(doc, verb);
  if (!/^(?:call|question)$/.test(lemma)) return false;
  const complements = childrenBy(doc.syntax, verb, 'xcomp', 'ccomp', 'iobj', 'advcl', 'compound:prt');
  const objects = [...childrenBy(doc.syntax, verb, 'obj'), ...complements.filter((i) => isNominal(doc, i))];
  const object = objects.find((i) => i > verb);
  if (object === undefined || range.from <= verb) return false;
  // "called the clerk *to apologize*", unlike "called the clerk *a liar*"
  const named = complements.filter((i) => i !== object && !isPurpose(doc, i));
  const isMore = complements.length === 0 && range.to > (subtreeRange(doc.syntax, object)?.to ?? 0);
  // "called me *at night*"
  if (named.length > 0 || (isMore && syntaxOf(doc, object).upos !== 'PRON')) return false;
  const { upos, lemma: noun } = syntaxOf(doc, object);
  const classes = classesOfNoun(noun.toLowerCase());
  const isPerson =
    upos === 'PROPN' ||
    (upos === 'PRON' && !/^(?:it|this|that|these|those|what)$/i.test(doc.tokens[object]?.text ?? '')) ||
    classes.has('PERSON') ||
    classes.has('PEOPLE');
  // "called *on* him to leave", "called the man *corrupt*"
  return (
    isPerson &&
    !childrenBy(doc.syntax, object, 'appos', 'case').length &&
    childrenBy(doc.syntax, object, 'amod').every((i) => i < object)
  );
}

function isNominal(doc: AttributionContext, token: number): boolean {
  return /^(?:NOUN|PROPN|PRON)$/.test(syntaxOf(doc, token).upos);
}

/** "was *told* of the strike", "had been *informed* about the plan": what was said of it, and by whom, is not told. */
export function isOnlyTold(doc: AttributionContext, verb: number, { frame }: Content): boolean {
  return (
    /^(?:NOMINAL|PREPOSITIONAL)$/.test(frame) &&
    /^(?:tell|inform|notify|remind|brief|advise)$/.test(syntaxOf(doc, verb).lemma) &&
    syntaxOf(doc, verb).xpos === 'VBN'
  );
}

/** "About this stated *the minister Ivan Borg*": behind a verb without a subject, who says it and not what is said. */
export function isSubjectBehind(doc: AttributionContext, { kind, head }: Cue, { range }: Content): boolean {
  if (kind !== 'VERB' || range.from <= head || !/^VB[DN]$/.test(syntaxOf(doc, head).xpos)) return false;
  if (childrenBy(doc.syntax, head, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass').some((i) => i < head))
    return false;
  if (doc.syntax.slice(range.from, range.to).some(({ upos }) => /^(?:VERB|AUX)$/.test(upos))) return false;
  const { lemma, upos } = syntaxOf(doc, headOf(doc.syntax, range));
  return upos === 'PROPN' || classesOfNoun(lemma).has('PERSON');
}

/** "want to *repeat* the victory", unlike "repeated the charge": done again, and not said. */
export function isDoneAgain(doc: AttributionContext, verb: number, { range }: Content): boolean {
  const { lemma, upos } = syntaxOf(doc, headOf(doc.syntax, range));
  return (
    syntaxOf(doc, verb).lemma === 'repeat' &&
    upos === 'NOUN' &&
    !STATEMENT_NOUNS.has(lemma) &&
    !/^(?:phrase|mantra|slogan|lie|call|demand|appeal|request|refrain|word|talking)$/.test(lemma)
  );
}

/** "*to* apologize" */
function isPurpose(doc: AttributionContext, verb: number): boolean {
  return (
    syntaxOf(doc, verb).upos === 'VERB' &&
    childrenBy(doc.syntax, verb, 'mark').some((i) => /^to$/i.test(doc.tokens[i]?.text ?? ''))
  );
}

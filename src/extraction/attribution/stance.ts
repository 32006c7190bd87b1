import type { Polarity, Stance } from '../../domain/vocabulary.js';
import type { TokenRange } from '../doc.js';
import { NEG_RAISING } from '../lexicon/cues/others.js';
import {
  ASKING,
  CONCESSIONS,
  CONFIRMATIONS,
  DOUBTING_ADJECTIVES,
  FALSEHOODS,
  JUDGEMENT_VERBS,
  UTTERANCES,
  WITHHOLDING,
} from '../lexicon/cues/stances.js';
import { childrenBy } from '../syntax-tree.js';
import { syntaxOf, type AttributionContext } from './context.js';
import type { Cue } from './cue.js';
import { findSource } from './find-source.js';

const NEGATORS = /^(?:not|n['’]t|never|neither|nor|hardly|scarcely|barely)$/i;
const NEGATED_CUE = 0.5;

/**
 * What the source does with the content: "denied that" DENIES, "does not believe that" DENIES, "doubted whether"
 * QUESTIONS. `content`: its first token. Who refuses to confirm or believe a thing holds it off: QUESTIONS, or DENIES for a belief.
 */
export function toStance(doc: AttributionContext, cue: Cue, content?: number): Stance {
  if (cue.kind === 'VIEW') return 'ASSERTS';
  const { lemma } = syntaxOf(doc, cue.head);
  const stance = lexicalStance(doc, cue, lemma);
  const isOpen = content !== undefined && OPEN.test(doc.syntax[content]?.lemma ?? '');
  if (isOpen && lemma === 'know' && isAskedFor(doc, cue.head)) return 'QUESTIONS';
  if (isConfirmOrDeny(doc, cue.head)) return 'QUESTIONS';
  if (isWithheld(doc, cue.head)) {
    if (stance !== 'ASSERTS') return 'QUESTIONS';
    return NEG_RAISING.has(lemma) || CONCESSIONS.has(lemma) ? 'DENIES' : 'QUESTIONS';
  }
  // "Neither Paris nor Rome has confirmed": of both, not; but "no one claims" has its negation in the source.
  const denied = isNegated(doc, cue.head) || hasNegatedSubject(doc, cue.head, /^neither$/i);
  const ofNobody = isOfNobody(doc, cue);
  // "nobody disputes that …": two negations, one of them in the source
  if (ofNobody && stance !== 'ASSERTS') return 'ASSERTS';
  const negated = denied || ((cue.candidate?.negated ?? 0) > NEGATED_CUE && !ofNobody);
  if (!negated) return stance;
  // "did not deny", "no doubt": two negations.
  if (stance !== 'ASSERTS') return 'ASSERTS';
  // "did not say when the talks would end": left open, and not denied.
  if (CONFIRMATIONS.has(lemma) || (denied && isOpen)) return 'QUESTIONS';
  // "did not say that the talks had failed": nothing was said, for it or against it.
  if (denied && UTTERANCES.has(lemma)) return 'QUESTIONS';
  return denied || NEG_RAISING.has(lemma) ? 'DENIES' : stance;
}

/** "would not confirm or *deny*": neither is done, though only the first verb is negated. */
function isConfirmOrDeny(doc: AttributionContext, verb: number): boolean {
  const { deprel, head } = syntaxOf(doc, verb);
  return (
    deprel === 'conj' &&
    head >= 0 &&
    CONFIRMATIONS.has(syntaxOf(doc, head).lemma) &&
    (isNegated(doc, head) || isWithheld(doc, head)) &&
    childrenBy(doc.syntax, verb, 'cc').some((i) => /^n?or$/i.test(doc.tokens[i]?.text ?? ''))
  );
}

/** "No one in Lima believes": who holds it is nobody, so that the negation is said already. */
function isOfNobody(doc: AttributionContext, cue: Cue): boolean {
  const source = findSource(doc, cue);
  if (!source) return false;
  const word = doc.tokens[source.head]?.text.toLowerCase() ?? '';
  return /^(?:nobody|no-one)$/.test(word) || (word === 'one' && hasNo(doc, source.head));
}

function lexicalStance(doc: AttributionContext, cue: Cue, lemma: string): Stance {
  if (cue.kind === 'ADJECTIVE') return DOUBTING_ADJECTIVES.has(lemma) ? 'QUESTIONS' : 'ASSERTS';
  const stance = cue.entry?.stance ?? 'ASSERTS';
  if (cue.kind !== 'VERB' || stance !== 'ASSERTS') return stance;
  if (JUDGEMENT_VERBS.has(lemma) && isCalledFalse(doc, cue)) return 'DENIES';
  // "called the figures into question"
  return childrenBy(doc.syntax, cue.head, 'obl').some(
    (i) =>
      /^(?:question|doubt)$/.test(syntaxOf(doc, i).lemma) &&
      childrenBy(doc.syntax, i, 'case').some((c) => /^in(?:to)?$/i.test(doc.tokens[c]?.text ?? '')),
  )
    ? 'QUESTIONS'
    : 'ASSERTS';
}

/** "called the report a fabrication", "described the video as fake": the word is in what the verb says of its object. */
function isCalledFalse(doc: AttributionContext, cue: Cue): boolean {
  const object = childrenBy(doc.syntax, cue.head, 'obj')[0] ?? -1;
  return childrenBy(doc.syntax, cue.head, 'xcomp', 'obl', 'advcl', 'ccomp', 'obj')
    .flatMap((i) => [
      i,
      ...childrenBy(doc.syntax, i, 'amod', 'conj', i === object ? 'appos' : 'obj'),
      // "called *the story of the bribes* a fabrication": with no preposition it is no part of the object.
      ...(i === object ? childrenBy(doc.syntax, i, 'nmod').filter((n) => isBare(doc, n)) : []),
    ])
    .some((i) => i > cue.head && FALSEHOODS.has(syntaxOf(doc, i).lemma));
}

function isBare(doc: AttributionContext, noun: number): boolean {
  return !childrenBy(doc.syntax, noun, 'case').length;
}

const OPEN = /^(?:whether|if|who|whom|whose|what|which|when|where|why|how)$/;

/** "demanded to *know* why", "wanted to *know* whether" */
function isAskedFor(doc: AttributionContext, verb: number): boolean {
  const { deprel, head } = syntaxOf(doc, verb);
  if (deprel !== 'xcomp' || head < 0 || !ASKING.has(syntaxOf(doc, head).lemma)) return false;
  // "wants *you* to know how …" tells it.
  return !childrenBy(doc.syntax, head, 'obj', 'iobj').some((i) => i < verb);
}

/** "refused to confirm", "declined to say whether", "declined to confirm *or deny*" */
export function isWithheld(doc: AttributionContext, predicate: number): boolean {
  const { deprel, head, xpos } = syntaxOf(doc, predicate);
  if (deprel === 'conj' && xpos === 'VB' && head >= 0 && head < predicate) return isWithheld(doc, head);
  return deprel === 'xcomp' && head >= 0 && WITHHOLDING.has(syntaxOf(doc, head).lemma);
}

/** "Nobody had been hurt", "neither side has", of which the subject has the negation. */
function hasNegatedSubject(doc: AttributionContext, predicate: number, words: RegExp): boolean {
  return childrenBy(doc.syntax, predicate, 'nsubj').some(
    (i) =>
      words.test(doc.tokens[i]?.text ?? '') ||
      childrenBy(doc.syntax, i, 'det', 'cc', 'advmod').some((d) => words.test(doc.tokens[d]?.text ?? '')),
  );
}

/** Whether the predicate of a content is negated: "NATO did not disband", "is no longer an alliance". */
export function toPolarity(doc: AttributionContext, { from, to }: TokenRange): Polarity {
  let root = from;
  for (let i = from; i < to; i++) {
    const { head, upos } = syntaxOf(doc, i);
    if ((head < from || head >= to) && upos !== 'PUNCT') {
      root = i;
      break;
    }
  }
  return isNegated(doc, root) || hasNegatedSubject(doc, root, /^(?:no|nobody|none|nothing|neither)$/i)
    ? 'NEGATED'
    : 'AFFIRMED';
}

export function isNegated(doc: AttributionContext, token: number): boolean {
  if (
    childrenBy(doc.syntax, token, 'advmod', 'cc', 'aux').some((i) => NEGATORS.test(doc.tokens[i]?.text ?? ''))
  )
    return true;
  if (hasNo(doc, token)) return true;
  // "no longer"
  return childrenBy(doc.syntax, token, 'advmod').some(
    (i) => doc.tokens[i]?.text.toLowerCase() === 'longer' && doc.tokens[i - 1]?.text.toLowerCase() === 'no',
  );
}

/** "no one", "no doubt" */
function hasNo(doc: AttributionContext, noun: number): boolean {
  return childrenBy(doc.syntax, noun, 'det').some((i) => doc.tokens[i]?.text.toLowerCase() === 'no');
}

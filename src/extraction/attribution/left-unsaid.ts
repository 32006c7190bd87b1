import { AVOIDING, OMITTING } from '../lexicon/cues/verbs.js';
import { childrenBy } from '../syntax-tree.js';
import { isMarked, syntaxOf, type AttributionContext } from './context.js';

/** Verbs by which one wants another to say or think something. */
const DIRECTIVE =
  /^(?:want|wish|ask|urge|tell|order|expect|press|pressure|invite|beg|implore|instruct|encourage|advise|need|challenge|require|call|appeal|plead)$/;

/**
 * What nobody has said: "*forgot* to mention that …", "*stopped short* of accusing …", and what somebody is only asked to say or
 * think: "wants *the world* to believe that …". `cue`: the token that heads the cue.
 */
export function isLeftUnsaid(doc: AttributionContext, cue: number): boolean {
  const { deprel, head } = syntaxOf(doc, cue);
  if (head < 0 || head > cue || !/^(?:xcomp|advcl|ccomp|obl)$/.test(deprel)) return false;
  if (isLeftOut(doc, head)) return true;
  if (!/^(?:xcomp|advcl)$/.test(deprel) || !isMarked(doc, cue, /^to$/i)) return false;
  if (!DIRECTIVE.test(syntaxOf(doc, head).lemma)) return false;
  // "called *her* to thank her" on the telephone
  return deprel === 'xcomp' ? isOfAnother(doc, head, cue) : isCalledUpon(doc, head, cue);
}

/** "forgot to", "refrained from", "stopped short of" */
function isLeftOut(doc: AttributionContext, verb: number): boolean {
  const { lemma } = syntaxOf(doc, verb);
  if (OMITTING.has(lemma) || AVOIDING.has(lemma)) return true;
  return (
    lemma === 'stop' &&
    childrenBy(doc.syntax, verb, 'advmod', 'xcomp', 'obl').some((i) => syntaxOf(doc, i).lemma === 'short')
  );
}

/** "urged *Oslo* to", unlike "wants to", "asked to" */
function isOfAnother(doc: AttributionContext, verb: number, infinitive: number): boolean {
  return (
    childrenBy(doc.syntax, verb, 'obj', 'iobj').some((i) => verb < i && i < infinitive) ||
    childrenBy(doc.syntax, infinitive, 'nsubj').some((i) => verb < i && i < infinitive) ||
    isCalledUpon(doc, verb, infinitive)
  );
}

/** "called *on Oslo* to", "pleaded *with Oslo* to" */
function isCalledUpon(doc: AttributionContext, verb: number, infinitive: number): boolean {
  return childrenBy(doc.syntax, verb, 'obl').some(
    (i) =>
      verb < i &&
      i < infinitive &&
      childrenBy(doc.syntax, i, 'case').some((c) => /^(?:on|upon|to|with)$/i.test(doc.tokens[c]?.text ?? '')),
  );
}

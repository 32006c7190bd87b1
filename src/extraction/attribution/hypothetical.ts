import { childrenBy } from '../syntax-tree.js';
import { syntaxOf, type AttributionContext } from './context.js';
import { isNegated } from './stance.js';

const CONDITION = /^(?:if|unless|whether)$/i;
const ASSUMING = /^(?:let|suppose|imagine|assume)$/;
const SUBJECT = ['nsubj', 'nsubj:pass'] as const;

/**
 * "If he says that", "did X say that …?", "let's say", "who knows whether": speech that is asked about or supposed, which
 * nobody is said to have uttered. "Why does X insist that …?" is no such question: it takes the claim for granted.
 * `cue`: the token that heads the cue.
 */
export function isHypothetical(doc: AttributionContext, cue: number): boolean {
  const clause = toClauseHead(doc, cue);
  const { deprel, head } = syntaxOf(doc, clause);
  if (childrenBy(doc.syntax, clause, 'mark').some((i) => CONDITION.test(wordAt(doc, i)))) return true;
  if (isSupposing(doc, cue) || (/^[cx]comp$/.test(deprel) && isSupposing(doc, head))) return true;
  if (isOnlyPossible(doc, clause) || isOnlyPossible(doc, cue) || isConsequence(doc, clause)) return true;
  if (isAvoided(doc, cue) || isDuty(doc, cue)) return true;
  // "If they say they want peace": supposed with what reports it.
  if (deprel === 'ccomp' && head >= 0 && SPEECH.test(syntaxOf(doc, head).lemma) && isHypothetical(doc, head))
    return true;
  const asks = isQuestion(doc, clause);
  if (asks && childrenBy(doc.syntax, clause, ...SUBJECT).some((i) => /^who$/i.test(wordAt(doc, i))))
    return deprel !== 'acl:relcl';
  return (asks || deprel === 'advcl' || isConditional(doc, clause)) && isInverted(doc, clause);
}

/**
 * "Rome could say that …", "we must not say that …", "somebody has to say it": what may or ought to be said is not said
 * yet. But "I must say that …" says it, and "would not confirm that …" tells of a refusal.
 */
function isOnlyPossible(doc: AttributionContext, verb: number): boolean {
  const [subject] = childrenBy(doc.syntax, verb, ...SUBJECT);
  if (subject !== undefined && /^(?:i|we)$/i.test(wordAt(doc, subject)) && !isNegated(doc, verb))
    return false;
  const { lemma } = syntaxOf(doc, verb);
  const modals = childrenBy(doc.syntax, verb, 'aux').map((i) => wordAt(doc, i).toLowerCase());
  // "nobody *should think* that …", "some *might conclude* that …"; "he must believe that …" is told of him
  if (THOUGHT.test(lemma)) return modals.some((word) => /^(?:could|may|might|should|ought)$/.test(word));
  // "*can* no longer *be considered* …": by whoever it is
  if (/^(?:consider|regard|deem)$/.test(lemma))
    return modals.some((word) => POSSIBLE.test(word)) && childrenBy(doc.syntax, verb, 'aux:pass').length > 0;
  if (!SPEECH.test(lemma)) return false;
  return modals.some((word) => POSSIBLE.test(word)) && !isWithholding(doc, verb);
}

const POSSIBLE = /^(?:could|can|ca|may|might|should|must|ought)$/;

const THOUGHT = /^(?:think|believe|assume|suppose|conclude|imagine|expect|fear|hope|doubt|see|view)$/;

/** "If Chad did so, Mali *would* say that …": what would be said in another case. */
function isConsequence(doc: AttributionContext, verb: number): boolean {
  const isModal = childrenBy(doc.syntax, verb, 'aux').some((i) =>
    /^(?:would|could|might|['’]d)$/i.test(wordAt(doc, i)),
  );
  if (!isModal || !SPEECH.test(syntaxOf(doc, verb).lemma)) return false;
  return childrenBy(doc.syntax, verb, 'advcl').some(
    (clause) =>
      childrenBy(doc.syntax, clause, 'mark').some((i) => /^(?:if|unless)$/i.test(wordAt(doc, i))) ||
      isConditional(doc, clause),
  );
}

/** "needs *to admit* that …", "could begin *by admitting* that …"; "had to admit that …" tells that it was said. */
function isDuty(doc: AttributionContext, cue: number): boolean {
  const { deprel, lemma, head } = syntaxOf(doc, cue);
  if (head < 0 || !SPEECH.test(lemma)) return false;
  const above = syntaxOf(doc, head);
  const isMeans = childrenBy(doc.syntax, cue, 'mark').some((i) => /^by$/i.test(wordAt(doc, i)));
  if (isMeans)
    return childrenBy(doc.syntax, head, 'aux').some((i) =>
      /^(?:could|might|should|must|ought)$/i.test(wordAt(doc, i)),
    );
  const [subject] = childrenBy(doc.syntax, head, ...SUBJECT);
  return (
    deprel === 'xcomp' &&
    /^(?:need|have|ought)$/.test(above.lemma) &&
    /^VB[PZ]?$/.test(above.xpos) &&
    !(subject !== undefined && /^(?:i|we)$/i.test(wordAt(doc, subject)))
  );
}

/** "warned *against* believing that …", "left *without* saying that …": what is not to be thought or was not said. */
function isAvoided(doc: AttributionContext, cue: number): boolean {
  return childrenBy(doc.syntax, cue, 'mark', 'case').some((i) =>
    /^(?:against|without)$/i.test(wordAt(doc, i)),
  );
}

const SPEECH =
  /^(?:say|tell|claim|argue|state|announce|declare|write|add|reply|respond|ask|comment|agree|complain|accuse|admit|acknowledge|recogni[sz]e|concede|confess|apologi[sz]e|warn|insist|call|object|condemn|criticize|criticise|promise|pledge|vow|threaten|show|prove|demonstrate)$/;

/** "could not confirm", "cannot say whether" */
function isWithholding(doc: AttributionContext, verb: number): boolean {
  return (
    /^(?:say|tell)$/.test(syntaxOf(doc, verb).lemma) &&
    isNegated(doc, verb) &&
    childrenBy(doc.syntax, verb, 'ccomp').some((c) =>
      childrenBy(doc.syntax, c, 'mark').some((i) => /^(?:if|whether)$/i.test(wordAt(doc, i))),
    )
  );
}

/** "Had Oslo said so, Sweden would have paid": the auxiliary opens the clause, and no question mark closes it. */
function isConditional(doc: AttributionContext, verb: number): boolean {
  const sentence = doc.sentences[doc.tokens[verb]?.sentence ?? -1];
  const [auxiliary] = childrenBy(doc.syntax, verb, 'aux', 'aux:pass', 'cop');
  if (!sentence || auxiliary === undefined || !/^(?:had|were|should)$/i.test(wordAt(doc, auxiliary)))
    return false;
  const opens =
    auxiliary === sentence.from ||
    /^[,;:—–"“(]$/.test(wordAt(doc, auxiliary - 1)) ||
    /^[A-Z]/.test(wordAt(doc, auxiliary));
  return opens && !/^(?:nor|neither|never|rarely|seldom|only)$/i.test(wordAt(doc, auxiliary - 1));
}

/** The verb that the marks and auxiliaries of a cue's clause hang on: "if he comes and says", "would you dare to say". */
function toClauseHead(doc: AttributionContext, cue: number): number {
  let at = cue;
  for (let steps = 0; steps < 4; steps++) {
    const { deprel, head } = syntaxOf(doc, at);
    if (!/^(?:conj|xcomp)$/.test(deprel) || head < 0 || isSupposing(doc, head)) break;
    if (childrenBy(doc.syntax, at, ...SUBJECT).length) break;
    at = head;
  }
  return at;
}

/** "Suppose", "let us", "do not believe": an imperative, so a bare form without a subject. */
function isSupposing(doc: AttributionContext, verb: number): boolean {
  if (verb < 0 || childrenBy(doc.syntax, verb, ...SUBJECT, 'aux:pass', 'mark').length) return false;
  const { lemma, xpos, deprel } = syntaxOf(doc, verb);
  if (!/^VBP?$/.test(xpos) || deprel === 'conj') return false;
  const auxiliaries = childrenBy(doc.syntax, verb, 'aux');
  if (!auxiliaries.length) return ASSUMING.test(lemma.toLowerCase());
  return (
    THOUGHT.test(lemma) && isNegated(doc, verb) && auxiliaries.every((i) => /^do$/i.test(wordAt(doc, i)))
  );
}

/** The first closing mark after the clause's verb is a question mark. */
function isQuestion(doc: AttributionContext, verb: number): boolean {
  const sentence = doc.sentences[doc.tokens[verb]?.sentence ?? -1];
  for (let i = verb; sentence && i < sentence.to; i++) {
    if (/^[?!.]+$/.test(wordAt(doc, i))) return wordAt(doc, i).includes('?');
  }
  return false;
}

/** "Did he say", "should he say", but not "why did he say". */
function isInverted(doc: AttributionContext, verb: number): boolean {
  const [subject] = childrenBy(doc.syntax, verb, ...SUBJECT);
  const auxiliary = childrenBy(doc.syntax, verb, 'aux', 'aux:pass', 'cop')[0];
  if (subject === undefined || auxiliary === undefined || auxiliary > subject) return false;
  return !childrenBy(doc.syntax, verb, 'advmod').some((i) =>
    /^(?:why|how|when|where)$/i.test(wordAt(doc, i)),
  );
}

function wordAt(doc: AttributionContext, token: number): string {
  return doc.tokens[token]?.text ?? '';
}

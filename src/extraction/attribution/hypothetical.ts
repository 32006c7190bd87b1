import { childrenBy } from '../syntax-tree.js';
import { syntaxOf, type AttributionContext } from './context.js';

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
  if (/^[cx]comp$/.test(deprel) && isSupposing(doc, head)) return true;
  const asks = isQuestion(doc, clause);
  if (asks && childrenBy(doc.syntax, clause, ...SUBJECT).some((i) => /^who$/i.test(wordAt(doc, i))))
    return deprel !== 'acl:relcl';
  return (asks || deprel === 'advcl') && isInverted(doc, clause);
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

/** "Suppose", "let us": an imperative, so without a subject. */
function isSupposing(doc: AttributionContext, verb: number): boolean {
  return (
    verb >= 0 &&
    ASSUMING.test(syntaxOf(doc, verb).lemma.toLowerCase()) &&
    !childrenBy(doc.syntax, verb, ...SUBJECT).length &&
    !childrenBy(doc.syntax, verb, 'aux', 'aux:pass', 'mark').length
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

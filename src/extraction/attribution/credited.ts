import type { TokenRange } from '../doc.js';
import { childrenBy, subtreeRange } from '../syntax-tree.js';
import { trim } from './content-range.js';
import { syntaxOf, type AttributionContext } from './context.js';
import type { Cue } from './cue.js';
import { toBounds, type Parenthesis } from './parenthesis.js';
import type { QuoteIndex } from './quoted-content.js';
import { toSource } from './source.js';
import { isNegated } from './stance.js';

/**
 * "If you believe *the ministry*, the port was shut", "If *Oslo* is to be believed, …", "To quote *Thucydides*, …": the one
 * whose view the sentence around such a clause gives. Token that heads it; null where the verb opens no such clause.
 */
export function findCredited(doc: AttributionContext, verb: number): number | null {
  const { lemma, deprel, head } = syntaxOf(doc, verb);
  if (!deprel.startsWith('advcl') || isNegated(doc, verb)) return null;
  const [object] = childrenBy(doc.syntax, verb, 'obj');
  const [subject] = childrenBy(doc.syntax, verb, 'nsubj', 'nsubj:pass');
  const isMarked = (mark: RegExp) =>
    childrenBy(doc.syntax, verb, 'mark').some((i) => mark.test(wordAt(doc, i)));
  if (/^(?:quote|paraphrase)$/.test(lemma))
    return object !== undefined && subject === undefined && isMarked(/^to$/) && isSetOff(doc, verb)
      ? toNamed(doc, object)
      : null;
  if (!/^(?:believe|trust)$/.test(lemma) || !isMarked(/^if$/) || subject === undefined) return null;
  // "If you believe the lie, *you* are lost"
  if (childrenBy(doc.syntax, head, 'nsubj').some((i) => ANYBODY.test(wordAt(doc, i)))) return null;
  if (childrenBy(doc.syntax, verb, 'aux:pass').length)
    return childrenBy(doc.syntax, verb, 'mark').some((i) => wordAt(doc, i) === 'to')
      ? toNamed(doc, subject)
      : null;
  return ANYBODY.test(wordAt(doc, subject)) && object !== undefined ? toNamed(doc, object) : null;
}

const ANYBODY = /^(?:you|one|we)$/;

/** "believe *me*", "believe *that*" */
function toNamed(doc: AttributionContext, token: number): number | null {
  return /^(?:NOUN|PROPN)$/.test(syntaxOf(doc, token).upos) ? token : null;
}

/** At the head of the sentence, or between commas. */
function isSetOff(doc: AttributionContext, verb: number): boolean {
  const range = subtreeRange(doc.syntax, verb);
  const sentence = doc.sentences[doc.tokens[verb]!.sentence]!;
  if (!range) return false;
  const isOpen = range.from === sentence.from || wordAt(doc, range.from - 1) === ',';
  return isOpen && [range.to - 1, range.to].some((i) => wordAt(doc, i) === ',');
}

/** Whom such a clause credits, and what stands around it. */
export function findCreditedClause(doc: AttributionContext, index: QuoteIndex, cue: Cue): Parenthesis | null {
  const credited = cue.kind === 'VIEW' ? findCredited(doc, cue.head) : null;
  const clause = credited === null ? null : subtreeRange(doc.syntax, cue.head);
  const source = credited === null ? null : toSource(doc, credited);
  if (!clause || !source) return null;
  const content = trim(doc, aroundClause(toBounds(doc, index, cue), clause));
  return content && { source, content };
}

function aroundClause({ from, to }: TokenRange, clause: TokenRange): TokenRange {
  if (clause.from - from < 2) return { from: clause.to, to };
  return to - clause.to < 2 ? { from, to: clause.from } : { from, to };
}

function wordAt(doc: AttributionContext, token: number): string {
  return (doc.tokens[token]?.text ?? '').toLowerCase();
}

import type { TokenRange } from '../doc.js';
import type { EncoderOutput } from '../encoder/encoder.js';

type Syntax = EncoderOutput['syntax'];

/**
 * "Officials *quoted by Reuters* said the bridge was closed": a participle with its agent and without an auxiliary, which a
 * parser may take for the verb of the sentence, and the finite verb behind the agent for what it reports. Trees in which
 * that verb has the subject, and the participle modifies it. `words`: the token of each entry.
 */
export function readReducedRelatives(
  syntax: Syntax,
  words: readonly string[],
  sentences: readonly TokenRange[],
): Syntax {
  const read = [...syntax];
  for (const sentence of sentences) {
    for (let verb = sentence.from; verb < sentence.to; verb++) {
      const relative = findRelative(read, words, sentence, verb) ?? findSetOff(read, words, sentence, verb);
      if (relative) mend(read, sentence, relative);
    }
  }
  return read;
}

interface Relative {
  readonly subject: number;
  readonly participle: number;
  readonly agent: number | null;
  /** The finite verb of the clause. */
  readonly verb: number;
}

function findRelative(
  syntax: Syntax,
  words: readonly string[],
  sentence: TokenRange,
  verb: number,
): Relative | null {
  const { head: participle, deprel, xpos } = syntax[verb]!;
  if (!/^(?:ccomp|advcl)$/.test(deprel) || participle > verb - 3 || !/^VB[DZP]$/.test(xpos)) return null;
  if (words[participle + 1]?.toLowerCase() !== 'by' || !/^VB[ND]$/.test(syntax[participle]!.xpos))
    return null;
  const agent = syntax[participle + 1]!.head;
  if (agent <= participle || agent >= verb) return null;
  if (syntax[agent]!.head !== participle && syntax[agent]!.head !== verb) return null;
  let [subject, ownSubject]: (number | null)[] = [null, null];
  for (let at = sentence.from; at < sentence.to; at++) {
    const entry = syntax[at]!;
    if (at > participle && at < verb && entry.upos === 'PUNCT') return null;
    if (entry.head === participle && /^(?:aux|aux:pass|cop|obj|mark)$/.test(entry.deprel)) return null;
    if (entry.head === verb && entry.deprel === 'mark') return null;
    if (!entry.deprel.startsWith('nsubj')) continue;
    if (entry.head === participle) subject = at;
    if (entry.head === verb) ownSubject = at;
  }
  // "officers *led by Berg* overthrew him": or the finite verb has the subject, and the participle none
  if (subject === null && ownSubject === participle - 1) [subject, ownSubject] = [ownSubject, null];
  if (subject !== participle - 1 || (ownSubject !== null && ownSubject !== agent)) return null;
  return { subject, participle, agent, verb };
}

/** "India, *hit with a tariff*, refused": likewise between commas, where the parser joins the two verbs or hangs one on the other. */
function findSetOff(
  syntax: Syntax,
  words: readonly string[],
  sentence: TokenRange,
  verb: number,
): Relative | null {
  if (!/^VB[DZP]$/.test(syntax[verb]!.xpos) || words[verb - 1] !== ',') return null;
  const participle = findOther(syntax, sentence, verb);
  if (participle === null || participle > verb - 3) return null;
  const isAhead = words[participle - 1] === ',' && syntax[participle + 1]?.xpos === 'IN';
  if (!isAhead || !/^VB[ND]$/.test(syntax[participle]!.xpos)) return null;
  let subject: number | null = null;
  for (let at = sentence.from; at < sentence.to; at++) {
    const entry = syntax[at]!;
    if (entry.head === participle && /^(?:aux|aux:pass|cop|obj|mark)$/.test(entry.deprel)) return null;
    if (entry.head === verb && /^(?:cc$|mark|nsubj)/.test(entry.deprel)) return null;
    if (entry.head === participle && entry.deprel.startsWith('nsubj')) subject = at;
  }
  // the subject's phrase ends right before
  const isBefore = subject !== null && subject < participle && isIn(syntax, participle - 2, subject);
  return isBefore ? { subject: subject!, participle, agent: null, verb } : null;
}

/** The verb before that another is joined to or hung on, or that is hung on it. */
function findOther(syntax: Syntax, { from }: TokenRange, verb: number): number | null {
  const { head, deprel } = syntax[verb]!;
  if (/^(?:conj|advcl)$/.test(deprel)) return head < verb ? head : null;
  for (let at = from; at < verb; at++)
    if (syntax[at]!.head === verb && /^(?:ccomp|advcl)$/.test(syntax[at]!.deprel)) return at;
  return null;
}

function isIn(syntax: Syntax, token: number, phrase: number): boolean {
  for (let at = token, step = 0; at >= 0 && step < 8; at = syntax[at]!.head, step++)
    if (at === phrase) return true;
  return false;
}

function mend(
  syntax: Syntax[number][],
  sentence: TokenRange,
  { subject, participle, agent, verb }: Relative,
) {
  const { head, deprel } = syntax[participle]!;
  for (let at = sentence.from; at < sentence.to; at++) {
    // What stands outside the participle and its agent belongs to the clause.
    const isOutside = syntax[at]!.head === participle && (at < participle || at > verb);
    if (isOutside) syntax[at] = { ...syntax[at]!, head: verb };
  }
  if (head !== verb) syntax[verb] = { ...syntax[verb]!, head, deprel };
  syntax[subject] = { ...syntax[subject]!, head: verb, deprel: 'nsubj' };
  syntax[participle] = { ...syntax[participle]!, upos: 'VERB', xpos: 'VBN', head: subject, deprel: 'acl' };
  if (agent !== null) syntax[agent] = { ...syntax[agent]!, head: participle, deprel: 'obl:agent' };
}

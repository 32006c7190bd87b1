import type { TokenRange } from '../doc.js';
import type { EncoderOutput } from '../encoder/encoder.js';

type Syntax = EncoderOutput['syntax'];

/** Relations of what a clause is told with. */
const ADJUNCT = /^(?:obl|obl:unmarked|advmod)$/;
const OF_CLAUSE = /^(?:root|parataxis|conj|ccomp)$/;

/**
 * "…; *in 2003*, the United States invaded Iraq; in 2011, it destroyed Libya": no phrase reaches over a semicolon. One that a
 * parser ties to the verb of another part is of the clause in its own. `words`: the token of each entry.
 */
export function readOverSemicolons(
  syntax: Syntax,
  words: readonly string[],
  sentences: readonly TokenRange[],
): Syntax {
  const read = [...syntax];
  for (const sentence of sentences) {
    for (const part of toParts(words, sentence)) {
      const verb = findVerb(syntax, part);
      if (verb === null) continue;
      for (let at = part.from; at < part.to; at++) {
        const { head, deprel } = syntax[at]!;
        const isElsewhere = head >= 0 && (head < part.from || head >= part.to);
        if (isElsewhere && ADJUNCT.test(deprel) && !isBelow(read, verb, at))
          read[at] = { ...syntax[at]!, head: verb };
      }
    }
  }
  return read;
}

/** The parts of a sentence that has semicolons; none of one without. */
function toParts(words: readonly string[], { from, to }: TokenRange): TokenRange[] {
  const parts: TokenRange[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if (words[at] !== ';') continue;
    parts.push({ from: start, to: at });
    start = at + 1;
  }
  return parts.length ? [...parts, { from: start, to }] : [];
}

/** The verb of the only clause of a part that hangs on nothing within it and has a subject; null without such a one. */
function findVerb(syntax: Syntax, { from, to }: TokenRange): number | null {
  const withSubject = new Set<number>();
  for (let at = from; at < to; at++)
    if (syntax[at]!.deprel.startsWith('nsubj')) withSubject.add(syntax[at]!.head);
  const verbs = [...withSubject].filter((at) => {
    if (at < from || at >= to) return false;
    const { head, deprel } = syntax[at]!;
    return OF_CLAUSE.test(deprel) && (head < from || head >= to);
  });
  return verbs.length === 1 ? verbs[0]! : null;
}

/** Whether a token is `ancestor`, or hangs on it through others. */
function isBelow(syntax: Syntax, token: number, ancestor: number): boolean {
  for (let at = token; at >= 0; at = syntax[at]!.head) if (at === ancestor) return true;
  return false;
}

import type { EncoderOutput } from '../encoder/encoder.js';

type Syntax = EncoderOutput['syntax'];

/** What a participle behind a comma says to have come of what was told. */
const OUTCOME = /^(?:killing|wounding|injuring|sparking|prompting|triggering|causing|forcing|drawing)$/i;
const MAX_CLIMB = 5;

/**
 * "Police fired on men trying to storm the house, *killing* five": what came of it came of what the finite verb tells, and not of
 * what somebody tried, which a parser may hang it on. `words`: the token of each entry.
 */
export function readOutcomes(syntax: Syntax, words: readonly string[]): Syntax {
  return syntax.map((entry, at) => {
    if (entry.deprel !== 'advcl' || words[at - 1] !== ',' || !OUTCOME.test(words[at]!)) return entry;
    const verb = findFinite(syntax, words, entry.head);
    return verb === null || verb === entry.head ? entry : { ...entry, head: verb };
  });
}

/** The finite verb of the clause that a verb without a tense of its own stands in; null where there is none. */
function findFinite(syntax: Syntax, words: readonly string[], verb: number): number | null {
  for (let at = verb, step = 0; at >= 0 && step < MAX_CLIMB; at = syntax[at]!.head, step++) {
    const { xpos } = syntax[at]!;
    if (/^VB[DZP]$/.test(xpos)) return at;
    // a noun on the way is passed, a verb with an auxiliary is finite
    const nonFinite = /^(?:NN|VBG)/.test(xpos) || (xpos === 'VB' && isInfinitive(syntax, words, at));
    if (!nonFinite) return null;
  }
  return null;
}

function isInfinitive(syntax: Syntax, words: readonly string[], verb: number): boolean {
  const before = syntax[verb - 1];
  return before?.head === verb && words[verb - 1]!.toLowerCase() === 'to';
}

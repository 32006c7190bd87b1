import type { Token, TokenRange } from '../doc.js';

const KNOWN_AS =
  /^(?:[,(] )?(?:(?:who is )?(?:also |better |widely |popularly |locally |sometimes )?(?:known|referred to) as|nicknamed|dubbed|alias|a\.?k\.?a\.?)(?: the)?(?: ["“'‘])?$/;
/** The most tokens that say so. */
const MAX_WORDS = 7;

/** "Augustine Holm, better known as “*Cement King*”,": whether the words between two names say that the second is another of the first's. */
export function isKnownAs(tokens: readonly Token[], { to }: TokenRange, { from }: TokenRange): boolean {
  if (from <= to || from - to > MAX_WORDS) return false;
  const between = tokens.slice(to, from).map(({ text }) => text.toLowerCase());
  return KNOWN_AS.test(between.join(' '));
}

import type { AttributionContext } from './context.js';

const REACH = 4;
const OPEN = String.raw`(?:^|[,;:(–—] )`;
const CLOSE = String.raw`(?: [,.;:)–—]|$)`;

/** Of a cue between asterisks, with the words around it. */
const SET_PHRASES = new RegExp(
  [
    String.raw`${OPEN}(?:but |and )?that \*said\*${CLOSE}`,
    String.raw`having \*said\* (?:all )?th(?:at|is)`,
    String.raw`suffice (?:it )?to \*say\*`,
    String.raw`\*suffice\* (?:it )?to say`,
    String.raw`(?:needless|strange|sad|sorry|odd) to \*say\*`,
    String.raw`that is to \*say\*`,
    String.raw`, not to \*say\*`,
    String.raw`[,(–—] \*say\* [,)–—]`,
    String.raw`${OPEN}all \*told\*${CLOSE}`,
    String.raw`truth be \*told\*`,
    String.raw`truth to \*tell\*`,
    String.raw`no \*(?:telling|saying)\*`,
    String.raw`time will \*tell\*`,
    String.raw`remain(?:s|ed)? to be \*seen\*`,
    String.raw`rests? \*assured\*`,
    String.raw`\*call(?:s|ed|ing)?\* (?:to mind|in sick)`,
    String.raw`\*think\* (?:- )?tanks?`,
  ].join('|'),
);

/**
 * "*That said*, …", "nine in all, *all told*", "*suffice it to say* that …": a phrase in which the word of saying, seeing
 * or calling tells of nobody's words.
 */
export function isInSetPhrase({ tokens, sentences }: AttributionContext, cue: number): boolean {
  const { from, to } = sentences[tokens[cue]!.sentence]!;
  const words = tokens
    .slice(Math.max(from, cue - REACH), Math.min(to, cue + REACH + 1))
    .map(({ index, text }) => (index === cue ? `*${text.toLowerCase()}*` : text.toLowerCase()));
  // What is cut off before the phrase is no edge of it.
  return SET_PHRASES.test(cue - REACH > from ? `… ${words.join(' ')}` : words.join(' '));
}

import { headOf } from '../syntax-tree.js';
import { trim } from './content-range.js';
import { syntaxOf, type AttributionContext } from './context.js';
import type { Cue } from './cue.js';
import { toBounds, type Parenthesis } from './parenthesis.js';
import type { QuoteIndex } from './quoted-content.js';

/** Words between whom it is of and the quote, in tokens. */
const MAX_APPOSITION = 10;

/**
 * "The treaty is, in the words of the chancellor, “a pact with the past”": what is said is the sentence around the phrase. By
 * position, since trees tie the quoted words to whom they are of. Null for any other cue.
 */
export function findWordsOf(doc: AttributionContext, index: QuoteIndex, cue: Cue): Parenthesis | null {
  if (cue.kind !== 'VIEW' || syntaxOf(doc, cue.head).lemma !== 'word') return null;
  const bounds = toBounds(doc, index, cue);
  const from = cue.head + 2;
  let to = from;
  while (to < bounds.to && !/^[,:.;—–"“]$/.test(doc.tokens[to]?.text ?? '')) to++;
  // "in the words of the coach, Ida Berg, “…”": as far as the quote.
  const quote = doc.tokens.slice(to, to + MAX_APPOSITION).find(({ text }) => /^["“]$/.test(text));
  if (quote && quote.index < bounds.to && /^[,:]$/.test(doc.tokens[quote.index - 1]?.text ?? ''))
    to = quote.index - 1;
  if (to === from || doc.tokens[cue.head + 1]?.text.toLowerCase() !== 'of') return null;
  const source = { range: { from, to }, head: headOf(doc.syntax, { from, to }) };
  const start = cue.head - 2;
  const isOpening = start <= bounds.from || /^(?:and|but|or|:|—|–)$/.test(doc.tokens[start - 1]?.text ?? '');
  const isClosing = to + 1 >= bounds.to;
  const content = trim(doc, {
    from: isOpening ? to : bounds.from,
    to: isClosing && !isOpening ? start : bounds.to,
  });
  return content && { source, content };
}

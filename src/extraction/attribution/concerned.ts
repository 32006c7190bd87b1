import type { TokenRange } from '../doc.js';
import { childrenBy, subtreeRange } from '../syntax-tree.js';
import type { Content } from './content-range.js';
import { syntaxOf, type AttributionContext } from './context.js';
import type { Cue } from './cue.js';
import type { Source } from './source.js';

/**
 * Phrases outside a content that it speaks of: whom it is said of ("accused *Norway* on Monday of breaking the deal"),
 * whom "you" is said to ("told *Norway*: “You will pay.”"), and the sources that speak of "each other".
 */
export function findConcerned(
  doc: AttributionContext,
  cue: Cue,
  source: Source | null,
  { range, subject }: Content,
): TokenRange[] {
  const found: TokenRange[] = [];
  const addPhrase = (head: number) =>
    found.push(subtreeRange(doc.syntax, head, new Set([cue.head])) ?? { from: head, to: head + 1 });
  if (subject !== undefined) addPhrase(subject);
  const whole = { from: Math.min(range.from, found[0]?.from ?? Infinity), to: range.to };
  if (source && has(doc, whole, /^(?:each|one)$/i, /^(?:other|another)$/i)) found.push(source.range);
  if (cue.kind === 'VERB' && has(doc, range, /^(?:you|your|yours|yourself|yourselves)$/i)) {
    const addressee = childrenBy(doc.syntax, cue.head, 'iobj', 'obj', 'obl').find((i) =>
      isAddressee(doc, range, i),
    );
    if (addressee !== undefined) addPhrase(addressee);
  }
  return found;
}

/** "told *Norway*", "said to *Norway*" */
function isAddressee(doc: AttributionContext, { from, to }: TokenRange, phrase: number): boolean {
  if (phrase >= from && phrase < to) return false;
  const cases = childrenBy(doc.syntax, phrase, 'case').map((i) => doc.tokens[i]?.text.toLowerCase());
  return syntaxOf(doc, phrase).deprel.startsWith('obl') ? cases.includes('to') : !cases.length;
}

/** Whether words that fit stand in a range one after the other. */
function has(doc: AttributionContext, { from, to }: TokenRange, ...words: readonly RegExp[]): boolean {
  for (let i = from; i + words.length <= to; i++)
    if (words.every((word, k) => word.test(doc.tokens[i + k]?.text ?? ''))) return true;
  return false;
}

import type { Span } from '../../domain/span.js';
import type { TokenRange } from '../doc.js';
import { LEADING_ABBREVIATIONS } from '../lexicon/abbreviations.js';

/** Words that seldom continue a name and often begin a sentence: "… in the U.S. The deal …". */
const STARTERS: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we i you his her its their our my there in on at for from by with
  but and or so yet if when while after before since although though as because however meanwhile moreover still
  what who why how where which some many most all both each no not it's according`.split(/\s+/),
);
const TERMINATOR = /^(?:[.!?。！？]|\.{2,}|…|[!?]{2,})$/u;
const CLOSER = /^(?:["”’'»)\]}]|'')$/u;
const OPENER = /^(?:["“‘'«([{]|``)$/u;

/**
 * Sentences of one paragraph as ranges of its tokens. A terminator ends a sentence together with the quotation marks
 * and brackets that follow it without a blank, unless the next word goes on in lower case ("“Will you?” he asked").
 */
export function splitSentences(text: string, tokens: readonly Span[]): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length - 1; i++) {
    if (!endsWithStop(text, tokens, i)) continue;
    let last = i;
    while (last + 1 < tokens.length && isAttachedCloser(text, tokens, last + 1)) last++;
    if (last + 1 < tokens.length && startsSentence(text, tokens, i, last + 1)) {
      sentences.push({ from, to: last + 1 });
      from = last + 1;
      i = last;
    }
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

function endsWithStop(text: string, tokens: readonly Span[], i: number): boolean {
  const word = wordAt(text, tokens, i);
  if (TERMINATOR.test(word)) return true;
  if (!/\p{L}\.$/u.test(word)) return false;
  if (word.length > 2) return !LEADING_ABBREVIATIONS.has(word.slice(0, -1).toLowerCase());
  // "on X.", "plan B.", but "George W." and "J."
  return /^\p{Ll}/u.test(wordAt(text, tokens, i - 1));
}

function isAttachedCloser(text: string, tokens: readonly Span[], i: number): boolean {
  return CLOSER.test(wordAt(text, tokens, i)) && (tokens[i] as Span).start === (tokens[i - 1] as Span).end;
}

function startsSentence(text: string, tokens: readonly Span[], stop: number, next: number): boolean {
  const apart = (tokens[next] as Span).start > (tokens[next - 1] as Span).end;
  let first = next;
  while (first < tokens.length - 1 && OPENER.test(wordAt(text, tokens, first))) first++;
  const word = wordAt(text, tokens, first);
  const stopWord = wordAt(text, tokens, stop);
  if (/\p{L}\.$/u.test(stopWord)) return apart && /^\p{Lu}/u.test(word) && STARTERS.has(word.toLowerCase());
  if (/^(?:\.{2,}|…)$/u.test(stopWord)) return apart && /^\p{Lu}/u.test(word);
  // "collapse completely.Next": a blank that was lost.
  if (!apart)
    return stopWord === '.' && /^\p{Lu}\p{Ll}/u.test(word) && /\p{Ll}$/u.test(wordAt(text, tokens, stop - 1));
  return !/^\p{Ll}/u.test(word) && !/^[,;:%]$/.test(word);
}

function wordAt(text: string, tokens: readonly Span[], i: number): string {
  const token = tokens[i];
  return token ? text.slice(token.start, token.end) : '';
}

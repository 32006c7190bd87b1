import { getKnowledgeBase } from '../../knowledge/knowledge-base.js';
import type { Token, TokenRange } from '../doc.js';

const DASH = /^(?:--+|[—–―-])$/u;
/** Agencies that write themselves small. */
const SMALL = /^(?:dpa|epd|kna|apa)$/;
/** "ISLAMABAD: Two parties …": in capitals, with no more than a place, an agency and a date. */
const MAX_BEFORE_COLON = 12;
const MAX_TOKENS = 24;

/**
 * The dateline at the head of a sentence, with its dash: "BEIJING, March 3 (Xinhua) --", "WASHINGTON (AP) —",
 * "Kyiv, Ukraine –", "ISLAMABAD:", "MOSCOW, March 3. /TASS/." Null where the words before the first dash or colon do not look like a place.
 */
export function findDateline(tokens: readonly Token[], sentence: TokenRange): TokenRange | null {
  const first = tokens[sentence.from];
  if (isNothingElse(tokens.slice(sentence.from, sentence.to)))
    return { from: sentence.from, to: sentence.to };
  if (!first || !/^\p{Lu}{2}/u.test(first.text))
    return /^\p{Lu}\p{Ll}/u.test(first?.text ?? '') ? findMixedCase(tokens, sentence) : null;
  const dash = findDash(tokens, sentence) ?? findColon(tokens, sentence);
  if (dash === null || dash === sentence.from) return null;
  return tokens.slice(sentence.from, dash).every((t) => isDatelineToken(t.text))
    ? { from: sentence.from, to: dash + 1 }
    : null;
}

/** "MOSCOW, March 3." or "/TASS/.", each a sentence by its stop. */
function isNothingElse(sentence: readonly Token[]): boolean {
  const [first, second] = sentence;
  const isPlaced = /^\p{Lu}{2}/u.test(first?.text ?? '') && sentence.some((t) => /^\d{1,2}$/.test(t.text));
  const isAgency = first?.text === '/' && /^\p{Lu}{2}/u.test(second?.text ?? '');
  return (
    (isPlaced || isAgency) && sentence.length <= MAX_TOKENS && sentence.every((t) => isDatelineToken(t.text))
  );
}

/** In mixed case only with an agency or a date: "Moscow (Reuters) -", "Kabul, 12 March 2021 —", "Delhi [India], May 3 (ANI):". */
function findMixedCase(tokens: readonly Token[], sentence: TokenRange): TokenRange | null {
  const dash = findDash(tokens, sentence);
  const end = dash ?? findColon(tokens, sentence);
  if (end === null) return null;
  const head = tokens.slice(sentence.from, end);
  const marked = head.some(({ text }) => text === '(' || (dash !== null && /^\d{1,2}$/.test(text)));
  // "Dubai: 16 June 2025 —"
  const colon = head.findIndex(({ text }) => text === ':');
  const rest = colon > 0 && isCity(toWords(head.slice(0, colon))) ? head.slice(colon + 1) : head;
  return marked && rest.every((t) => isDatelineToken(t.text)) ? { from: sentence.from, to: end + 1 } : null;
}

function findDash(tokens: readonly Token[], sentence: TokenRange): number | null {
  const end = Math.min(sentence.to - 1, sentence.from + MAX_TOKENS);
  for (let i = sentence.from + 1; i < end; i++) {
    const token = tokens[i] as Token;
    const before = tokens[i - 1] as Token;
    // "MADRID, May 4 (EFE).-"
    const closed = before.text === '.' && tokens[i - 2]?.text === ')';
    const spaced = before.end < token.start || token.text.length > 1 || closed;
    if (DASH.test(token.text) && spaced) return i;
  }
  return null;
}

/** The colon after a place in capitals; "BIDEN: I said" and "WALLACE: And you" are speakers, told by the article. */
function findColon(tokens: readonly Token[], sentence: TokenRange): number | null {
  const end = Math.min(sentence.to - 1, sentence.from + MAX_BEFORE_COLON);
  for (let i = sentence.from + 1; i < end; i++) {
    if ((tokens[i] as Token).text !== ':') continue;
    const marked = tokens.slice(sentence.from, i).some((t) => /^(?:\(|\/|\d{1,2})$/.test(t.text));
    return marked || isCity(toWords(tokens.slice(sentence.from, i))) ? i : null;
  }
  return null;
}

function toWords(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}

function isCity(name: string): boolean {
  return getKnowledgeBase()
    .names.findExact(name)
    .some(({ entry, role }) => entry.category === 'PLACE' || role === 'CAPITAL');
}

function isDatelineToken(word: string): boolean {
  return (
    /^\p{Lu}/u.test(word) ||
    /^\d{1,4}(?:st|nd|rd|th)?$/.test(word) ||
    /^[,.()[\]/-]$/.test(word) ||
    SMALL.test(word) ||
    /^(?:and|of|de|la|al)$/.test(word)
  );
}

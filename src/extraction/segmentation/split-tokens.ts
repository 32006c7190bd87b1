import { LEADING_ABBREVIATIONS, TRAILING_ABBREVIATIONS } from '../lexicon/abbreviations.js';
import type { Span } from '../../domain/span.js';

/**
 * Tokens by the conventions of the English Universal Dependencies treebanks GUM and EWT: clitics and possessives
 * apart ("do|n't", "NATO|'s"), hyphenated words split ("US|-|led") but for affixes ("pro-Beijing", "re-elected",
 * "mid-August") and hyphenated given names ("Ki-moon"), slashes split, currency and percent signs apart.
 */

/** Most words, as WORD would read them: nothing that could begin a longer token of another kind comes behind. */
const PLAIN = /[a-z]+(?=[\s,])/u;
const URL =
  /(?:https?:\/\/|www\.)[^\s<>"“”]+|(?<![\p{L}\p{N}.@-])(?:[a-z0-9-]+\.)+(?:com|org|net|gov|edu|int|info|io|eu|uk|ru|cn|de|fr|ua|us)(?:\/[^\s<>"“”]*)?(?![\p{L}\p{N}])/iu;
// The look-behinds let a long run of letters and marks be tried once, not from each of its characters.
const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const HANDLE = /[@#][\p{L}_][\p{L}\p{M}\p{N}_]*/u;
const INITIALS = /(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])|Ph\.D\./u;
const NUMBER = /\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?(?![\p{L}\p{M}])|\d+(?:[.,:/]\d+)*/u;
const DECADE = /['’]\d0s(?![\p{L}\p{N}])/u;
const CURRENCY = /(?:US|A|C|HK|NZ)\$/u;
const WORD =
  /[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|_+(?=[\p{L}\p{M}\p{N}]))*(?:['’´`][\p{L}\p{M}][\p{L}\p{M}\p{N}]*)*(?:&(?=\p{Lu})[\p{L}\p{N}]+)?/u;
const RUN = /\.{2,}|-{2,}|[!?]{2,}|\*{2,}|_{2,}|={2,}|''|``/u;
const ANY = /\S/u;

const TOKEN = new RegExp(
  [PLAIN, URL, EMAIL, HANDLE, INITIALS, DECADE, NUMBER, CURRENCY, WORD, RUN, ANY]
    .map((r) => `(${r.source})`)
    .join('|'),
  'giu',
);
const PLAIN_GROUP = 1;
const URL_GROUP = 2;
const WORD_GROUP = 9;

const NEGATION = /^(.+?)(n['’]t)$/iu;
const CLITIC = /^(.+?)(['’´`](?:s|m|re|ve|ll|d))$/iu;
/** Two words written as one: letters of the first. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['gimme', 3],
  ['lemme', 3],
]);

const PREFIXES: ReadonlySet<string> = new Set(
  `anti bi co counter cross de e ex extra hyper inter intra macro mega meta micro mid mini multi neo non over pan para
  post pre pro proto pseudo quasi re semi socio sub super trans tri ultra un under uni`.split(/\s+/),
);
/** Second halves of compounds that look like a given name's: "Swiss-led", "Seoul-based". */
const COMPOUND_TAILS: ReadonlySet<string> = new Set(
  'led run made born based era wide like style type size sized held owned built free only long day year'.split(
    ' ',
  ),
);

/** Token spans of `text` between `start` and `end`, in order, without white space. Never throws. */
export function splitTokens(text: string, start: number, end: number): Span[] {
  const part = text.slice(start, end);
  const tokens: Span[] = [];
  for (const match of part.matchAll(TOKEN)) {
    const from = start + match.index;
    let to = from + match[0].length;
    if (match[URL_GROUP] !== undefined) {
      to = trimUrl(text, from, to);
      tokens.push({ start: from, end: to });
      // What was cut off ("www.nato.int).") is punctuation.
      for (let i = to; i < from + match[0].length; i++) tokens.push({ start: i, end: i + 1 });
    } else if ((match[PLAIN_GROUP] ?? match[WORD_GROUP]) !== undefined) {
      tokens.push(...splitWord(text, from, to));
    } else {
      tokens.push({ start: from, end: to });
    }
  }
  return joinHyphenated(text, joinAbbreviations(text, end, tokens));
}

function trimUrl(text: string, from: number, to: number): number {
  let cut = to;
  while (cut > from + 1 && /[.,;:!?)\]}'’»]/.test(text[cut - 1] as string)) cut--;
  return cut;
}

function splitWord(text: string, start: number, end: number): Span[] {
  const word = text.slice(start, end);
  const parts = /['’´`]/.test(word) ? (NEGATION.exec(word) ?? CLITIC.exec(word)) : null;
  const cut = parts ? (parts[1] as string).length : FUSED.get(word.toLowerCase());
  if (cut === undefined) return [{ start, end }];
  return [
    { start, end: start + cut },
    { start: start + cut, end },
  ];
}

/** "Mr" + "." → "Mr.", "J" + "." before a name → "J."; and "end.Next" stays split. */
function joinAbbreviations(text: string, limit: number, tokens: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Span;
    const next = tokens[i + 1];
    const dot = next && next.start === token.end && next.end === token.end + 1 && text[next.start] === '.';
    if (dot && isAbbreviation(text, token, limit)) {
      joined.push({ start: token.start, end: next.end });
      i++;
    } else {
      joined.push(token);
    }
  }
  return joined;
}

function isAbbreviation(text: string, token: Span, limit: number): boolean {
  const word = text.slice(token.start, token.end);
  const after = text.slice(token.end + 1, Math.min(limit, token.end + 40));
  if (/^\p{Lu}$/u.test(word))
    return /^\s+["“'‘(]?\p{Lu}/u.test(after) && word !== 'I' && !(word === 'X' && isSite(text, token));
  const lower = word.toLowerCase();
  const capitalised = /^\p{Lu}/u.test(word);
  if (lower === 'no' || lower === 'art' || lower === 'fig' || lower === 'p' || lower === 'pp')
    return /^\s*\d/.test(after);
  if (LEADING_ABBREVIATIONS.has(lower))
    return /^\s/.test(after) && (capitalised || /^(?:vs|v|al|approx|ca|cf|viz)$/.test(lower));
  // A month or a company form ends a sentence as often as not; the token keeps its stop either way.
  return TRAILING_ABBREVIATIONS.has(lower) && (capitalised || lower === 'etc') && !isWordAlike(lower, after);
}

/** "She wrote on *X*. Doyle …": the site, and no initial. */
function isSite(text: string, { start }: Span): boolean {
  return /(?:^|\s)(?:on|to|via|from)\s+$/.test(text.slice(Math.max(0, start - 8), start));
}

/** Months and words such as "Mar", "Sun", "May", "Miss", "Wash": an abbreviation only where a number or comma follows. */
function isWordAlike(lower: string, after: string): boolean {
  return (
    /^(?:mar|sun|sat|mon|miss|wash|ill|del|la|ore|mass|ind|min|co)$/.test(lower) &&
    !/^\s*(?:\d|,|[a-z])/.test(after)
  );
}

/** Puts affixes and hyphenated given names together again: "pro" "-" "Beijing", "Ki" "-" "moon". */
function joinHyphenated(text: string, tokens: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Span;
    const hyphen = tokens[i + 1];
    const tail = tokens[i + 2];
    if (
      hyphen &&
      tail &&
      hyphen.start === token.end &&
      tail.start === hyphen.end &&
      hyphen.end - hyphen.start === 1 &&
      /[-‐‑]/.test(text[hyphen.start] as string) &&
      keepsHyphen(text, tokens[i - 1], token, tail, tokens[i + 3])
    ) {
      joined.push({ start: token.start, end: tail.end });
      i += 2;
    } else {
      joined.push(token);
    }
  }
  return joined;
}

function keepsHyphen(
  text: string,
  before: Span | undefined,
  head: Span,
  tail: Span,
  after: Span | undefined,
): boolean {
  const first = text.slice(head.start, head.end);
  const second = text.slice(tail.start, tail.end);
  if (!/^\p{L}/u.test(second) && !/^\d0s$|^\d{2,4}0s$/.test(second)) return false;
  const longer = after && after.start === tail.end && /[-‐‑]/.test(text[after.start] as string);
  if (PREFIXES.has(first.toLowerCase())) return !longer;
  const previous = before ? text.slice(before.start, before.end) : '';
  return (
    /^\p{Lu}\p{Ll}{1,5}$/u.test(first) &&
    /^\p{Ll}{2,5}$/u.test(second) &&
    /^\p{Lu}\p{Ll}/u.test(previous) &&
    before !== undefined &&
    head.start - before.end === 1 &&
    !COMPOUND_TAILS.has(second)
  );
}

import type { Span } from '../../domain/span.js';
import type { Sentence, Token } from '../doc.js';

/** A stretch between quotation marks, before it is known what it is for. */
export interface RawQuote extends Span {
  /** Without the marks. */
  readonly inner: Span;
  /** Index of the quote that it stands in, null at the outermost level. */
  readonly parent: number | null;
  /** Its closing mark is missing: it ends with its paragraph. */
  readonly unclosed: boolean;
}

type Family = 'double' | 'single' | 'angle';
interface Mark {
  readonly token: Token;
  readonly family: Family;
  readonly opens: boolean;
  readonly closes: boolean;
}
interface Open {
  readonly mark: Mark;
  readonly slot: number;
}

const FAMILY: ReadonlyMap<string, Family> = new Map([
  ['"', 'double'],
  ['“', 'double'],
  ['”', 'double'],
  ['„', 'double'],
  ['‟', 'double'],
  ["''", 'double'],
  ['``', 'double'],
  ['「', 'angle'],
  ['」', 'angle'],
  ['«', 'angle'],
  ['»', 'angle'],
  ["'", 'single'],
  ['‘', 'single'],
  ['’', 'single'],
  ['‛', 'single'],
]);
/** Longer than this a pair of single marks is more likely two apostrophes. */
const MAX_SINGLE = 600;

/**
 * Quotes of an article, in text order, nested ones after those that they stand in. Straight and curly, double and
 * single marks, guillemets; marks are paired within a paragraph, because news opens each paragraph of a long quote
 * anew and closes only the last: such a quote ends with its paragraph (`unclosed`).
 */
export function findQuotes(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): RawQuote[] {
  const quotes: RawQuote[] = [];
  let first = 0;
  while (first < sentences.length) {
    let last = first;
    const { paragraph } = sentences[first] as Sentence;
    while (sentences[last + 1]?.paragraph === paragraph) last++;
    const range = tokens.slice((sentences[first] as Sentence).from, (sentences[last] as Sentence).to);
    pairMarks(text, range, (sentences[last] as Sentence).end, quotes);
    first = last + 1;
  }
  return quotes;
}

function pairMarks(text: string, tokens: readonly Token[], end: number, quotes: RawQuote[]): void {
  const marks = tokens.flatMap((token) => toMark(text, token) ?? []);
  const found: (RawQuote | null)[] = [];
  const open: Open[] = [];
  const parents: (number | null)[] = [];
  const close = (at: Open, inner: Span, until: number, unclosed: boolean) => {
    if (inner.start >= inner.end) return;
    const { start } = at.mark.token;
    found[at.slot] = { start, end: until, inner, parent: null, unclosed };
  };
  marks.forEach((mark, index) => {
    const depth = findLastIndex(open, (o) => o.mark.family === mark.family);
    if (mark.closes && depth >= 0 && !(mark.opens && !isPlausibleClose(text, mark))) {
      const opened = open[depth] as Open;
      close(opened, trimInner(text, opened.mark.token.end, mark.token.start), mark.token.end, false);
      open.length = depth;
    } else if (mark.opens) {
      // Two double quotes cannot be open in one another: the first was never closed.
      if (mark.family === 'double' && depth >= 0) open.length = depth;
      if (mark.family === 'single' && !hasSingleCloser(marks, index)) return;
      parents.push(open.at(-1)?.slot ?? null);
      open.push({ mark, slot: found.length });
      found.push(null);
    }
  });
  for (const rest of open) {
    if (rest.mark.family === 'single') continue;
    close(rest, trimInner(text, rest.mark.token.end, end), end, true);
  }
  const indexBySlot = new Map<number, number>();
  found.forEach((quote, slot) => {
    if (!quote) return;
    const parentSlot = parents[slot] ?? null;
    const parent = parentSlot === null ? null : (indexBySlot.get(parentSlot) ?? null);
    indexBySlot.set(slot, quotes.length);
    quotes.push({ ...quote, parent });
  });
}

function toMark(text: string, token: Token): Mark | null {
  const family = FAMILY.get(token.text);
  if (!family) return null;
  const before = text[token.start - 1] ?? ' ';
  const after = text[token.end] ?? ' ';
  if (/[“«「„‟]|``/u.test(token.text)) return { token, family, opens: true, closes: false };
  if (/[»」]/u.test(token.text)) return { token, family, opens: false, closes: true };
  const openBefore = /[\s([{—–\-"“‘«/:]/u.test(before);
  const solidAfter = /[^\s]/u.test(after);
  if (family === 'single') {
    const opens = openBefore && /[\p{L}\p{N}"“$]/u.test(after) && token.text !== '’';
    return { token, family, opens, closes: !opens && /[^\s]/u.test(before) && !/[\p{L}\p{N}]/u.test(after) };
  }
  // ”text” and "text" alike: the marks' sides decide, then what is open.
  return { token, family, opens: openBefore && solidAfter, closes: !openBefore || !solidAfter };
}

/** A straight mark with blanks or brackets on both sides could be either; with a word before it, it closes. */
function isPlausibleClose(text: string, mark: Mark): boolean {
  return /[^\s([{]/u.test(text[mark.token.start - 1] ?? ' ');
}

function hasSingleCloser(marks: readonly Mark[], index: number): boolean {
  const limit = (marks[index] as Mark).token.end + MAX_SINGLE;
  for (let i = index + 1; i < marks.length; i++) {
    const mark = marks[i] as Mark;
    if (mark.token.start > limit) return false;
    if (mark.family === 'single' && mark.closes) return true;
  }
  return false;
}

function trimInner(text: string, start: number, end: number): Span {
  while (start < end && /\s/u.test(text[start] as string)) start++;
  while (end > start && /\s/u.test(text[end - 1] as string)) end--;
  return { start, end };
}

function findLastIndex<T>(list: readonly T[], test: (item: T) => boolean): number {
  for (let i = list.length - 1; i >= 0; i--) if (test(list[i] as T)) return i;
  return -1;
}

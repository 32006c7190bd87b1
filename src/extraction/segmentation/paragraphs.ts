import type { Span } from '../../domain/span.js';

/** The widest line that a hard-wrapped text has. */
const WRAP_LIMIT = 120;
const LINE = /[^\n\r\u2028\u2029]+/g;

/**
 * Paragraphs of a text, in order, without outer white space. Blank lines divide; a single line break divides too,
 * unless the lines of the block were wrapped at a fixed width (the next line's first word would not have fitted). In a
 * text most of which stands in longer lines none were: a title and the date below it are two.
 */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let block: Span[] = [];
  const mayWrap = !isMostlyLong(text);
  const flush = () => {
    if (block.length > 1 && mayWrap && isWrapped(text, block)) {
      paragraphs.push({ start: (block[0] as Span).start, end: (block.at(-1) as Span).end });
    } else {
      paragraphs.push(...block);
    }
    block = [];
  };
  for (const line of text.matchAll(LINE)) {
    const before = text.slice(block.at(-1)?.end ?? 0, line.index);
    if (block.length && (before.match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0) > 1) flush();
    const trimmed = trim(text, line.index, line.index + line[0].length);
    if (trimmed) block.push(trimmed);
  }
  flush();
  return paragraphs;
}

function isMostlyLong(text: string): boolean {
  let long = 0;
  for (const line of text.matchAll(LINE)) if (line[0].length > WRAP_LIMIT) long += line[0].length;
  return long > text.length / 2;
}

function isWrapped(text: string, lines: readonly Span[]): boolean {
  const width = Math.max(...lines.map(length));
  if (width > WRAP_LIMIT) return false;
  return lines.slice(1).every((line, i) => {
    const firstWord = /^\S+/.exec(text.slice(line.start, line.start + WRAP_LIMIT))?.[0] ?? '';
    return length(lines[i] as Span) + 1 + firstWord.length > width;
  });
}

function length(span: Span): number {
  return span.end - span.start;
}

/** The span without outer white space, null where nothing is left. */
function trim(text: string, start: number, end: number): Span | null {
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return start < end ? { start, end } : null;
}

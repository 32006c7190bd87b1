import { toSearchWords, WORD } from '../../graph/text-index.js';

export interface Snippet {
  readonly snippet: string;
  /** Offsets into the snippet, UTF-16 code units, end exclusive. */
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}

const LENGTH = 200;
const LEAD = 60;
const ELLIPSIS = '…';

/** The part of `text` around the first word of `query` in it, cut at blanks, with all such words marked. */
export function toSnippet(text: string, query: string): Snippet {
  const words = new Set(toSearchWords(query));
  const isWanted = (word: string) => words.has(word.normalize('NFC').toLowerCase());
  const found = [...text.matchAll(WORD)].filter(([word]) => isWanted(word));
  const { from, to } = toWindow(text, found[0]?.index ?? 0);
  const lead = from > 0 ? ELLIPSIS : '';
  return {
    snippet: lead + text.slice(from, to).replace(/\s/g, ' ') + (to < text.length ? ELLIPSIS : ''),
    highlights: found
      .filter(({ index, 0: word }) => index >= from && index + word.length <= to)
      .map(({ index, 0: word }) => {
        const start = index - from + lead.length;
        return { start, end: start + word.length };
      }),
  };
}

function toWindow(text: string, at: number): { from: number; to: number } {
  if (text.length <= LENGTH) return { from: 0, to: text.length };
  const near = Math.max(0, Math.min(at - LEAD, text.length - LENGTH));
  const from = near === 0 ? 0 : afterBlank(text, near, at);
  const far = Math.min(text.length, from + LENGTH);
  const blank = text.slice(0, far).search(/\s\S*$/);
  return { from, to: far === text.length || blank <= at ? far : blank };
}

/** The first place behind a blank between `from` and `before`, else `from`. */
function afterBlank(text: string, from: number, before: number): number {
  const blank = text.slice(from, before).search(/\s/);
  return blank < 0 ? from : from + blank + 1;
}

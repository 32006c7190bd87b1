import { RequestError } from '../data/request.js';

export interface ArticleDraft {
  readonly text: string;
  readonly format: 'TEXT' | 'MARKDOWN' | 'HTML';
  /** Of the file that it is from; null where it was typed. */
  readonly name: string | null;
}

/** What the server takes at most, of UTF-8. */
export const MAX_KIB: Readonly<Record<ArticleDraft['format'], number>> = {
  TEXT: 1024,
  MARKDOWN: 1024,
  HTML: 4096,
};

/** Rejects with RequestError where the file is none that the server can read. */
export async function readArticleFile(file: File): Promise<ArticleDraft> {
  const format = toFormat(file.name);
  const most = MAX_KIB[format];
  if (file.size > most * 1024) {
    throw new RequestError(
      'TOO_LARGE',
      `${format === 'HTML' ? 'A web page' : 'An article'} has at most ${most} KiB, this file ${(file.size / 1024).toFixed(0)}.`,
      format === 'HTML' ? 'Paste its text instead.' : 'Leave out what is not part of the article.',
    );
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
    return { text, format, name: file.name };
  } catch {
    throw new RequestError(
      'UNREADABLE',
      'This file is not text in UTF-8.',
      'Save it as plain text in UTF-8, or paste its text.',
    );
  }
}

function toFormat(name: string): ArticleDraft['format'] {
  if (/\.html?$/i.test(name)) return 'HTML';
  return /\.(md|markdown)$/i.test(name) ? 'MARKDOWN' : 'TEXT';
}

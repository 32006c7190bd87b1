import type { ArticleInput } from '../../domain/article-input.js';
import { AnnalsError } from '../../domain/errors.js';
import { checkSize, PAGE_LIMIT, TEXT_LIMIT, toText } from './decode.js';
import { toMetadata } from './fields.js';

/** One line of a .jsonl file: its number, from 1, and its bytes without the line end. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array;
}

/**
 * The article of one line: `text` and, where known, `title`, `url`, `outlet`, `byline`, `publishedAt`; other keys
 * are left alone. Throws AnnalsError ARTICLE_UNREADABLE, ARTICLE_NOT_TEXT or ARTICLE_TOO_LARGE.
 */
export function readJsonLine(bytes: Uint8Array, source: string): ArticleInput {
  checkSize(bytes.length, PAGE_LIMIT, source);
  const fields = toObject(toText(bytes, source).replace(/^\uFEFF/, ''), source);
  if (typeof fields.text !== 'string') throw unreadable(source, 'an object with the article under "text"');
  checkSize(Buffer.byteLength(fields.text), TEXT_LIMIT, source);
  return { ...toMetadata(fields, source), text: fields.text };
}

/** The lines of a stream that are not blank, one at a time, however long the stream is. */
export async function* toLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let rest: Uint8Array[] = [];
  let number = 0;
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      number++;
      const bytes = Buffer.concat([...rest, chunk.subarray(start, end)]);
      rest = [];
      if (!isBlank(bytes)) yield { number, bytes };
      start = end + 1;
    }
    rest.push(chunk.subarray(start));
  }
  const bytes = Buffer.concat(rest);
  if (!isBlank(bytes)) yield { number: number + 1, bytes };
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 32 || (byte >= 9 && byte <= 13));
}

function toObject(json: string, source: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch (error) {
    throw unreadable(source, 'a JSON object on the line', error);
  }
  throw unreadable(source, 'a JSON object on the line');
}

function unreadable(source: string, expected: string, cause?: unknown): AnnalsError {
  return new AnnalsError(
    'ARTICLE_UNREADABLE',
    `${source}: expected ${expected}, but it is something else.`,
    'Write one article a line: {"text": "…", "title": "…", "publishedAt": "2025-11-07"}.',
    { cause },
  );
}

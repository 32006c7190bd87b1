import { AnnalsError } from '../../domain/errors.js';

/** About 170,000 words: longer than any article, short enough to be held in memory many times over. */
export const TEXT_LIMIT = 1_048_576;
/** Of a saved web page, most of which is markup and scripts. */
export const PAGE_LIMIT = 10 * 1_048_576;
/** Of one that comes over the network: all of it is held in memory before it is read. */
export const SENT_PAGE_LIMIT = 4 * 1_048_576;

// What no text holds: control characters other than white space.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/**
 * The text of a file, exactly as `readFileSync(file, 'utf8')` gives it: line ends and a byte order mark stay, so
 * that offsets hold in the file as read. Throws AnnalsError ARTICLE_NOT_TEXT for binary data and other encodings.
 */
export function toText(bytes: Uint8Array, source: string): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw notText(source, 'it is UTF-16', 'UTF-16');
  }
  if (bytes.includes(0)) {
    const order = findUtf16Order(bytes);
    throw order ? notText(source, 'it is UTF-16', `UTF-16${order}`) : binary(source);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    checkCharacters(text, source);
    return text;
  } catch (error) {
    if (error instanceof AnnalsError) throw error;
    throw notText(source, 'it is in another encoding', 'WINDOWS-1252', error);
  }
}

/**
 * The byte order of English text in UTF-16 without a mark, of which every second byte is 0 and no other is; null for
 * what is no such text.
 */
function findUtf16Order(bytes: Uint8Array): 'LE' | 'BE' | null {
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]!++;
  });
  const most = bytes.length * 0.4;
  if (zeros[1]! > most && zeros[0] === 0) return 'LE';
  return zeros[0]! > most && zeros[1] === 0 ? 'BE' : null;
}

/** Throws AnnalsError ARTICLE_UNREADABLE where `text`, which is to be taken as it is, is a web page; `hint`: how to give it as one. */
export function checkNoPage(text: string, source: string, hint: string): void {
  if (!/^\uFEFF?\s*<(!doctype html|html|head|body)\b/i.test(text)) return;
  throw new AnnalsError(
    'ARTICLE_UNREADABLE',
    `${source}: expected the text of an article, but it is a web page.`,
    hint,
  );
}

/** Throws AnnalsError ARTICLE_NOT_TEXT where `text` holds control characters or half a surrogate pair. */
export function checkCharacters(text: string, source: string): void {
  if (CONTROL.test(text)) throw binary(source);
  const broken = text.search(/\p{Surrogate}/u);
  if (broken >= 0) {
    throw new AnnalsError(
      'ARTICLE_NOT_TEXT',
      `${source}: expected Unicode text, but it has half a surrogate pair at offset ${broken}.`,
      'Write the character whole, or leave it out.',
    );
  }
}

/** Throws AnnalsError ARTICLE_TOO_LARGE where `size` (bytes) is above `limit`. */
export function checkSize(size: number, limit: number, source: string): void {
  if (size <= limit) return;
  throw new AnnalsError(
    'ARTICLE_TOO_LARGE',
    `${source}: expected at most ${inMebibytes(limit)} for one article, but it is ${inMebibytes(size)}.`,
    'Give one article a file, or one a line in a .jsonl file.',
  );
}

function inMebibytes(bytes: number): string {
  return `${Number((bytes / 1_048_576).toFixed(1))} MiB`;
}

function binary(source: string): AnnalsError {
  return new AnnalsError(
    'ARTICLE_NOT_TEXT',
    `${source}: expected UTF-8 text, but it is binary data.`,
    "Save the article's text as a .txt, .md, .html or .jsonl file.",
  );
}

function notText(source: string, came: string, encoding: string, cause?: unknown): AnnalsError {
  return new AnnalsError(
    'ARTICLE_NOT_TEXT',
    `${source}: expected UTF-8 text, but ${came}.`,
    `Convert it first, for example with "iconv -f ${encoding} -t UTF-8".`,
    { cause },
  );
}

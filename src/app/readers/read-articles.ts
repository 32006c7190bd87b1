import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ArticleInput } from '../../domain/article-input.js';
import { AnnalsError } from '../../domain/errors.js';
import { checkArticle, toEmpty } from './check-article.js';
import { checkCharacters, checkNoPage, checkSize, PAGE_LIMIT, TEXT_LIMIT, toText } from './decode.js';
import { type ArticleMetadata, NO_METADATA } from './fields.js';
import { type ArticleFile, fail, findFile, findFiles } from './find-files.js';
import { readJsonLine, toLines } from './jsonl.js';
import { readMarkdown } from './markdown.js';

/** What came of reading one article; `source` names it in messages: a path, with its line in a .jsonl file. */
export type Reading =
  | { readonly source: string; readonly article: ArticleInput }
  | { readonly source: string; readonly error: AnnalsError };

export interface ReadOptions {
  /** What is known from elsewhere; goes before what a file says. */
  readonly metadata?: Partial<ArticleMetadata>;
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/**
 * Every article of the files and folders in `operands`, `-` being text on standard input, one at a time and checked.
 * An article that cannot be read comes as an error of its own, so that the others are not lost. Throws AnnalsError
 * ARTICLE_UNREADABLE or ARTICLE_UNKNOWN_FORMAT before the first where an operand names nothing that can be read.
 */
export async function* readArticles(
  operands: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Reading> {
  const files = await Promise.all(
    operands.map(async (operand) => (operand === '-' ? null : findFiles(operand))),
  );
  for (const found of files) {
    if (found) for (const file of found) yield* readFileArticles(file, options);
    else yield await read('standard input', options, () => readStdin(options.stdin ?? process.stdin));
  }
}

/** Those of the one file (or `-`) `operand`. Throws as `readArticles` does, and for a folder. */
export async function* readArticleFile(operand: string, options: ReadOptions = {}): AsyncGenerator<Reading> {
  if (operand !== '-') await findFile(operand);
  yield* readArticles([operand], options);
}

async function* readFileArticles(file: ArticleFile, options: ReadOptions): AsyncGenerator<Reading> {
  if (file.format !== 'jsonl') {
    yield await read(file.path, options, () => readWhole(file));
    return;
  }
  let lines = 0;
  for await (const { number, bytes } of toLines(createReadStream(file.path))) {
    const source = `${file.path}:${number}`;
    lines++;
    yield await read(source, options, () => readJsonLine(bytes, source));
  }
  if (lines === 0) yield { source: file.path, error: toEmpty(file.path) };
}

async function read(
  source: string,
  { metadata = {} }: ReadOptions,
  bring: () => ArticleInput | Promise<ArticleInput>,
): Promise<Reading> {
  try {
    const found = await bring();
    const known = Object.entries(metadata).filter(([, value]) => value !== undefined && value !== null);
    const article: ArticleInput = { ...found, ...Object.fromEntries(known) };
    checkCharacters(article.text, source);
    await checkArticle(article, source);
    return { source, article };
  } catch (error) {
    if (error instanceof AnnalsError) return { source, error };
    throw error;
  }
}

async function readWhole({ path, format, size }: ArticleFile): Promise<ArticleInput> {
  checkSize(size, format === 'html' ? PAGE_LIMIT : TEXT_LIMIT, path);
  const text = toText(await readFile(path).catch((error: unknown) => fail(path, error)), path);
  if (format === 'text') {
    checkNoPage(text, path, 'Give the file a name that ends in ".html".');
    return { ...NO_METADATA, text };
  }
  if (format === 'markdown') return readMarkdown(text, path);
  // The HTML parser takes a while to load, and most articles are not HTML.
  const { readHtml } = await import('./html.js');
  return readHtml(text, path);
}

async function readStdin(stdin: AsyncIterable<Uint8Array>): Promise<ArticleInput> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    chunks.push(chunk);
    size += chunk.length;
    checkSize(size, TEXT_LIMIT, 'standard input');
  }
  const text = toText(Buffer.concat(chunks), 'standard input');
  checkNoPage(text, 'standard input', 'Save it as an .html file, and name that.');
  return { ...NO_METADATA, text };
}

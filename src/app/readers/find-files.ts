import { readdir, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { AnnalsError } from '../../domain/errors.js';
import { toFileProblem } from '../../domain/file-problem.js';

const FORMAT_BY_EXTENSION = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
} as const;
export type Format = (typeof FORMAT_BY_EXTENSION)[keyof typeof FORMAT_BY_EXTENSION];

export interface ArticleFile {
  readonly path: string;
  readonly format: Format;
  readonly size: number;
}

/**
 * The files that `path` stands for: itself, or, of a folder, all within it that Annals reads, in the order of their
 * paths; hidden ones are left out. Throws AnnalsError ARTICLE_UNREADABLE where there is nothing to read,
 * ARTICLE_UNKNOWN_FORMAT for a file of another kind.
 */
export async function findFiles(path: string): Promise<ArticleFile[]> {
  if (!(await stat(path).catch((error: unknown) => fail(path, error))).isDirectory())
    return [await findFile(path)];
  const names = await readdir(path, { recursive: true });
  const paths = names.filter((name) => toFormat(name) && !isHidden(name)).map((name) => join(path, name));
  if (paths.length > 0) return Promise.all(paths.sort().map(findFile));
  throw new AnnalsError(
    'ARTICLE_UNREADABLE',
    `${path}: expected articles in this folder, but it has no ${kinds()} file.`,
    'Name the folder that holds them.',
  );
}

/** The one file at `path`. Throws as `findFiles` does, and for a folder. */
export async function findFile(path: string): Promise<ArticleFile> {
  const stats = await stat(path).catch((error: unknown) => fail(path, error));
  if (stats.isDirectory()) {
    throw new AnnalsError(
      'ARTICLE_UNREADABLE',
      `${path}: expected a file, but it is a folder.`,
      'Name one file in it; "annals ingest" takes whole folders.',
    );
  }
  const format = toFormat(path);
  if (format) return { path, format, size: stats.size };
  throw new AnnalsError(
    'ARTICLE_UNKNOWN_FORMAT',
    `${path}: expected a ${kinds()} file, but its name ends in "${extname(path)}".`,
    'Save the article in one of these formats.',
  );
}

function toFormat(path: string): Format | undefined {
  return (FORMAT_BY_EXTENSION as Record<string, Format>)[extname(path).toLowerCase()];
}

function isHidden(path: string): boolean {
  return path.split(sep).some((part) => part.startsWith('.'));
}

function kinds(): string {
  return '.txt, .md, .html or .jsonl';
}

/** Turns what the file system says into a sentence. */
export function fail(path: string, cause: unknown): never {
  const isAddress = /^https?:\/\//.test(path);
  throw new AnnalsError(
    'ARTICLE_UNREADABLE',
    `${path}: expected a file or folder, but ${isAddress ? 'it is an address on the web' : toFileProblem(cause, 'read')}.`,
    isAddress ? 'Save the page as an .html file, and name that.' : 'Check the path and its permissions.',
    { cause },
  );
}

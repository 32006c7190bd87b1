import { parse, YAMLParseError } from 'yaml';
import type { ArticleInput } from '../../domain/article-input.js';
import { AnnalsError } from '../../domain/errors.js';
import { toMetadata } from './fields.js';

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;
const HEADING = /^\s*#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\r?\n|$)/;

/**
 * An article in Markdown. Its YAML front matter may say `title`, `url`, `outlet`, `byline` (or `author`, one or
 * several) and `publishedAt` (or `date`); the text is what follows it, exactly as written. Without a title there,
 * a heading on the first line is it. Throws AnnalsError ARTICLE_UNREADABLE for broken front matter.
 */
export function readMarkdown(content: string, source: string): ArticleInput {
  const matter = FRONT_MATTER.exec(content);
  const text = content.slice(matter?.[0].length ?? 0);
  const fields = toFields(matter?.[1] ?? '', source);
  const metadata = toMetadata(
    {
      ...fields,
      byline: fields.byline ?? toByline(fields.author),
      publishedAt: fields.publishedAt ?? fields.date,
    },
    source,
  );
  return { ...metadata, title: metadata.title ?? HEADING.exec(text)?.[1] ?? null, text };
}

function toFields(yaml: string, source: string): Record<string, unknown> {
  try {
    const fields: unknown = parse(yaml) ?? {};
    if (typeof fields === 'object' && !Array.isArray(fields)) return fields as Record<string, unknown>;
    throw broken(source, 'it is no list of keys and values');
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw broken(source, toProblem(error), error);
  }
}

/** Without the lines that show the place, which begin with a colon. */
function toProblem({ message, linePos }: YAMLParseError): string {
  const problem = (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
  return `line ${linePos?.[0].line ?? 1} of it is wrong (${problem})`;
}

function toByline(author: unknown): unknown {
  return Array.isArray(author) ? author.join(', ') : author;
}

function broken(source: string, problem: string, cause?: unknown): AnnalsError {
  return new AnnalsError(
    'ARTICLE_UNREADABLE',
    `${source}: expected YAML between the lines "---", but ${problem}.`,
    'Write it as "key: value" lines, a value with a colon in quotation marks.',
    { cause },
  );
}

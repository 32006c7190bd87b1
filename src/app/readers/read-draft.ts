import type { ArticleInput } from '../../domain/article-input.js';
import { readHtmlApart } from '../workers/read-html-apart.js';
import { checkArticle } from './check-article.js';
import { checkCharacters, checkNoPage, checkSize, SENT_PAGE_LIMIT, TEXT_LIMIT } from './decode.js';
import { type ArticleMetadata, NO_METADATA, toMetadata } from './fields.js';
import { readMarkdown } from './markdown.js';

export type ArticleFormat = 'TEXT' | 'MARKDOWN' | 'HTML';

const SOURCE = 'The article';

/**
 * An article as a client sends it, checked as one that is read from a file. What is said of it goes before what its
 * text says. Rejects with AnnalsError ARTICLE_TOO_LARGE, ARTICLE_NOT_TEXT, ARTICLE_UNREADABLE, ARTICLE_EMPTY or
 * ARTICLE_NOT_ENGLISH.
 */
export async function readDraft({
  format,
  text,
  ...said
}: ArticleInput & { readonly format: ArticleFormat }): Promise<ArticleInput> {
  checkSize(Buffer.byteLength(text), format === 'HTML' ? SENT_PAGE_LIMIT : TEXT_LIMIT, SOURCE);
  checkCharacters(text, SOURCE);
  const metadata = toMetadata(said, SOURCE);
  const article = { ...(await readAs(format, text)), ...toGiven(metadata) };
  checkCharacters(article.text, SOURCE);
  await checkArticle(article, SOURCE);
  return article;
}

function readAs(format: ArticleFormat, text: string): ArticleInput | Promise<ArticleInput> {
  if (format === 'HTML') return readHtmlApart(text, SOURCE);
  if (format === 'MARKDOWN') return readMarkdown(text, SOURCE);
  checkNoPage(
    text,
    SOURCE,
    'Send it with `format: HTML`; on the page, as a file whose name ends in ".html".',
  );
  return { ...NO_METADATA, text };
}

function toGiven(metadata: ArticleMetadata): Partial<ArticleMetadata> {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== null));
}

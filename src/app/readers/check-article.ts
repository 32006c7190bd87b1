import type { ArticleInput } from '../../domain/article-input.js';
import { AnnalsError } from '../../domain/errors.js';
import { findOtherLanguage } from './language.js';

/** Throws AnnalsError ARTICLE_EMPTY or ARTICLE_NOT_ENGLISH where there is nothing that extraction could read. */
export async function checkArticle(article: ArticleInput, source: string): Promise<void> {
  if (!/[\p{L}\p{N}]/u.test(article.text)) {
    throw toEmpty(source);
  }
  const language = await findOtherLanguage(article.text);
  if (language) {
    throw new AnnalsError(
      'ARTICLE_NOT_ENGLISH',
      `${source}: expected English text, but this reads as ${language}.`,
      'Annals reads English only: bring a translation.',
    );
  }
}

export function toEmpty(source: string): AnnalsError {
  return new AnnalsError(
    'ARTICLE_EMPTY',
    `${source}: expected an article, but there are no words in it.`,
    'Check that it was saved with its text.',
  );
}

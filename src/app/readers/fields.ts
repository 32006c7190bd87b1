import type { ArticleInput } from '../../domain/article-input.js';
import { AnnalsError } from '../../domain/errors.js';
import { isIsoDate } from '../iso-date.js';
import { isWebUrl } from '../web-url.js';

/** What a person or a file may say of an article besides its text. */
export type ArticleMetadata = Omit<ArticleInput, 'text'>;

export const NO_METADATA: ArticleMetadata = {
  title: null,
  url: null,
  outlet: null,
  byline: null,
  publishedAt: null,
};

const FIELDS = Object.keys(NO_METADATA) as (keyof ArticleMetadata)[];

/**
 * The metadata among `fields`; keys that Annals does not know are left alone. Throws AnnalsError
 * ARTICLE_UNREADABLE where one is not text, the URL none of the web, or the date no ISO 8601 date.
 */
export function toMetadata(fields: Readonly<Record<string, unknown>>, source: string): ArticleMetadata {
  const metadata = { ...NO_METADATA } as Record<keyof ArticleMetadata, string | null>;
  for (const field of FIELDS) {
    const value = fields[field];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string') throw unreadable(source, `${field} to be text`, JSON.stringify(value));
    metadata[field] = value.trim() || null;
  }
  const { publishedAt, url } = metadata;
  if (url && !isWebUrl(url)) {
    throw unreadable(source, 'url to be a whole URL like https://example.org/a', `"${url}"`);
  }
  if (publishedAt && !isIsoDate(publishedAt)) {
    throw unreadable(source, 'publishedAt to be an ISO 8601 date (2025-11-07)', `"${publishedAt}"`);
  }
  return metadata;
}

function unreadable(source: string, expected: string, came: string): AnnalsError {
  return new AnnalsError(
    'ARTICLE_UNREADABLE',
    `${source}: expected ${expected}, but it is ${came}.`,
    'Correct the field, or leave it out.',
  );
}

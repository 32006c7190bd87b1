import { isIsoDate } from '../app/iso-date.js';
import type { ArticleMetadata } from '../app/readers/fields.js';
import type { Reading } from '../app/readers/read-articles.js';
import { isWebUrl } from '../app/web-url.js';
import type { Arguments, Option } from './command.js';
import { UsageError } from './parse.js';

/** What a person says of an article; it goes before what the file says. */
export const ARTICLE_OPTIONS: Readonly<Record<string, Option>> = {
  title: { type: 'string', value: 'TEXT', help: 'its title, where the first line is none' },
  url: {
    type: 'string',
    value: 'URL',
    help: 'where it was published; the same URL again replaces the article',
  },
  outlet: { type: 'string', value: 'NAME', help: 'who published it' },
  'published-at': {
    type: 'string',
    value: 'DATE',
    help: 'when: 2025-11-07; "last year" in the text counts from there',
  },
};

/** `readings`. Throws UsageError before the first where `metadata` has what only one article can have, and several come. */
export async function* toFitting(
  readings: AsyncIterable<Reading>,
  { title, url }: Partial<ArticleMetadata>,
): AsyncGenerator<Reading> {
  if (!title && !url) {
    yield* readings;
    return;
  }
  let only: Reading | null = null;
  for await (const reading of readings) {
    if (only !== null) throw new UsageError('--title and --url are of one article, and several came.');
    only = reading;
  }
  if (only !== null) yield only;
}

/** Throws UsageError where an option's value is not what it must be. */
export function toArticleMetadata({ options }: Arguments): Partial<ArticleMetadata> {
  const { title, url, outlet, 'published-at': publishedAt } = options as Record<string, string | undefined>;
  if (publishedAt !== undefined && !isIsoDate(publishedAt)) {
    throw new UsageError(`--published-at takes a date like 2025-11-07, not "${publishedAt}".`);
  }
  if (url !== undefined && !isWebUrl(url)) {
    throw new UsageError(`--url takes a whole URL like https://example.org/a, not "${url}".`);
  }
  return {
    title: title?.trim() || null,
    url: url ?? null,
    outlet: outlet?.trim() || null,
    publishedAt: publishedAt ?? null,
  };
}

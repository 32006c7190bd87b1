import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { ArticleInput } from '../../domain/article-input.js';
import { AnnalsError } from '../../domain/errors.js';
import { isIsoDate } from '../iso-date.js';
import { isWebUrl } from '../web-url.js';
import { checkSize, TEXT_LIMIT } from './decode.js';
import { completePage } from './complete-page.js';
import { isTooDeep, MAX_NESTING } from './nesting.js';
import { type PageNode, toParagraphs } from './paragraphs.js';

/** What is used of a DOM document. */
interface Page {
  readonly body: PageNode;
  querySelector(selector: string): { getAttribute(name: string): string | null } | null;
}

/** linkedom's own types want those of a browser. */
const parsePage = parseHTML as (html: string) => { readonly document: Page };

/**
 * The article of a saved web page: its readable text without menus and advertising, one paragraph for each block,
 * blank lines between, the headline first; title, URL, outlet, byline and date from what the page says of itself.
 * Offsets refer to that text. Throws AnnalsError ARTICLE_EMPTY where the page has no article, ARTICLE_TOO_LARGE where
 * that is longer than any, ARTICLE_UNREADABLE where its elements are nested so deeply that looking for one would take
 * minutes.
 */
export function readHtml(content: string, source: string): ArticleInput {
  if (isTooDeep(content)) {
    throw new AnnalsError(
      'ARTICLE_UNREADABLE',
      `${source}: expected a web page, but its elements stand more than ${MAX_NESTING} deep in one another.`,
      'Copy its text into a .txt file.',
    );
  }
  const page = parsePage(completePage(content)).document;
  const url = findUrl(page);
  const published = page.querySelector('time[datetime]')?.getAttribute('datetime');
  const readable = new Readability(page).parse();
  const { body } = parsePage(`<html><body>${readable?.content ?? ''}</body></html>`).document;
  const paragraphs = toParagraphs(body);
  if (!readable || paragraphs.length === 0) {
    throw new AnnalsError(
      'ARTICLE_EMPTY',
      `${source}: expected a page with an article, but there is no readable text in it.`,
      'Save the page again once it is fully loaded, or copy its text into a .txt file.',
    );
  }
  const outlet = readable.siteName?.trim() || null;
  const title = toHeadline(readable.title?.trim() || null, outlet);
  if (title && paragraphs[0] !== title) paragraphs.unshift(title);
  const text = paragraphs.join('\n\n');
  checkSize(Buffer.byteLength(text), TEXT_LIMIT, source);
  return {
    text,
    title,
    url,
    outlet,
    byline: readable.byline?.trim().replace(/^by\s+/i, '') || null,
    publishedAt: [readable.publishedTime, published].find((date) => date && isIsoDate(date)) ?? null,
  };
}

/** A whole one: "/index.html" stands for another article on each site. */
function findUrl(page: Page): string | null {
  const urls = [
    page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    page.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return urls.map((url) => url?.trim() ?? '').find(isWebUrl) ?? null;
}

/** "Minister denies deal | The Daily Example" without the outlet at its end. */
function toHeadline(title: string | null, outlet: string | null): string | null {
  if (!title || !outlet || !title.endsWith(outlet)) return title;
  return title.slice(0, -outlet.length).replace(/\s+[|–—-]\s+$/, '') || title;
}

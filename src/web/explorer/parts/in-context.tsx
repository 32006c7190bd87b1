import { useQuery } from '../data/use-query.js';
import { ARTICLE_TEXT, type ArticleTextData } from '../queries/nodes.js';
import type { Span } from '../queries/claim.js';
import { toWordsAddress } from './links.js';

/** How much of the text around the words is shown, in UTF-16 code units. */
const AROUND = 160;

/** Words where they stand in their article, with a link to that place. */
export function InContext({ article, span }: { article: string; span: Span }) {
  const { data } = useQuery<ArticleTextData>(ARTICLE_TEXT, { id: article });
  const text = data?.article?.text;
  const before = text ? text.slice(toWordStart(text, span.start - AROUND), span.start) : '';
  const after = text ? text.slice(span.end, toWordEnd(text, span.end + AROUND)) : '';
  return (
    <figure class="in-context">
      <blockquote>
        {before.length < span.start && '…'}
        {before}
        <mark>{span.text}</mark>
        {after}
        {text && span.end + after.length < text.length && '…'}
      </blockquote>
      <figcaption>
        <a href={toWordsAddress(article, span.start, span.end)}>
          Read it in {data?.article ? `“${data.article.title}”` : 'the article'}
        </a>
      </figcaption>
    </figure>
  );
}

function toWordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at);
  return space < 0 ? at : space + 1;
}

function toWordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space < 0 ? at : space;
}

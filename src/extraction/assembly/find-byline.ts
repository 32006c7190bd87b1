import type { Doc, Mention } from '../doc.js';
import { isByline } from '../lexicon/boilerplate.js';

/** A byline stands at the head of a text, or at its foot. */
const HEAD_PARAGRAPHS = 6;
const FOOT_PARAGRAPHS = 3;

/** The people whom the text itself names as its authors ("By Ida Berg and John Roe", "Ida Berg | Opinion"), by these mentions, in text order. */
export function findByline({ article, sentences, mentions, entities }: Doc): Mention[] {
  const last = sentences.at(-1)?.paragraph ?? 0;
  const lines = sentences.filter(
    ({ start, end, paragraph, kind }) =>
      kind === 'BOILERPLATE' &&
      (paragraph < HEAD_PARAGRAPHS || paragraph > last - FOOT_PARAGRAPHS) &&
      isByline(article.text.slice(start, end)),
  );
  return mentions.filter(
    ({ form, entity, start, end }) =>
      form === 'NAME' &&
      entities[entity]?.kind === 'PERSON' &&
      lines.some((line) => line.start <= start && end <= line.end),
  );
}

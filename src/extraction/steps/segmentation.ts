import type { Span } from '../../domain/span.js';
import type { Sentence, SentenceKind, Token } from '../doc.js';
import { BARE_LINK, BOILERPLATE } from '../lexicon/boilerplate.js';
import { defineStep } from '../pipeline.js';
import { findDateline } from '../segmentation/dateline.js';
import { splitParagraphs } from '../segmentation/paragraphs.js';
import { splitSentences } from '../segmentation/split-sentences.js';
import { splitTokens } from '../segmentation/split-tokens.js';

/** A paragraph longer than this is no headline. */
const HEADLINE_TOKENS = 25;

/** Text → tokens and sentences. Every code unit that is not white space lies in exactly one token. */
export const segmentationStep = defineStep({
  name: 'segmentation',
  needs: [],
  adds: ['tokens', 'sentences'],
  run({ article }) {
    const { text } = article;
    const tokens: Token[] = [];
    const sentences: Sentence[] = [];
    splitParagraphs(text).forEach((paragraph, index) => {
      const kind = toKind(text, paragraph, index, article.title);
      const spans = splitTokens(text, paragraph.start, paragraph.end);
      const offset = tokens.length;
      for (const range of splitSentences(text, spans)) {
        const sentence = sentences.length;
        for (const { start, end } of spans.slice(range.from, range.to)) {
          tokens.push({ index: tokens.length, sentence, start, end, text: text.slice(start, end) });
        }
        const [from, to] = [offset + range.from, offset + range.to];
        sentences.push({
          index: sentence,
          paragraph: index,
          kind,
          from,
          to,
          start: (tokens[from] as Token).start,
          end: (tokens[to - 1] as Token).end,
          dateline: kind === 'BODY' ? findDateline(tokens, { from, to }) : null,
        });
      }
    });
    return { tokens, sentences };
  },
});

function toKind(text: string, paragraph: Span, index: number, title: string | null): SentenceKind {
  const words = text.slice(paragraph.start, paragraph.end);
  if (BARE_LINK.test(words) || BOILERPLATE.some((pattern) => pattern.test(words))) return 'BOILERPLATE';
  if (title && words.trim() === title.trim()) return 'HEADLINE';
  const unfinished = !/[.!?;:,…。]["”’')\]]*$/u.test(words);
  const short = words.length < 200 && words.split(/\s+/).length <= HEADLINE_TOKENS;
  return unfinished && short && (index > 0 || title === null) && !/["”]/u.test(words.slice(-1))
    ? 'HEADLINE'
    : 'BODY';
}

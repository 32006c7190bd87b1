import type { Span } from '../../domain/span.js';
import type { Sentence, SentenceKind, Token, TokenRange } from '../doc.js';
import { BARE_LINK, BOILERPLATE, isByline, isDisclaimer } from '../lexicon/boilerplate.js';
import { defineStep } from '../pipeline.js';
import { findDateline } from '../segmentation/dateline.js';
import { splitParagraphs } from '../segmentation/paragraphs.js';
import { splitSentences } from '../segmentation/split-sentences.js';
import { splitTokens } from '../segmentation/split-tokens.js';
import { findTimestamp } from '../segmentation/timestamp.js';

/** A paragraph longer than this is no headline. */
const HEADLINE_TOKENS = 25;

/** Text → tokens and sentences. Every code unit that is not white space lies in exactly one token. */
export const segmentationStep = defineStep({
  name: 'segmentation',
  needs: [],
  adds: ['tokens', 'sentences'],
  run({ article }) {
    const { text } = article;
    const tokens: (Token & { sentence: number })[] = [];
    const sentences: Sentence[] = [];
    splitParagraphs(text).forEach((paragraph, index) => {
      const kind = toKind(text, paragraph, index, article.title);
      const spans = splitTokens(text, paragraph.start, paragraph.end);
      const offset = tokens.length;
      spans.forEach(({ start, end }) => {
        tokens.push({ index: tokens.length, sentence: -1, start, end, text: text.slice(start, end) });
      });
      for (const { from, to } of splitSentences(text, spans)) {
        const range = { from: offset + from, to: offset + to };
        const isFirst = range.from === offset;
        const dateline =
          (kind === 'BODY' ? findDateline(tokens, range) : null) ??
          (isFirst ? findTimestamp(tokens, range) : null);
        // A sentence of its own: "MOSCOW, March 4 (Reuters) –" is no subject of what follows.
        if (dateline) sentences.push(toSentence(tokens, sentences.length, index, kind, dateline, dateline));
        const rest = { from: dateline?.to ?? range.from, to: range.to };
        if (rest.from === rest.to) continue;
        const words = text.slice((tokens[rest.from] as Token).start, (tokens[rest.to - 1] as Token).end);
        const own = isDisclaimer(words) ? 'BOILERPLATE' : kind;
        sentences.push(toSentence(tokens, sentences.length, index, own, rest, null));
      }
    });
    for (const { index, from, to } of sentences) {
      for (let i = from; i < to; i++) tokens[i]!.sentence = index;
    }
    return { tokens, sentences };
  },
});

function toSentence(
  tokens: readonly Token[],
  index: number,
  paragraph: number,
  kind: SentenceKind,
  { from, to }: TokenRange,
  dateline: TokenRange | null,
): Sentence {
  const [start, end] = [(tokens[from] as Token).start, (tokens[to - 1] as Token).end];
  return { index, paragraph, kind, from, to, start, end, dateline };
}

function toKind(text: string, paragraph: Span, index: number, title: string | null): SentenceKind {
  const words = text.slice(paragraph.start, paragraph.end);
  if (BARE_LINK.test(words) || BOILERPLATE.some((pattern) => pattern.test(words))) return 'BOILERPLATE';
  if (title && words.trim() === title.trim()) return 'HEADLINE';
  if ((index > 0 || title) && isByline(words)) return 'BOILERPLATE';
  const unfinished = !/[.!?;:,…。]["”’')\]]*$/u.test(words);
  const short = words.length < 200 && words.split(/\s+/).length <= HEADLINE_TOKENS;
  return unfinished && short && (index > 0 || title === null) && !/["”]/u.test(words.slice(-1))
    ? 'HEADLINE'
    : 'BODY';
}

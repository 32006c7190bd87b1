import type { Quote, Token, TokenRange, TokenSyntax } from '../doc.js';
import { defineStep } from '../pipeline.js';
import { lowerBound } from '../position-search.js';
import { findQuotes, type RawQuote } from '../quotation/find-quotes.js';

/** Words quoted with distance are few; more of them are somebody's sentence. */
const MAX_SCARE_TOKENS = 6;

/** Finds quotes and tells terms quoted with distance ("so-called 'rules'") from quoted speech. */
export const quotationStep = defineStep({
  name: 'quotation',
  needs: ['tokens', 'sentences', 'syntax'],
  adds: ['quotes'],
  run({ article, tokens, sentences, syntax }) {
    const raw = findQuotes(article.text, tokens, sentences);
    const quotes = raw.map((quote): Quote => {
      const { start, end, inner, parent } = quote;
      const range = toTokenRange(tokens, inner.start, inner.end);
      return { start, end, inner, parent, ...range, scare: isScare(quote, range, tokens, syntax) };
    });
    const unclosed = raw.filter((q, i) => q.unclosed && !goesOn(raw, i, article.text));
    return {
      quotes,
      diagnostics: unclosed.map(({ start, end }) => ({
        code: 'QUOTE_UNCLOSED',
        message: 'A quotation mark is never closed; the quote is taken to end with its paragraph.',
        start,
        end,
      })),
    };
  },
});

/** A quote over several paragraphs opens each of them anew: "“First.¶“Second.”" */
function goesOn(raw: readonly RawQuote[], i: number, text: string): boolean {
  const [quote, next] = [raw[i] as RawQuote, raw[i + 1]];
  return next !== undefined && text.slice(quote.end, next.start).trim() === '';
}

function isScare(
  quote: RawQuote,
  range: TokenRange,
  tokens: readonly Token[],
  syntax: readonly TokenSyntax[],
): boolean {
  if (range.to === range.from) return false;
  if (isSoCalled(tokens, range.from)) return true;
  if (range.to - range.from > MAX_SCARE_TOKENS || quote.unclosed) return false;
  return !hasClause(range, syntax) && !isTitle(tokens.slice(range.from, range.to), syntax, range);
}

/** "the so-called “rules”": the mark and "so - called" before it. */
export function isSoCalled(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - 5), from).map((t) => t.text.toLowerCase());
  return /\bso ?[-‐‑ ]? ?called\b[\s\p{P}]*$/u.test(before.join(' '));
}

function hasClause({ from, to }: TokenRange, syntax: readonly TokenSyntax[]): boolean {
  for (let i = from; i < to; i++) {
    const { deprel, head, xpos } = syntax[i] as TokenSyntax;
    if (/^(?:nsubj|csubj|expl)/.test(deprel) && head >= from && head < to) return true;
    if (/^VB[DZ]$|^MD$/.test(xpos) && to - from > 2) return true;
  }
  return false;
}

/** "The Five", “Gone with the Wind”: every content word capitalised and more than one of them. */
function isTitle(inner: readonly Token[], syntax: readonly TokenSyntax[], { from }: TokenRange): boolean {
  const content = inner.filter(
    (t, i) =>
      /^(?:NOUN|PROPN|VERB|ADJ|ADV)$/.test((syntax[from + i] as TokenSyntax).upos) && /\p{L}/u.test(t.text),
  );
  return content.length > 1 && content.every((t) => /^\p{Lu}/u.test(t.text));
}

/** The tokens that lie within a span: a binary search, because an article may have thousands of quotes. */
export function toTokenRange(tokens: readonly Token[], start: number, end: number): TokenRange {
  return {
    from: lowerBound(tokens, (token) => token.start < start),
    to: lowerBound(tokens, (token) => token.start < end),
  };
}

import type { Quote, TokenRange } from '../doc.js';
import { CUE_NOUNS } from '../lexicon/cues/nouns.js';
import { lowerBound } from '../position-search.js';
import { childrenBy, subtreeRange } from '../syntax-tree.js';
import { syntaxOf, type AttributionContext } from './context.js';
import { isAnsweredFirst } from './clauses-of-verb.js';
import type { Cue } from './cue.js';
import type { Source } from './source.js';
import { quotesOverlapping, type QuoteIndex } from './quoted-content.js';

const LINK = /^(?:[,:;.—–-]|that)$/i;

/**
 * The quote that stands right beside a cue of speech and its source, with nothing but a comma or colon between
 * ("“We will go,” Lavrov said", "Lavrov said: “We will go.”"): marks are surer than a tree. Null where none does.
 */
export function adjacentQuote(
  doc: AttributionContext,
  index: QuoteIndex,
  cue: Cue,
  source: Source | null,
): TokenRange | null {
  if (cue.kind !== 'VERB' || !cue.entry?.frames.size || isAnsweredFirst(doc, cue)) return null;
  const ofSpeech = cue.entry.frames.has('CLAUSE');
  const sentence = doc.sentences[doc.tokens[cue.head]?.sentence ?? 0];
  if (!sentence) return null;
  const near = source && isBeside(doc, cue, source) ? source.range : cue.range;
  const from = Math.min(cue.range.from, near.from);
  const to = Math.max(cue.range.to, near.to);
  const quotes = quotesOverlapping(index, sentence);
  for (const [i, quote] of quotes.entries()) {
    // "“The EU,” Orban wrote on X, “has failed”": one sentence around its speaker.
    const next = quotes[i + 1];
    if (
      ofSpeech &&
      next &&
      quote.to <= cue.range.from &&
      next.from >= cue.range.to &&
      hasComma(doc, quote.to - 1, cue.range.from) &&
      // not "“We won,” he said, adding that it was a “great” day"
      /^(?:,|[—–-]+)$/.test(doc.tokens[next.from - 2]?.text ?? '') &&
      /^\p{Ll}/u.test(doc.tokens[next.from]?.text ?? '')
    )
      return { from: quote.from, to: next.to };
    // "the West accuses “violating the rules”": a term right after its verb is what the verb says.
    if (quote.from === cue.range.to + 1 && !isModifier(doc, quote)) {
      if (quote.scare ? !ofSpeech : quote.to - quote.from > 1) return { from: quote.from, to: quote.to };
    }
    if (!ofSpeech || quote.scare || quote.to - quote.from < 2) continue;
    const inside = quote.from <= cue.range.from && cue.range.to <= quote.to;
    if (inside) continue;
    const before = quote.to <= from && isLinked(doc, quote.to, from) && !endsClause(doc, quote, cue);
    const after = quote.from >= to && isLinked(doc, to, quote.from) && quote.from - to > 0;
    if (before || after) return { from: quote.from, to: quote.to };
  }
  return null;
}

/** "rejects *“absurd”* claims": a part of what is rejected. */
function isModifier(doc: AttributionContext, { from, to }: TokenRange): boolean {
  return doc.syntax
    .slice(from, to)
    .some(
      ({ deprel, head }) =>
        /^(?:amod|compound|nmod)$/.test(deprel) && head >= to && CUE_NOUNS.has(syntaxOf(doc, head).lemma),
    );
}

/** No other predicate between: "Lavrov said, adding “…”" has its source beside the first cue only. */
function isBeside(doc: AttributionContext, cue: Cue, { range }: Source): boolean {
  const [from, to] = range.to <= cue.range.from ? [range.to, cue.range.from] : [cue.range.to, range.from];
  for (let i = from; i < to; i++) if (syntaxOf(doc, i).upos === 'VERB') return false;
  return true;
}

function hasComma(doc: AttributionContext, from: number, to: number): boolean {
  return doc.tokens.slice(from, to).some((t) => t.text === ',');
}

/** "He was “at my desk”, the *Globe* revealed": the end of a clause that the cue reports, which began before the quote. */
function endsClause(doc: AttributionContext, { from, start }: Quote, { head }: Cue): boolean {
  const mark = lowerBound(doc.tokens, (t) => t.start < start);
  const before = doc.tokens[mark - 1];
  if (!before || /^\p{Lu}/u.test(doc.tokens[from]?.text ?? '') || !/^\p{L}/u.test(before.text)) return false;
  const said = childrenBy(doc.syntax, head, 'ccomp').find((i) => i < head);
  const clause = said === undefined ? null : subtreeRange(doc.syntax, said);
  return clause !== null && clause.from < mark;
}

/** Only marks and commas between, and at least one comma or colon: "called it “a farce”" is no speech. */
function isLinked(doc: AttributionContext, from: number, to: number): boolean {
  const between = doc.tokens.slice(from, to).map((t) => t.text);
  return between.every((word) => LINK.test(word) || /^["“”'‘’«»]$|^''$|^``$/.test(word));
}

/**
 * "“We won!” *Berg said*.": the quote that ends the sentence before with a mark of its own, where the sentence of the cue
 * begins with who said it.
 */
export function quoteBefore(
  doc: AttributionContext,
  index: QuoteIndex,
  cue: Cue,
  source: Source | null,
): TokenRange | null {
  if (cue.kind !== 'VERB' || !cue.entry?.frames.has('CLAUSE') || !source) return null;
  const at = doc.tokens[cue.head]?.sentence ?? 0;
  const [before, sentence] = [doc.sentences[at - 1], doc.sentences[at]];
  if (!before || !sentence || before.paragraph !== sentence.paragraph) return null;
  if (Math.min(cue.range.from, source.range.from) !== sentence.from || !isBeside(doc, cue, source))
    return null;
  const quote = quotesOverlapping(index, before).find(
    ({ scare, from, to, end }) => !scare && to - from > 1 && end >= before.end,
  );
  return quote && /^[?!]+$/.test(doc.tokens[quote.to - 1]?.text ?? '')
    ? { from: quote.from, to: quote.to }
    : null;
}

import type { Mention, Quote, Sentence } from '../doc.js';
import { lowerBound, toCoverage } from '../position-search.js';
import { childrenBy } from '../syntax-tree.js';
import type { AttributionFrame } from './attribution.js';
import { syntaxOf, toSpan, type AttributionContext } from './context.js';
import type { QuoteIndex } from './quoted-content.js';
import { toMentionsByToken } from './resolve-source.js';
import { toSource, type Source } from './source.js';

/** Tokens of a signature: "— Ida Berg, a nurse from Oslo". */
const MAX_SIGNATURE = 14;
const DASH = /^(?:―|—|–|--)$/;

interface Speaker {
  readonly source: Source;
  /** Token of the dash, or of the verb of the sentence before. */
  readonly cue: number;
}

/**
 * Quotes of whole sentences that no cue and no colon ties to anybody: "“It is a lie.” — Ida Berg", "He laughed. “I have no
 * number for him.”". Who signs them says them, or else the person whom the sentence before is about. `frames`: what is
 * attributed already.
 */
export function fromUnattributedQuotes(
  doc: AttributionContext,
  index: QuoteIndex,
  frames: readonly AttributionFrame[],
): AttributionFrame[] {
  const isTaken = toCoverage(frames.filter((f) => f.kind !== 'SCARE_QUOTE').map((f) => f.content));
  const mentions = toMentionsByToken(doc);
  const isPerson = (token: number) =>
    mentions.get(token)?.some(({ entity }) => doc.entities[entity]?.kind === 'PERSON') ?? false;
  return index.quotes.flatMap((quote) => {
    if (quote.scare || isTaken(quote.inner) || !isWhole(doc, quote)) return [];
    const speaker = findSigner(doc, quote) ?? findSpokenOf(doc, quote, isPerson);
    return speaker ? [toFrame(doc, quote, speaker)] : [];
  });
}

function toFrame(doc: AttributionContext, quote: Quote, { source, cue }: Speaker): AttributionFrame {
  return {
    kind: 'DIRECT_QUOTE',
    content: quote.inner,
    clause: { from: quote.from, to: quote.to },
    cue: toSpan(doc, { from: cue, to: cue + 1 }),
    cueHead: null,
    source: toSpan(doc, source.range),
    sourceHead: source.head,
    stance: 'ASSERTS',
  };
}

/** It opens a sentence, has a verb, and closes with a mark of its own. */
function isWhole(doc: AttributionContext, { start, from, to }: Quote): boolean {
  const sentence = sentenceOf(doc, from);
  return (
    sentence.kind !== 'BOILERPLATE' &&
    sentence.start >= start &&
    /^[.?!…]+$/.test(doc.tokens[to - 1]?.text ?? '') &&
    doc.syntax.slice(from, to).some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos))
  );
}

/** "“…” — *Ida Berg*", on its line or the next. */
function findSigner(doc: AttributionContext, { end }: Quote): Speaker | null {
  const cue = lowerBound(doc.tokens, (t) => t.start < end);
  if (!DASH.test(doc.tokens[cue]?.text ?? '')) return null;
  const name = mentionAt(doc, cue + 1);
  if (!name) return null;
  let to = cue + 1;
  while (to < cue + MAX_SIGNATURE && to < doc.tokens.length && !isNewLine(doc, to)) to++;
  while (to > name.to && /^[.,;:]$/.test(doc.tokens[to - 1]?.text ?? '')) to--;
  const range = { from: cue + 1, to };
  return isNewLine(doc, to) || to === doc.tokens.length || to === name.to
    ? { source: { range, head: name.head }, cue }
    : null;
}

function isNewLine({ article, tokens }: AttributionContext, token: number): boolean {
  const [before, at] = [tokens[token - 1], tokens[token]];
  return !before || !at || /\n/.test(article.text.slice(before.end, at.start));
}

/** "*He* laughed. “…”": the person who is the subject of the sentence before, in the same paragraph. */
function findSpokenOf(
  doc: AttributionContext,
  { from }: Quote,
  isPerson: (token: number) => boolean,
): Speaker | null {
  const at = doc.tokens[from]?.sentence ?? 0;
  const [sentence, before] = [doc.sentences[at], doc.sentences[at - 1]];
  if (!before || sentence?.kind !== 'BODY' || before.paragraph !== sentence.paragraph) return null;
  for (let verb = before.from; verb < before.to; verb++) {
    const { head, upos } = syntaxOf(doc, verb);
    if (head >= 0 || upos !== 'VERB') continue;
    const subject = childrenBy(doc.syntax, verb, 'nsubj').find((i) => i < verb);
    const source = subject === undefined ? null : toSource(doc, subject);
    return source && isPerson(source.head) ? { source, cue: verb } : null;
  }
  return null;
}

function mentionAt({ mentions, entities }: AttributionContext, token: number): Mention | null {
  const mention = mentions[lowerBound(mentions, (m) => m.from < token)];
  return mention?.from === token && mention.form === 'NAME' && entities[mention.entity]?.category === 'ACTOR'
    ? mention
    : null;
}

function sentenceOf(doc: AttributionContext, token: number): Sentence {
  return doc.sentences[doc.tokens[token]?.sentence ?? 0] as Sentence;
}

import type { Span } from '../../domain/span.js';
import type { Quote } from '../doc.js';
import { toCoverage } from '../position-search.js';
import { isSoCalled } from '../steps/quotation.js';
import type { AttributionFrame } from './attribution.js';
import { childrenBy } from '../syntax-tree.js';
import { syntaxOf, toSpan, type AttributionContext } from './context.js';
import { sourceOfPredicate } from './find-source.js';

/** Words before a term in marks that keep it at a distance; without them it may be a nickname or a title. */
const DISTANCE =
  /\b(?:so[ –-]*called|self-(?:styled|proclaimed|declared)|supposed|alleged|purported|(?:under|in) the (?:name|guise|pretext|banner|pretense|pretence|cover|label|slogan) of|no longer an?|not an?|what (?:it|he|she|they|\p{Lu}\S*) (?:calls?|called|terms?|describes? as)|the word|the term|the label|the phrase)\s*$/iu;
const LOOK_BACK = 60;

/**
 * Terms that the text quotes with distance: "the so-called “rules” they refer to". Their owner is not the author: the
 * subject of the relative clause where there is one, else nobody that the text names. A term inside an attributed
 * content is that source's wording already, unless the text says "so-called".
 */
export function fromScareQuotes(
  doc: AttributionContext,
  frames: readonly AttributionFrame[],
): AttributionFrame[] {
  const isCovered = toCoverage(frames.map((f) => f.content));
  return doc.quotes
    .filter((quote) => quote.scare && quote.to > quote.from)
    .filter((quote) => isSoCalled(doc.tokens, quote.from) || !isCovered(quote.inner))
    .map((quote) => ({ quote, owner: findOwner(doc, quote) }))
    .filter(({ quote, owner }) => owner || isDistant(doc, quote))
    .map(({ quote, owner }) => toFrame(doc, quote, owner));
}

function isDistant(doc: AttributionContext, quote: Quote): boolean {
  return DISTANCE.test(doc.article.text.slice(Math.max(0, quote.start - LOOK_BACK), quote.start));
}

interface Owner {
  readonly source: Span;
  readonly head: number;
  readonly cue: Span;
}

function toFrame(doc: AttributionContext, quote: Quote, owner: Owner | null): AttributionFrame {
  return {
    kind: 'SCARE_QUOTE',
    content: withoutFinalMark(doc, quote),
    clause: { from: quote.from, to: quote.to },
    cue: owner?.cue ?? soCalledSpan(doc, quote) ?? { start: quote.start, end: quote.inner.start },
    cueHead: null,
    source: owner?.source ?? null,
    sourceHead: owner?.head ?? null,
    stance: 'ASSERTS',
  };
}

/** American style puts the sentence's comma inside the marks: “defensive alliance,”. */
function withoutFinalMark(doc: AttributionContext, { inner, from, to }: Quote): Span {
  const last = doc.tokens[to - 1];
  const before = doc.tokens[to - 2];
  return to - from > 1 && last && before && /^[,;.]$/.test(last.text)
    ? { start: inner.start, end: before.end }
    : inner;
}

const NAMING = /^(?:refer|call|say|speak|talk|term|dub|label|describe|claim|tout|mention)$/;

/** "“rules” they refer to": the relative clause's subject and verb. */
function findOwner(doc: AttributionContext, quote: Quote): Owner | null {
  for (const clause of relativeClauses(doc, quote)) {
    if (clause < quote.to || !NAMING.test(syntaxOf(doc, clause).lemma)) continue;
    const source = sourceOfPredicate(doc, clause);
    if (source)
      return {
        source: toSpan(doc, source.range),
        head: source.head,
        cue: toSpan(doc, { from: clause, to: clause + 1 }),
      };
  }
  return null;
}

/**
 * The verbs of the clauses that the tree hangs on a word of the term, and of one whose subject stands right behind the
 * marks, on whatever the tree hangs it: "the “rules” *they refer to* are another way of …".
 */
function relativeClauses(doc: AttributionContext, quote: Quote): number[] {
  const own: number[] = [];
  for (let token = quote.from; token < quote.to; token++)
    own.push(...childrenBy(doc.syntax, token, 'acl:relcl'));
  let behind = quote.to;
  while ((doc.tokens[behind]?.start ?? quote.end) < quote.end) behind++;
  const { deprel, head } = doc.syntax[behind] ?? { deprel: '', head: -1 };
  return deprel === 'nsubj' && head > behind && syntaxOf(doc, head).deprel === 'acl:relcl'
    ? [...own, head]
    : own;
}

function soCalledSpan(doc: AttributionContext, quote: Quote): Span | null {
  if (!isSoCalled(doc.tokens, quote.from)) return null;
  let from = quote.from - 1;
  while (from > 0 && doc.tokens[from]?.text.toLowerCase() !== 'so') from--;
  let to = from + 1;
  while (to < quote.from && doc.tokens[to - 1]?.text.toLowerCase() !== 'called') to++;
  return toSpan(doc, { from, to });
}

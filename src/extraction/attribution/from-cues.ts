import { covers, overlaps, type Span } from '../../domain/span.js';
import { WITHHOLDING } from '../lexicon/cues/stances.js';
import { toCoverage } from '../position-search.js';
import { childrenBy } from '../syntax-tree.js';
import { isAttribution, isFirstPerson } from './accept.js';
import { withoutAuthorsContrast } from './author-contrast.js';
import { withoutReportersComment } from './reporters-comment.js';
import { withoutDoubles } from './double-cues.js';
import { findAsClause } from './as-clause.js';
import { adjacentQuote, quoteBefore } from './adjacent-quote.js';
import type { TokenRange } from '../doc.js';
import { lowerBound } from '../position-search.js';
import type { AttributionFrame } from './attribution.js';
import { syntaxOf, toSpan, type AttributionContext } from './context.js';
import type { Cue } from './cue.js';
import type { Content } from './content-range.js';
import { findConcerned } from './concerned.js';
import { chooseContent, findContents } from './find-content.js';
import { findCreditedClause } from './credited.js';
import { withOneDenial } from './one-denial.js';
import { findCues } from './find-cues.js';
import { findSource } from './find-source.js';
import type { Source } from './source.js';
import { findParenthesis } from './parenthesis.js';
import { findRelativeAside } from './relative-aside.js';
import { withFrontedClause } from './fronted-clause.js';
import { guessContent, unlessUnlikely } from './guess-content.js';
import { guessSource } from './guess-source.js';
import {
  extendOverQuotes,
  isQuoted,
  quotesOverlapping,
  withinQuoteOf,
  withoutMarks,
  type QuoteIndex,
} from './quoted-content.js';
import { toMentionsByToken } from './resolve-source.js';
import { withRelayed } from './relayed.js';
import { isOnlySomebody } from './only-somebody.js';
import { findWordsOf } from './words-of.js';
import { canSpeak } from './speaks.js';
import { withoutTrailingReports } from './trailing-report.js';
import { toStance } from './stance.js';

/**
 * The attributions that a cue in the text ties together, in text order of their cues. `labelled`: what speakers' labels
 * say already; the first person there is the speaker.
 */
export function fromCues(
  doc: AttributionContext,
  index: QuoteIndex,
  labelled: readonly AttributionFrame[],
): AttributionFrame[] {
  const mentions = toMentionsByToken(doc);
  const speaks = (source: Source | null) => source !== null && canSpeak(doc, mentions, source);
  const isEmpty = (cue: Cue, content: Content) => isOnlySomebody(doc, mentions, cue, content);
  const found = findCues(doc).flatMap((cue) => toFrame(doc, index, cue, speaks, isEmpty) ?? []);
  const frames = withRelayed(
    doc,
    index,
    withOneDenial(doc, withoutTrailingReports(doc, withoutDoubles(doc, found))),
    speaks,
  );
  const isLabelled = toCoverage(labelled.map(({ content }) => content));
  const heads = new Set(frames.map(({ cueHead }) => cueHead));
  return frames.filter(
    (frame) =>
      !isOwnVoice(doc, index, isLabelled, frame) &&
      !isDoubledByRefusal(doc, heads, frame) &&
      // What is said in a turn does not reach out of it to the speaker's label.
      !(frame.cue && isLabelled(frame.cue) && !isLabelled(frame.content)),
  );
}

/** `speaks`: whether a source is an actor; `isEmpty`: whether a content says nothing. */
function toFrame(
  doc: AttributionContext,
  index: QuoteIndex,
  cue: Cue,
  speaks: (source: Source | null) => boolean,
  isEmpty: (cue: Cue, content: Content) => boolean,
): AttributionFrame | null {
  const cueSpan = toSpan(doc, cue.range);
  const parenthesis =
    findAsClause(doc, index, cue) ??
    findWordsOf(doc, index, cue) ??
    findCreditedClause(doc, index, cue) ??
    findRelativeAside(doc, cue) ??
    findParenthesis(doc, index, cue);
  const bySyntax = parenthesis?.source ?? findSource(doc, cue);
  const quote = adjacentQuote(doc, index, cue, bySyntax);
  const withFronted = (content: Content | null) =>
    content && withFrontedClause(doc, index, cue, bySyntax, content);
  const inSentence: Content | null = quote
    ? { range: quote, frame: cue.entry?.frames.has('CLAUSE') ? 'CLAUSE' : 'QUOTE' }
    : parenthesis
      ? { range: parenthesis.content, frame: 'CLAUSE' }
      : unlessUnlikely(
          doc,
          cue,
          withFronted(beforeColon(doc, chooseContent(findContents(doc, cue, bySyntax), cue))),
        );
  const before = inSentence ? null : (quoteBefore(doc, index, cue, bySyntax) ?? guessContent(doc, cue));
  const chosen: Content | null = before ? { range: before, frame: 'CLAUSE' } : inSentence;
  if (!chosen || isEmpty(cue, chosen) || isLink(doc, chosen)) return null;
  const content = behindFrame(
    doc,
    withoutReportersComment(doc, withoutAuthorsContrast(doc, cue, chosen)),
    cue,
    bySyntax,
  );
  const extended = withinQuoteOf(
    cueSpan,
    extendOverQuotes(toSpan(doc, content.range), cueSpan, index),
    index,
  );
  if (!extended) return null;
  const isAdjunct = cue.kind === 'PREPOSITION' || cue.kind === 'VIEW';
  const source =
    (isAdjunct ? beforeContent(doc, content, bySyntax) : outsideOf(doc, cue, extended, bySyntax)) ??
    guessSource(doc, cue, extended);
  const quoted = isQuoted(extended, index) || isShortSpeech(doc, index, cue, extended);
  if (!isAttribution(doc, cue, source, content, quoted, speaks(source))) return null;
  const isTerm = index.byStart.get(extended.start)?.end === extended.end;
  return {
    kind: quoted ? 'DIRECT_QUOTE' : isTerm ? 'SCARE_QUOTE' : 'INDIRECT',
    content: withoutMarks(extended, index),
    clause: content.range,
    cue: cueSpan,
    cueHead: cue.head,
    source: source && toSpan(doc, withWholeName(doc, source.range, cue)),
    sourceHead: source?.head ?? null,
    stance: isRequest(doc, cue, content) ? 'ASSERTS' : toStance(doc, cue, content.range.from),
    concerned: findConcerned(doc, cue, source, content).map((range) => toSpan(doc, range)),
  };
}

/** "Amnesty *International* called it a lie", of which a tree may take one word for the subject. */
function withWholeName({ mentions }: AttributionContext, { from, to }: TokenRange, cue: Cue): TokenRange {
  for (
    let i = lowerBound(mentions, (m) => m.from < from) - 1;
    i >= 0 && from - mentions[i]!.from < MAX_NAME;
    i--
  ) {
    const name = mentions[i]!;
    const isCut = name.form === 'NAME' && name.to > from && name.to <= to;
    if (isCut && (cue.range.to <= name.from || to <= cue.range.from)) return { from: name.from, to };
  }
  return { from, to };
}

/** Tokens of a name. */
const MAX_NAME = 8;

/** "“Every hour matters,” she said", "replied: “Leave it with me.”": few words, and a sentence, of which a term has no mark. */
function isShortSpeech(
  { article }: AttributionContext,
  index: QuoteIndex,
  { entry }: Cue,
  { start, end }: Span,
): boolean {
  const quote = index.byStart.get(start);
  if (quote?.end !== end || !entry?.frames.has('CLAUSE')) return false;
  const last = article.text[quote.inner.end - 1] ?? '';
  return (
    /[.!?]/.test(last) || (last === ',' && /\s/.test(article.text.slice(quote.inner.start, quote.inner.end)))
  );
}

/** "*as* Chad says", "thinks *otherwise*", "wants *to*": nothing but a word that ties the speaker to what is said elsewhere. */
function isLink(doc: AttributionContext, { range: { from, to } }: Content): boolean {
  if (to - from > 1) return false;
  return (
    /^(?:SCONJ|ADP|CCONJ|PART)$/.test(syntaxOf(doc, from).upos) ||
    /^(?:otherwise|differently|likewise|so)$/i.test(doc.tokens[from]?.text ?? '')
  );
}

/** "*Meanwhile*, the minister said, prices will fall": where only a word of the reporter's stood before who says it. */
function behindFrame(doc: AttributionContext, content: Content, cue: Cue, source: Source | null): Content {
  const { from, to } = content.range;
  const start = Math.min(cue.range.from, source?.range.from ?? Infinity);
  let end = Math.max(cue.range.to, source?.range.to ?? 0);
  while (doc.tokens[end]?.text === ',') end++;
  return from === start && end < to ? { ...content, range: { from: end, to } } : content;
}

/** "asked the court to order a recount", "asked for more": nothing is put in question. */
function isRequest(doc: AttributionContext, { head }: Cue, { frame }: Content): boolean {
  return syntaxOf(doc, head).lemma === 'ask' && /^(?:INFINITIVE|PREPOSITIONAL)$/.test(frame);
}

/** "denied that it had paid: “This is a lie.”", "doubts it: the rivers carry more": what a colon adds is not part of it. */
function beforeColon(doc: AttributionContext, content: Content | null): Content | null {
  if (!content) return null;
  const { from, to } = content.range;
  for (let i = from + 1; i < to; i++) {
    if (doc.tokens[i]?.text !== ':') continue;
    if (content.frame === 'NOMINAL' || /^["“«]$/.test(doc.tokens[i + 1]?.text ?? ''))
      return { ...content, range: { from, to: i } };
  }
  return content;
}

/** "I think" outside quotation marks and labelled speech is the author's own voice. */
function isOwnVoice(
  doc: AttributionContext,
  index: QuoteIndex,
  isLabelled: (span: Span) => boolean,
  { sourceHead, cue }: AttributionFrame,
): boolean {
  return (
    sourceHead !== null &&
    cue !== null &&
    isFirstPerson(doc, sourceHead) &&
    !quotesOverlapping(index, cue).length &&
    !isLabelled(cue)
  );
}

/**
 * `heads`: tokens that govern an attribution. Of "refused to confirm that …" what is refused says more than that it is;
 * of "refused to speak of …" the refusal.
 */
function isDoubledByRefusal(
  doc: AttributionContext,
  heads: ReadonlySet<number | null>,
  { cueHead }: AttributionFrame,
): boolean {
  if (cueHead === null) return false;
  const { deprel, head, lemma } = syntaxOf(doc, cueHead);
  const isTalk = (verb: number) => TALK.test(syntaxOf(doc, verb).lemma);
  if (WITHHOLDING.has(lemma))
    return childrenBy(doc.syntax, cueHead, 'xcomp')
      .flatMap((i) => [i, ...sharersOf(doc, i)])
      .some((i) => heads.has(i) && !isTalk(i));
  return (
    deprel === 'xcomp' && isTalk(cueHead) && heads.has(head) && WITHHOLDING.has(syntaxOf(doc, head).lemma)
  );
}

/** "to confirm *or deny* it": verbs joined to one whose object they have. */
function sharersOf(doc: AttributionContext, verb: number): readonly number[] {
  return childrenBy(doc.syntax, verb, 'obj', 'ccomp').length ? [] : childrenBy(doc.syntax, verb, 'conj');
}

const TALK = /^(?:speak|talk|comment|speculate|elaborate)$/;

/** "according to *a poll*, three in four, most of them voters, want it": a comma behind may draw what is said into the source. */
function beforeContent(doc: AttributionContext, { range }: Content, source: Source | null): Source | null {
  const last = source && Math.max(source.head, source.range.from);
  if (!source || last === null || range.from <= last || range.from >= source.range.to) return source;
  let to = range.from;
  while (to - 1 > last && syntaxOf(doc, to - 1).upos === 'PUNCT') to--;
  return { ...source, range: { from: source.range.from, to } };
}

/** "“My hope,” he said, “is that …”": a subject found among the quoted words is not the one who speaks them. */
function outsideOf(
  doc: AttributionContext,
  cue: Cue,
  content: { start: number; end: number },
  source: Source | null,
): Source | null {
  if (!source) return null;
  const span = toSpan(doc, source.range);
  const head = doc.tokens[source.head];
  return overlaps(content, span) && head && covers(content, head) && !isBetween(doc, cue, content, source)
    ? null
    : source;
}

/** "Russia, Lavrov said, has …", "“Russia,” said Lavrov, “has …”": the content goes on around its cue and source. */
function isBetween(
  doc: AttributionContext,
  cue: Cue,
  content: { start: number; end: number },
  source: Source,
): boolean {
  const isInverted = source.range.from === cue.range.to;
  let at = (isInverted ? cue.range.from : source.range.from) - 1;
  // "Oslo, as analysts said, will sell"
  while (/^(?:as|even)$/i.test(doc.tokens[at]?.text ?? '')) at--;
  const before = doc.tokens[at];
  const isSet = before !== undefined && /^[,"”’'—–-]$|^\.$/.test(before.text);
  return isSet && before.start > content.start;
}

import type { Span } from '../../domain/span.js';
import type { ClaimCandidate, Sentence, TokenRange } from '../doc.js';
import { childrenBy, subtreeRange } from '../syntax-tree.js';
import { syntaxOf, toSpan, type AttributionContext } from './context.js';
import { toPolarity } from './stance.js';
import { findTurns } from './turns.js';

/** A clause of which attributed content covers more than this is somebody else's. */
const MAX_ATTRIBUTED = 0.5;
const MIN_TOKENS = 3;

/**
 * What the author's own voice states of an actor or an event: each sentence, or coordinated clause with a subject of
 * its own ("NATO bombed …; in 2003, the United States invaded …" is two). The frame of an attribution ("X said on
 * Tuesday") is none. `cueHeads`: tokens that govern an attribution; `attributed`: what is attributed, and the words that say to whom.
 */
export function findAuthorialClaims(
  doc: AttributionContext,
  cueHeads: ReadonlySet<number>,
  attributed: readonly Span[],
): ClaimCandidate[] {
  const marked = markTokens(doc, attributed);
  const interesting = markInteresting(doc);
  const asked = markAsked(doc);
  return doc.sentences
    .filter((sentence) => sentence.kind !== 'BOILERPLATE')
    .flatMap((sentence) => toClauses(doc, sentence))
    .filter(({ head, range }) => {
      if (cueHeads.has(head) || range.to - range.from < MIN_TOKENS || isQuestion(doc, range)) return false;
      if (asked[range.from] || !isStatement(doc, range)) return false;
      const covered = countMarked(marked, range) / (range.to - range.from);
      return covered <= MAX_ATTRIBUTED && countMarked(interesting, range) > 0;
    })
    .map(({ range }): ClaimCandidate => {
      const span = toSpan(doc, range);
      const text = doc.article.text.slice(span.start, span.end);
      return {
        ...span,
        text,
        kind: 'AUTHORIAL',
        polarity: toPolarity(doc, range),
        about: [span],
        within: null,
        chain: [],
      };
    });
}

/** "Does that oblige Chad to pay?", "What is the fund *and* who pays?" state nothing. */
function isQuestion(doc: AttributionContext, { from, to }: TokenRange): boolean {
  let at = to - 1;
  while (/^["”’')\]]$/.test(doc.tokens[at]?.text ?? '')) at--;
  if (/^\?+!?$/.test(doc.tokens[at]?.text ?? '')) return true;
  // The mark that ends the sentence is also that of the questions joined in it, unless one begins behind a statement.
  const { text = '' } = doc.tokens[doc.sentences[doc.tokens[from]!.sentence]!.to - 1] ?? {};
  return /^\?+!?$/.test(text) && asks(doc, { from, to });
}

/** "*What* is the fund", "*Did* he pay": by its first word, and by a verb before its subject. */
function asks(doc: AttributionContext, { from, to }: TokenRange): boolean {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    const { xpos, upos } = syntaxOf(doc, i);
    if (/^W/.test(xpos) || (upos === 'AUX' && i === from)) return true;
    if (doc.tokens[i]?.text === ':') return asks(doc, { from: i + 1, to });
  }
  return false;
}

/**
 * "Murphy's law", "A letter from Chad to the world": a heading, a name, a link. A statement has a predicate of its own, finite or,
 * as headlines have it, a participle.
 */
function isStatement(doc: AttributionContext, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    const { deprel, head, xpos } = syntaxOf(doc, i);
    if (/^(?:acl|advcl|csubj|nmod|obl)/.test(deprel)) continue;
    if (/^(?:VB[DZP]|MD)$/.test(xpos) || (head < 0 && /^VB[NG]?$/.test(xpos))) return true;
    if (childrenBy(doc.syntax, i, 'nsubj', 'cop').length) return true;
  }
  return false;
}

/** Tokens of what an interviewer asks: nobody's statement. */
function markAsked(doc: AttributionContext): Uint8Array {
  const marks = new Uint8Array(doc.tokens.length);
  for (const { role, label, content } of findTurns(doc))
    if (role === 'ASKS') marks.fill(1, (label ?? content).from, content.to);
  return marks;
}

interface Clause {
  readonly head: number;
  readonly range: TokenRange;
}

/** The root clause and those joined to it that have a subject of their own, in text order, without each other. */
function toClauses(doc: AttributionContext, sentence: Sentence): Clause[] {
  const heads: number[] = [];
  const from = sentence.dateline?.to ?? sentence.from;
  for (let i = from; i < sentence.to; i++) {
    const { head, deprel } = syntaxOf(doc, i);
    if (head < 0) heads.push(i);
    else if (
      /^(?:conj|parataxis)$/.test(deprel) &&
      childrenBy(doc.syntax, i, 'nsubj', 'csubj', 'expl').length &&
      hangsOn(doc, i) &&
      !isOnTopic(doc, i)
    ) {
      heads.push(i);
    }
  }
  return heads.flatMap((head) => {
    const others = new Set(heads.filter((h) => h !== head));
    const hull = subtreeRange(doc.syntax, head, others);
    const range =
      hull && trim(doc, { from: Math.max(hull.from, from), to: cutAtNext(hull, heads, head, doc) });
    return range ? [{ head, range }] : [];
  });
}

/** "Kenya: 12 *killed* on bus": what is stated of the name before the colon. */
function isOnTopic(doc: AttributionContext, predicate: number): boolean {
  const { head, deprel } = syntaxOf(doc, predicate);
  if (deprel !== 'parataxis' || syntaxOf(doc, head).upos !== 'PROPN') return false;
  const { from } = doc.sentences[doc.tokens[head]!.sentence]!;
  return (
    from <= head && doc.tokens[head + 1]?.text === ':' && !childrenBy(doc.syntax, head, 'nsubj', 'cop').length
  );
}

/** Joined to a root through joined clauses only: a clause coordinated inside a subordinate one is part of it. */
function hangsOn(doc: AttributionContext, token: number): boolean {
  for (let at = token; ;) {
    const { head, deprel } = syntaxOf(doc, at);
    if (head < 0) return true;
    if (!/^(?:conj|parataxis)$/.test(deprel)) return false;
    at = head;
  }
}

/** Punctuation of the whole sentence hangs on the first clause; its hull must not run into the next one. */
function cutAtNext(
  hull: TokenRange,
  heads: readonly number[],
  head: number,
  doc: AttributionContext,
): number {
  const next = heads
    .filter((h) => h > head)
    .map((h) => subtreeRange(doc.syntax, h, new Set(heads.filter((x) => x !== h)))?.from ?? hull.to);
  return Math.min(hull.to, ...next.filter((at) => at > head));
}

const CONNECTIVE = /^(?:and|but|or|so|yet|[,;:.—–-])$/i;

function trim(doc: AttributionContext, { from, to }: TokenRange): TokenRange | null {
  while (to > from && /^[,;:—–-]$|^(?:and|but|or)$/i.test(doc.tokens[to - 1]?.text ?? '')) to--;
  while (from < to && CONNECTIVE.test(doc.tokens[from]?.text ?? '')) from++;
  return from < to ? { from, to } : null;
}

function markTokens(doc: AttributionContext, spans: readonly Span[]): Uint32Array {
  const marks = new Uint8Array(doc.tokens.length);
  let i = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    while (i < doc.tokens.length && (doc.tokens[i]?.end ?? 0) <= span.start) i++;
    for (let k = i; k < doc.tokens.length && (doc.tokens[k]?.start ?? 0) < span.end; k++) marks[k] = 1;
  }
  return toPrefixSums(marks);
}

/** Tokens that mention an actor or trigger an event. */
function markInteresting(doc: AttributionContext): Uint32Array {
  const marks = new Uint8Array(doc.tokens.length);
  for (const { from, to, entity } of doc.mentions) {
    const { category, unnamed } = doc.entities[entity] ?? { category: 'PLACE', unnamed: true };
    if (category === 'ACTOR' && !unnamed) marks.fill(1, from, to);
  }
  for (const { from, to } of doc.events) marks.fill(1, from, to);
  return toPrefixSums(marks);
}

function toPrefixSums(marks: Uint8Array): Uint32Array {
  const sums = new Uint32Array(marks.length + 1);
  marks.forEach((mark, i) => (sums[i + 1] = (sums[i] as number) + mark));
  return sums;
}

function countMarked(sums: Uint32Array, { from, to }: TokenRange): number {
  return (sums[to] as number) - (sums[from] as number);
}

import { STATEMENT_NOUNS } from '../lexicon/cues/nouns.js';
import { childrenBy, hasRelation, subtreeRange } from '../syntax-tree.js';
import type { AttributionFrame } from './attribution.js';
import { trim } from './content-range.js';
import { syntaxOf, toSpan, type AttributionContext } from './context.js';
import { findHolder } from './holder.js';
import { quotesOverlapping, type QuoteIndex } from './quoted-content.js';
import { toMentionsByToken } from './resolve-source.js';
import { canSpeak } from './speaks.js';

/**
 * What a colon gives of the statement that a noun before it names: "Moscow's version is short: …", "the message from the
 * union was clear: …", "the minister has a theory: …". Whose it is says it, and not the author. `frames`: what is attributed
 * already.
 */
export function fromStatedNouns(
  doc: AttributionContext,
  index: QuoteIndex,
  frames: readonly AttributionFrame[],
): AttributionFrame[] {
  const mentions = toMentionsByToken(doc);
  const taken = new Set(frames.map(({ content }) => content.start));
  return doc.sentences.flatMap(({ from, to, kind }) => {
    if (kind !== 'BODY') return [];
    const colon = doc.tokens.slice(from, to).findIndex(({ text }) => text === ':');
    const range = colon < 1 ? null : trim(doc, { from: from + colon + 1, to });
    if (!range || range.to - range.from < 3) return [];
    const content = toSpan(doc, range);
    if (taken.has(content.start) || quotesOverlapping(index, content).some((q) => q.start <= content.start))
      return [];
    const noun = findStatement(doc, from, from + colon);
    const holder = noun === null ? null : findHolder(doc, noun);
    const source = holder === null ? null : subtreeRange(doc.syntax, holder);
    if (noun === null || holder === null || !source || source.to > from + colon) return [];
    if (!canSpeak(doc, mentions, { head: holder, range: source })) return [];
    return [toFrame(doc, { noun, holder, source, content, range })];
  });
}

/** "The union's position *has* not *changed*: …", "Moscow's line *runs* like this: …" */
const STATIVE = /^(?:remain|stay|change|run|go|read|sound|have)$/;

/** The noun that the clause before the colon says something of, that somebody "has", or whose it is that ends that clause. */
function findStatement(doc: AttributionContext, from: number, colon: number): number | null {
  for (let at = from; at < colon; at++) {
    const { upos, lemma, head } = syntaxOf(doc, at);
    if (upos !== 'NOUN' || !STATEMENT_NOUNS.has(lemma) || head < 0) continue;
    const isSubject =
      hasRelation(doc.syntax, at, 'nsubj') &&
      (childrenBy(doc.syntax, head, 'cop').length > 0 || STATIVE.test(syntaxOf(doc, head).lemma));
    const isHeld = hasRelation(doc.syntax, at, 'obj') && syntaxOf(doc, head).lemma === 'have';
    // "has never hidden *its position*: …", "rejected *her argument*: …"
    const isOwned = at === colon - 1 && childrenBy(doc.syntax, at, 'nmod:poss').length > 0;
    if (isOwned || ((isSubject || isHeld) && syntaxOf(doc, head).head < 0)) return at;
  }
  return null;
}

interface Statement {
  readonly noun: number;
  readonly holder: number;
  readonly source: { readonly from: number; readonly to: number };
  readonly content: AttributionFrame['content'];
  readonly range: AttributionFrame['clause'];
}

function toFrame(
  doc: AttributionContext,
  { noun, holder, source, content, range }: Statement,
): AttributionFrame {
  const marks = childrenBy(doc.syntax, holder, 'case').map((i) => i + 1);
  const isBefore = holder < noun;
  const words = isBefore
    ? { from: source.from, to: Math.min(source.to, holder + 1) }
    : { from: Math.max(source.from, ...marks), to: source.to };
  return {
    kind: 'INDIRECT',
    content,
    clause: range,
    cue: toSpan(doc, { from: noun, to: noun + 1 }),
    cueHead: noun,
    source: toSpan(doc, words),
    sourceHead: holder,
    stance: 'ASSERTS',
  };
}

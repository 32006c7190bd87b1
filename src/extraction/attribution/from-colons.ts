import { STATEMENT_NOUNS } from '../lexicon/cues/nouns.js';
import { childrenBy, pathToRoot, subtreeRange } from '../syntax-tree.js';
import { toCoverage } from '../position-search.js';
import type { Quote } from '../doc.js';
import type { AttributionFrame } from './attribution.js';
import { syntaxOf, toSpan, type AttributionContext } from './context.js';
import type { QuoteIndex } from './quoted-content.js';

/**
 * Quotes that a colon ties to a clause without a verb of speech: "The minister was blunt: “…”", "His answer was short:
 * “…”". The one of whom the clause speaks says it. `frames`: what is attributed already.
 */
export function fromColons(
  doc: AttributionContext,
  index: QuoteIndex,
  frames: readonly AttributionFrame[],
): AttributionFrame[] {
  const isTaken = toCoverage(frames.filter((f) => f.kind === 'DIRECT_QUOTE').map((f) => f.content));
  const actors = new Set(
    doc.mentions.filter((m) => doc.entities[m.entity]?.category === 'ACTOR').map((m) => m.head),
  );
  return (
    index.quotes
      // Few words are a term, but for a whole sentence: "His answer: “Look for the general.”"
      .filter((q) => !q.scare || /[.!?]/.test(doc.article.text[q.inner.end - 1] ?? ''))
      .filter((q) => q.to - q.from > 1 && !isTaken(q.inner))
      .flatMap((quote) => toFrame(doc, quote, actors) ?? [])
  );
}

function toFrame(
  doc: AttributionContext,
  quote: Quote,
  actors: ReadonlySet<number>,
): AttributionFrame | null {
  let colon = quote.from - 1;
  while (colon > 0 && (doc.tokens[colon]?.start ?? 0) >= quote.start) colon--;
  if (doc.tokens[colon]?.text !== ':') return null;
  const sentence = doc.sentences[doc.tokens[colon]?.sentence ?? 0];
  if (!sentence || sentence.kind === 'BOILERPLATE') return null;
  const source = findSpeaker(doc, sentence.from, colon, actors);
  const range = source === null ? null : subtreeRange(doc.syntax, source);
  if (source === null || !range || range.to > colon) return null;
  return {
    kind: 'DIRECT_QUOTE',
    content: quote.inner,
    clause: { from: quote.from, to: quote.to },
    cue: toSpan(doc, { from: colon, to: colon + 1 }),
    cueHead: null,
    source: toSpan(doc, range),
    sourceHead: source,
    stance: 'ASSERTS',
  };
}

/** The main subject before the colon if it is an actor, or the actor whose answer, message, view … it is. */
function findSpeaker(
  doc: AttributionContext,
  from: number,
  colon: number,
  actors: ReadonlySet<number>,
): number | null {
  const subjects = Array.from({ length: colon - from }, (_, i) => from + i).filter(
    (i) => /^nsubj/.test(syntaxOf(doc, i).deprel) && syntaxOf(doc, i).head < colon,
  );
  const holder = findAnswerer(doc, colon - 1, actors);
  if (holder !== null) return holder;
  const depthOf = (i: number) => pathToRoot(doc.syntax, i).length;
  const [subject] = subjects.sort((a, b) => depthOf(a) - depthOf(b) || b - a);
  if (subject === undefined) return null;
  // "Egypt's foreign minister, Badr Abdelatty, dismissed it: “…”": the person, and not Egypt.
  if (actors.has(subject) || childrenBy(doc.syntax, subject, 'appos', 'flat').some((i) => actors.has(i)))
    return subject;
  return childrenBy(doc.syntax, subject, 'nmod:poss', 'nmod').find((i) => actors.has(i)) ?? null;
}

/** "*His* answer: “…”", "*Rome*'s message: “…”": whose words the noun before the colon announces. */
function findAnswerer(doc: AttributionContext, noun: number, actors: ReadonlySet<number>): number | null {
  if (syntaxOf(doc, noun).upos !== 'NOUN' || !STATEMENT_NOUNS.has(syntaxOf(doc, noun).lemma)) return null;
  return childrenBy(doc.syntax, noun, 'nmod:poss').find((i) => actors.has(i)) ?? null;
}

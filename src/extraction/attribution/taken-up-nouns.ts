import type { Span } from '../../domain/span.js';
import { lowerBound } from '../position-search.js';
import { TAKEN_UP_NOUNS } from '../lexicon/cues/stances.js';
import { childrenBy } from '../syntax-tree.js';
import type { AttributionFrame } from './attribution.js';
import { syntaxOf, type AttributionContext } from './context.js';

/** How far back, in sentences, "the report" may reach for whoever made it. */
const MAX_SENTENCES = 3;

/**
 * Frames whose content speaks of somebody by a noun for what he said ("Monitors said … Norway rejects *the report*"),
 * with that source among those concerned.
 */
export function withTakenUpSources(
  doc: AttributionContext,
  frames: readonly AttributionFrame[],
): AttributionFrame[] {
  const statements = frames
    .filter(
      ({ source, kind, echo, stance }) => source && kind !== 'SCARE_QUOTE' && !echo && stance === 'ASSERTS',
    )
    // Of those that end together the outermost is the last: "lawyers said the ruling showed that …"
    .sort((a, b) => a.content.end - b.content.end || b.content.start - a.content.start);
  const sources = new Map<number, Span | null>();
  const sourceOf = (noun: number): Span | null => {
    let known = sources.get(noun);
    if (known === undefined) sources.set(noun, (known = findSource(doc, statements, noun)));
    return known;
  };
  return frames.map((frame) => {
    if (frame.echo) return frame;
    const taken: Span[] = [];
    for (let i = frame.clause.from; i < frame.clause.to; i++) {
      const source = TAKEN_UP_NOUNS.has(syntaxOf(doc, i).lemma) && isTakenUp(doc, i) ? sourceOf(i) : null;
      if (source && source.start !== frame.source?.start) taken.push(source);
    }
    return taken.length ? { ...frame, concerned: [...(frame.concerned ?? []), ...taken] } : frame;
  });
}

/** "the report", "these accusations", and nothing that says whose or which. */
function isTakenUp(doc: AttributionContext, noun: number): boolean {
  const isDefinite = childrenBy(doc.syntax, noun, 'det').some((i) =>
    /^(?:the|this|that|these|those)$/i.test(doc.tokens[i]?.text ?? ''),
  );
  return isDefinite && !childrenBy(doc.syntax, noun, 'nmod', 'compound', 'acl', 'ccomp').length;
}

/** Whose statement was made last before the noun. */
function findSource(
  doc: AttributionContext,
  statements: readonly AttributionFrame[],
  noun: number,
): Span | null {
  const { start, sentence } = doc.tokens[noun] as AttributionContext['tokens'][number];
  const before = statements[lowerBound(statements, (f) => f.content.end <= start) - 1];
  const of = before && doc.tokens[before.clause.from]?.sentence;
  // "A report found … Norway called the report biased": the one that was spoken of.
  for (let i = noun - 1; before && (doc.tokens[i]?.start ?? 0) >= before.content.end; i--) {
    if (syntaxOf(doc, i).lemma === syntaxOf(doc, noun).lemma) return null;
  }
  return before && of !== undefined && sentence - of <= MAX_SENTENCES && before.cue && before.cue.end <= start
    ? before.source
    : null;
}

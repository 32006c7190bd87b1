import { covers } from '../../domain/span.js';
import type { Stance } from '../../domain/vocabulary.js';
import { ALLEGATION_NOUNS } from '../lexicon/cues/stances.js';
import { CUE_VERBS } from '../lexicon/cues/verbs.js';
import type { AttributionFrame } from './attribution.js';
import { syntaxOf, toSpan, type AttributionContext } from './context.js';
import { findPreposed, sourceOfPredicate, startOf } from './find-source.js';

/** How many sentences back "denies this" may reach. */
const MAX_SENTENCES = 2;

/**
 * Denials and doubts of what was said just before: "…, a charge Belgrade denies", "…, which Cairo disputes", "China
 * denies this." Their content is the statement itself, not the word that stands for it. Returns all frames, those of
 * such denials resolved; a statement that runs over the denial at its end is cut before it.
 */
export function resolveTakenUp(
  doc: AttributionContext,
  frames: readonly AttributionFrame[],
): AttributionFrame[] {
  const result = frames.flatMap((frame): AttributionFrame[] => {
    const standIn = frame.stance === 'ASSERTS' || !frame.source ? null : toStandIn(doc, frame);
    const statement = standIn && findStatement(doc, frames, frame);
    if (!statement) return [frame];
    const { content, clause } = statement;
    const echo: AttributionFrame = { ...frame, content, clause, kind: 'INDIRECT', echo: true };
    return standIn === 'PRONOUN' ? [echo] : [frame, echo];
  });
  for (const [verb, stance] of preposedDenials(doc)) {
    const preposed = findPreposed(doc, verb) as number;
    const source = sourceOfPredicate(doc, verb);
    const at = startOf(doc, preposed);
    const sentence = doc.sentences[doc.tokens[verb]?.sentence ?? 0];
    const end = doc.tokens[at - 2]?.end ?? 0;
    if (!source || !sentence || at - 1 <= sentence.from) continue;
    const cue = toSpan(doc, { from: verb, to: verb + 1 });
    const own = result.findIndex((f) => f.cueHead === verb);
    if (own >= 0) result.splice(own, 1);
    result.forEach((frame, i) => {
      if (covers(frame.content, cue) && frame.content.start < end && frame.kind !== 'DIRECT_QUOTE')
        result[i] = { ...frame, content: { ...frame.content, end } };
    });
    const before = result
      .filter((f) => f.content.end === end && f.content.start >= sentence.start)
      .sort((a, b) => a.content.start - b.content.start)[0];
    const from = sentence.dateline?.to ?? sentence.from;
    result.push({
      kind: 'INDIRECT',
      content: before?.content ?? { start: doc.tokens[from]?.start ?? sentence.start, end },
      clause: before?.clause ?? { from, to: at - 1 },
      cue,
      cueHead: verb,
      source: toSpan(doc, source.range),
      sourceHead: source.head,
      stance,
      echo: true,
    });
  }
  return result;
}

/** Verbs of denial and doubt whose object stands before them, with their stance. */
function preposedDenials(doc: AttributionContext): [number, Stance][] {
  return doc.sentences
    .filter(({ kind }) => kind !== 'BOILERPLATE')
    .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))
    .flatMap((token): [number, Stance][] => {
      const { upos, lemma } = syntaxOf(doc, token);
      const stance = upos === 'VERB' ? CUE_VERBS.get(lemma)?.stance : undefined;
      return stance && stance !== 'ASSERTS' && findPreposed(doc, token) !== null ? [[token, stance]] : [];
    });
}

/** What stands for a statement: "it", "this", or "the accusation" and nothing more. Null for a content of its own. */
function toStandIn(
  doc: AttributionContext,
  { clause: { from, to } }: AttributionFrame,
): 'PRONOUN' | 'NOUN' | null {
  const [first, second] = doc.tokens.slice(from, to).map((t) => t.text.toLowerCase());
  if (to - from === 1) return /^(?:it|this|that|these|those|them)$/.test(first ?? '') ? 'PRONOUN' : null;
  return to - from === 2 &&
    /^(?:the|this|that|these|those|such|both)$/.test(first ?? '') &&
    second !== undefined &&
    ALLEGATION_NOUNS.has(syntaxOf(doc, from + 1).lemma)
    ? 'NOUN'
    : null;
}

/** The last statement of another source that ends before the denial. */
function findStatement(
  doc: AttributionContext,
  frames: readonly AttributionFrame[],
  denial: AttributionFrame,
): AttributionFrame | null {
  if (denial.cueHead === null) return null;
  const at = doc.tokens[denial.cueHead]?.sentence ?? 0;
  const first = doc.sentences[Math.max(0, at - MAX_SENTENCES)]?.start ?? 0;
  const start = Math.min(denial.source?.start ?? Infinity, denial.cue?.start ?? Infinity);
  return (
    frames
      .filter(
        (f) =>
          f !== denial &&
          f.source?.start !== denial.source?.start &&
          f.kind !== 'SCARE_QUOTE' &&
          f.content.start >= first &&
          f.content.end <= start &&
          f.clause.to - f.clause.from > 1,
      )
      // The outermost of those that end last: "X said Y had told Z that …".
      .sort((a, b) => b.content.end - a.content.end || a.content.start - b.content.start)[0] ?? null
  );
}

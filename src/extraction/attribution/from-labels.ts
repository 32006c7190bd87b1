import type { Span } from '../../domain/span.js';
import type { Mention } from '../doc.js';
import { lowerBound } from '../position-search.js';
import { headOf } from '../syntax-tree.js';
import type { AttributionFrame } from './attribution.js';
import { toSpan, type AttributionContext } from './context.js';
import { findTurns, type Turn } from './turns.js';

/**
 * "Rutte: We will …", "WALLACE: …", "A: …": a speaker's label, and what is said up to the end of the paragraph. Who answers
 * "Q:" by "A:", or "Question:" by "Spokesman:", is the person named most often before; where there are no labels, the one whom
 * the interview is announced to be with. A question puts no claim in anybody's mouth.
 */
export function fromLabels(doc: AttributionContext): AttributionFrame[] {
  const turns = findTurns(doc);
  const isInterview = turns.some(({ role }) => role === 'ASKS');
  const answerer = isInterview ? findAnswerer(doc, turns) : null;
  return turns
    .filter((turn) =>
      turn.role === null ? !isReportersQuestion(doc, turn) : isInterview && turn.role === 'ANSWERS',
    )
    .map(({ label, content, sentence, role }): AttributionFrame => ({
      kind: sentence.kind === 'HEADLINE' ? 'INDIRECT' : 'DIRECT_QUOTE',
      content: toSpan(doc, content),
      clause: { from: content.from, to: Math.min(sentence.to, content.to) },
      cue: label && toSpan(doc, { from: label.to, to: label.to + 1 }),
      cueHead: null,
      ...(label ? { source: toSpan(doc, label), sourceHead: headOf(doc.syntax, label) } : toNamed(answerer)),
      ...(role === 'ANSWERS' && answerer ? { speaker: answerer.entity } : {}),
      stance: 'ASSERTS',
    }));
}

/** "AFP: Did Chad ask for it?": a turn of a medium that does no more than ask. */
function isReportersQuestion(doc: AttributionContext, { label, content }: Turn): boolean {
  const named = label && doc.mentions[lowerBound(doc.mentions, (m) => m.from < label.from)];
  if (!named || named.to > label.to || doc.entities[named.entity]?.kind !== 'MEDIA') return false;
  const { sentence: first } = doc.tokens[content.from]!;
  const { sentence: last } = doc.tokens[content.to - 1]!;
  return doc.sentences.slice(first, last + 1).every(({ to }) => /^\?/.test(doc.tokens[to - 1]?.text ?? ''));
}

function toNamed(answerer: Mention | null): Pick<AttributionFrame, 'source' | 'sourceHead'> {
  return answerer
    ? { source: { start: answerer.start, end: answerer.end }, sourceHead: answerer.head }
    : { source: null, sourceHead: null };
}

/** Frames in the questions of an interview, with who answers among those concerned where they speak of "you". */
export function withAnswerer(
  doc: AttributionContext,
  frames: readonly AttributionFrame[],
): readonly AttributionFrame[] {
  const turns = findTurns(doc);
  const answerer = findAnswerer(doc, turns);
  const questions: { content: Span; answerer: Span }[] = [];
  let next: Span | null = null;
  for (const { role, label, content } of [...turns].reverse()) {
    if (role === 'ANSWERS') next = answerer;
    else if (label && role === null) next = toSpan(doc, label);
    else if (next) questions.push({ content: toSpan(doc, content), answerer: next });
  }
  if (!questions.length) return frames;
  questions.reverse();
  return frames.map((frame) => {
    const { start, end } = frame.content;
    const question = questions[lowerBound(questions, (q) => q.content.end < end)];
    if (!question || question.content.start > start) return frame;
    if (!/\byou(?:rs?)?\b/i.test(doc.article.text.slice(start, end))) return frame;
    return { ...frame, concerned: [...(frame.concerned ?? []), question.answerer] };
  });
}

/** Who is announced to answer, or the person named most often before the first turn, of several the first; null where none is. */
function findAnswerer(doc: AttributionContext, [first]: readonly Turn[]): Mention | null {
  if (first?.answerer) return first.answerer;
  const counts = new Map<number, { mention: Mention; count: number }>();
  for (const mention of doc.mentions) {
    if (!first || mention.from >= (first.label ?? first.content).from) break;
    if (mention.form !== 'NAME' || doc.entities[mention.entity]?.kind !== 'PERSON') continue;
    const { count = 0, mention: named = mention } = counts.get(mention.entity) ?? {};
    counts.set(mention.entity, { mention: named, count: count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.mention ?? null;
}

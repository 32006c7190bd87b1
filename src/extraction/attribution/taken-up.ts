import { overlaps } from '../../domain/span.js';
import { lowerBound } from '../position-search.js';
import { toHomes, type Homes } from '../affiliation/homes.js';
import { NEG_RAISING } from '../lexicon/cues/others.js';
import { ACCUSATION_NOUNS, CONFIRMATIONS, JUDGEMENT_VERBS } from '../lexicon/cues/stances.js';
import { CUE_VERBS } from '../lexicon/cues/verbs.js';
import { childrenBy } from '../syntax-tree.js';
import { findAnsweredBack } from './answered-back.js';
import type { AttributionFrame } from './attribution.js';
import { syntaxOf, toSpan, type AttributionContext } from './context.js';
import { sourceOfPredicate } from './find-source.js';
import { findDisagreements } from './disagreement.js';
import { resolveSource, toMentionsByToken } from './resolve-source.js';
import { isNegated } from './stance.js';
import { countStandIn, findPretended } from './stand-in.js';
import { endOfSaid, findTrailing } from './trailing-denials.js';

/** How many sentences back "denies this" may reach. */
const MAX_SENTENCES = 2;

/**
 * Denials and doubts of what was said just before: "…, a charge Belgrade denies", "…, which Cairo disputes", "China
 * denies this." Their content is the statement itself, beside the word that stands for it. Returns all frames, with those
 * of such denials added; a statement that runs over the denial at its end is cut before it.
 */
export function resolveTakenUp(
  doc: AttributionContext,
  frames: readonly AttributionFrame[],
): AttributionFrame[] {
  const bySentence = toBySentence(doc, frames);
  // Null: replaced by the statement that it stands for.
  const result: (AttributionFrame | null)[] = [...frames];
  const echoes: AttributionFrame[] = [];
  const mentions = toMentionsByToken(doc);
  const homes = toHomes(doc);
  const denials = frames.filter((frame) => frame.source && isDenial(doc, frame) && isStandIn(doc, frame));
  [...denials, ...findDisagreements(doc)].forEach((frame) => {
    const accused = isAccusation(doc, frame) ? toParty(doc, homes, mentions, frame) : null;
    for (const { content, clause, concerned } of findStatements(doc, bySentence, mentions, frame, accused))
      echoes.push({
        ...frame,
        content,
        clause,
        ...(concerned && { concerned }),
        kind: 'INDIRECT',
        echo: true,
      });
  });
  for (const { verb, at, stance, isJudged } of findTrailing(doc)) {
    const source = sourceOfPredicate(doc, verb);
    const index = doc.tokens[verb]?.sentence ?? 0;
    const sentence = doc.sentences[index];
    const end = doc.tokens[at - 2]?.end ?? 0;
    if (!source || !sentence || at - 1 <= sentence.from) continue;
    // "something which Oslo neither confirms *nor denies*", of which a tree may make the stand-in the subject
    if (source.range.from === at) continue;
    const cue = toSpan(doc, { from: verb, to: verb + 1 });
    const start = doc.tokens[at]?.start ?? end;
    let statement: AttributionFrame | null = null;
    let around: AttributionFrame | null = null;
    for (const i of bySentence.get(index)?.map(({ i }) => i) ?? []) {
      const frame = result[i];
      // "a charge Lima calls *absurd*": the judgement stays, beside what is judged.
      if (frame?.cueHead === verb) {
        if (!isJudged) result[i] = null;
      } else if (
        // "knew of it, *something Lima calls absurd*", "a view *Lima does not share*": what stands for the statement is nobody's
        // content, nor is what is said of it.
        (frame?.content.start === start && frame.content.end >= cue.end) ||
        (frame?.cue && start <= frame.cue.start && frame.cue.end < cue.start && !frame.source)
      ) {
        result[i] = null;
      } else if (
        frame &&
        frame.content.start < end &&
        Math.max(frame.content.end, frame.cue?.end ?? 0, frame.source?.end ?? 0) >= end &&
        frame.content.end <= (isJudged ? sentence.end : cue.end + 1)
      ) {
        const cut = {
          ...frame,
          content: { ...frame.content, end: Math.min(frame.content.end, endOfSaid(doc, frame, end)) },
        };
        if (frame.content.end !== cut.content.end) result[i] = cut;
        if (!statement || cut.content.start < statement.content.start) statement = cut;
      } else if (frame && frame.content.start < end && end < frame.content.end) {
        if (!around || frame.content.start < around.content.start)
          around = { ...frame, content: { ...frame.content, end } };
      }
    }
    // "accused Mali of fraud, *which it has never admitted*, and Chad of theft": what is said goes on behind it.
    const isWithin: boolean =
      around !== null && around.content.start < (statement?.content.start ?? Infinity);
    const beside: number | null = isWithin ? (around?.cueHead ?? null) : null;
    if (isWithin) statement = around;
    const from = sentence.dateline?.to ?? sentence.from;
    // "As Rome says, a claim that Bern denies, …": what is said is still to come.
    if (!statement && /^as$/i.test(doc.tokens[from]?.text ?? '')) continue;
    const told = { from: findPretended(doc, from, at - 1) ?? from, to: at - 1 };
    echoes.push({
      kind: 'INDIRECT',
      content: statement?.content ?? toSpan(doc, told),
      clause: statement?.clause ?? told,
      ...(statement?.concerned && { concerned: statement.concerned }),
      cue,
      cueHead: verb,
      source: toSpan(doc, source.range),
      sourceHead: source.head,
      stance,
      ...(beside !== null && { beside }),
      echo: true,
    });
  }
  return [...result.filter((frame) => frame !== null), ...echoes];
}

type MentionsByToken = ReturnType<typeof toMentionsByToken>;

type FramesBySentence = ReadonlyMap<
  number,
  readonly { readonly frame: AttributionFrame; readonly i: number }[]
>;

/** Frames by the sentence that their content begins in. */
function toBySentence(doc: AttributionContext, frames: readonly AttributionFrame[]): FramesBySentence {
  const bySentence = new Map<number, { frame: AttributionFrame; i: number }[]>();
  frames.forEach((frame, i) => {
    const sentence = doc.tokens[frame.clause.from]?.sentence ?? 0;
    const list = bySentence.get(sentence);
    if (list) list.push({ frame, i });
    else bySentence.set(sentence, [{ frame, i }]);
  });
  return bySentence;
}

/** "denies it", "does not believe it", "would not confirm it"; but who "did not mention it" or does not "blame them" denies nothing. */
function isDenial(doc: AttributionContext, { stance, cueHead }: AttributionFrame): boolean {
  if (stance === 'ASSERTS') return false;
  const { upos, lemma } = syntaxOf(doc, cueHead ?? 0);
  // "ruled that out"
  const isPhrasal = cueHead !== null && childrenBy(doc.syntax, cueHead, 'compound:prt').length > 0;
  const known = isPhrasal ? stance : (CUE_VERBS.get(lemma)?.stance ?? 'ASSERTS');
  return (
    cueHead === null ||
    upos !== 'VERB' ||
    known !== 'ASSERTS' ||
    NEG_RAISING.has(lemma) ||
    findAnsweredBack(doc, cueHead) !== null ||
    (JUDGEMENT_VERBS.has(lemma) && !isNegated(doc, cueHead)) ||
    (stance === 'QUESTIONS' && CONFIRMATIONS.has(lemma))
  );
}

function isAccusation(doc: AttributionContext, { clause }: AttributionFrame): boolean {
  return doc.syntax.slice(clause.from, clause.from + 2).some(({ lemma }) => ACCUSATION_NOUNS.has(lemma));
}

/** Who speaks, and the body and country that he speaks for: whom an accusation that he rejects is about. */
function toParty(
  doc: AttributionContext,
  homes: Homes,
  mentions: MentionsByToken,
  frame: AttributionFrame,
): ReadonlySet<number> {
  const at = frame.source?.start ?? 0;
  const speakers = resolveSource(doc, mentions, frame).filter((entity) => entity !== null);
  return new Set(
    speakers.flatMap((entity) => [
      entity,
      ...homes.spokenFor(entity, at),
      homes.countryOf(entity, at) ?? entity,
    ]),
  );
}

/**
 * What stands for a statement: "it", "this", or "the accusation" and nothing more, but for what it is called: "rejects *that*
 * as a pretext", "calls *the charge* absurd".
 */
function isStandIn(doc: AttributionContext, { clause: { from, to }, cueHead }: AttributionFrame): boolean {
  const end = from + countStandIn(doc, from);
  if (end === from || end >= to) return end === to;
  if (/^as$/i.test(doc.tokens[end]?.text ?? '')) return true;
  // "calls it *absurd*", but not "denies that *it was late*"
  const isJudged = cueHead !== null && JUDGEMENT_VERBS.has(syntaxOf(doc, cueHead).lemma);
  const rest = doc.syntax.slice(end, to);
  return isJudged && rest.every(({ upos }) => !/^(?:VERB|AUX|SCONJ)$/.test(upos));
}

/**
 * The last statement of another source that ends before the denial; the outermost of those that end together. Where it
 * is an accusation, the last that speaks of one of the `accused`, or the complaint of the sentence before. Of "these claims", with it
 * all that its source says beside it in that sentence.
 */
function findStatements(
  doc: AttributionContext,
  bySentence: FramesBySentence,
  mentions: MentionsByToken,
  denial: AttributionFrame,
  accused: ReadonlySet<number> | null,
): readonly AttributionFrame[] {
  if (denial.cueHead === null) return [];
  const at = doc.tokens[denial.cueHead]?.sentence ?? 0;
  const start = Math.min(denial.source?.start ?? Infinity, denial.cue?.start ?? Infinity);
  const sentenceOf = (frame: AttributionFrame) => doc.tokens[frame.clause.from]?.sentence ?? 0;
  const before = Array.from({ length: MAX_SENTENCES + 1 }, (_, back) => bySentence.get(at - back) ?? [])
    .flat()
    .map(({ frame }) => frame)
    .filter(
      (f) =>
        f.source?.start !== denial.source?.start &&
        f.kind !== 'SCARE_QUOTE' &&
        f.content.end <= start &&
        !isRequest(doc, f) &&
        f.clause.to - f.clause.from > 1,
    )
    .sort((a, b) => b.content.end - a.content.end || a.content.start - b.content.start);
  const last = accused
    ? before.find(
        (f) => concerns(doc, mentions, f, accused) || (at - sentenceOf(f) < 2 && isComplaint(doc, f)),
      )
    : before[0];
  if (!last) return [];
  if (!isPlural(doc, denial)) return [last];
  return before.filter(
    (f) =>
      f === last ||
      (f.source?.start === last.source?.start &&
        f.source?.end === last.source?.end &&
        sentenceOf(f) === sentenceOf(last) &&
        !overlaps(f.content, last.content)),
  );
}

/** "*complain* that the banks keep the money": held against somebody, whoever it is. */
function isComplaint(doc: AttributionContext, { cueHead }: AttributionFrame): boolean {
  return (
    cueHead !== null &&
    /^(?:accuse|allege|blame|charge|complain|condemn|criticize|criticise|denounce|fault|grumble|object|protest|question)$/.test(
      syntaxOf(doc, cueHead).lemma,
    )
  );
}

/** "these", "the charges": what stands for more than one statement, as it may. */
function isPlural(doc: AttributionContext, { clause: { from } }: AttributionFrame): boolean {
  return (
    /^(?:these|those|them|both)$/i.test(doc.tokens[from]?.text ?? '') || doc.syntax[from + 1]?.xpos === 'NNS'
  );
}

/** "asked Chad *to pay*": who then rejects the report rejects no request. */
function isRequest(doc: AttributionContext, { cueHead, clause }: AttributionFrame): boolean {
  if (
    cueHead === null ||
    !/^(?:ask|urge|call|demand|order|request|beg|press|want)$/.test(syntaxOf(doc, cueHead).lemma)
  )
    return false;
  return !/^(?:that|whether)$/i.test(doc.tokens[clause.from]?.text ?? '');
}

/** Whether a statement, or who is said to be meant by it, is one of these. */
function concerns(
  doc: AttributionContext,
  mentions: MentionsByToken,
  { content, concerned = [] }: AttributionFrame,
  entities: ReadonlySet<number>,
): boolean {
  return [content, ...concerned].some(({ start, end }) => {
    const first = lowerBound(doc.tokens, (t) => t.end <= start);
    for (let i = first; (doc.tokens[i]?.start ?? end) < end; i++) {
      if (mentions.get(i)?.some(({ entity }) => entities.has(entity))) return true;
    }
    return false;
  });
}

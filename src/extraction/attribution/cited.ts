import { covers } from '../../domain/span.js';
import type { TokenRange } from '../doc.js';
import { CUE_VERBS } from '../lexicon/cues/verbs.js';
import { childrenBy, hasRelation, headOf } from '../syntax-tree.js';
import { findAside } from './aside.js';
import type { AttributionFrame } from './attribution.js';
import { syntaxOf, toSpan, type AttributionContext } from './context.js';
import { sourceOfPredicate } from './find-source.js';
import { toSource, type Source } from './source.js';
import { isQuoted, withoutMarks, type QuoteIndex } from './quoted-content.js';

/** "…, citing *two officials*", "according to the agency, which cited *a diplomat*": what is reported is theirs. */
export function withCited(
  doc: AttributionContext,
  index: QuoteIndex,
  frames: readonly AttributionFrame[],
  verb: number,
  canSpeak: (source: Source) => boolean,
): AttributionFrame[] {
  const { head } = syntaxOf(doc, verb);
  const phrase = phraseOf(doc, childrenBy(doc.syntax, verb, 'obj')[0]) ?? toAsideSource(doc, verb);
  if (!phrase || phrase.head < verb || !isSpeaker(doc, phrase, canSpeak)) return [...frames];
  const that = findThat(doc, phrase);
  const source = that === null ? phrase : { ...phrase, range: { from: phrase.range.from, to: that - 1 } };
  const others = frames.filter(({ cueHead }) => cueHead !== verb);
  const own = frames.find(({ cueHead }) => cueHead === verb);
  const aside = isAside(doc, verb);
  const found =
    others.find((frame) => isReport(doc, frame, verb)) ??
    findBeside(doc, others, verb) ??
    (that !== null && aside ? toReport(doc, index, head, { from: that, to: phrase.range.to }) : undefined);
  // "reported, citing two officials, *that …*", of which a tree may give the clause to the second verb.
  const isOwn = !found && aside && own && own.content.start > toSpan(doc, source.range).end;
  const report = isOwn ? { ...own, cue: toSpan(doc, { from: head, to: head + 1 }), cueHead: head } : found;
  if (!report || report.cueHead === null || report.kind === 'SCARE_QUOTE') return [...frames];
  const { content, clause } = report;
  // What is said may hold who says it: "The bank, according to Reuters, citing two clerks, will close."
  const holdsReport = report.cue !== null && covers(content, report.cue);
  if (!holdsReport && covers(content, toSpan(doc, { from: verb, to: verb + 1 }))) return [...frames];
  return [
    ...others,
    ...(others.includes(report) ? [] : [report]),
    {
      kind: 'INDIRECT',
      content,
      clause,
      cue: toSpan(doc, { from: verb, to: verb + 1 }),
      cueHead: verb,
      source: toSpan(doc, source.range),
      sourceHead: source.head,
      stance: 'ASSERTS',
      via: report.cueHead,
    },
  ];
}

function toAsideSource(doc: AttributionContext, verb: number): Source | null {
  const range = findAside(doc, verb);
  return range && { range, head: headOf(doc.syntax, range) };
}

/** "reported, citing two clerks who knew, *that* …", of which a tree may tie the clause to the clerks. Null where there is none. */
function findThat(doc: AttributionContext, { head, range }: Source): number | null {
  for (let i = head + 1; i < range.to; i++) {
    if (doc.tokens[i]?.text === 'that' && doc.tokens[i - 1]?.text === ',') return i;
  }
  return null;
}

function toReport(
  doc: AttributionContext,
  index: QuoteIndex,
  verb: number,
  clause: TokenRange,
): AttributionFrame | undefined {
  const source = sourceOfPredicate(doc, verb);
  if (!source || !CUE_VERBS.get(syntaxOf(doc, verb).lemma)?.frames.has('CLAUSE')) return undefined;
  const span = toSpan(doc, clause);
  return {
    kind: isQuoted(span, index) ? 'DIRECT_QUOTE' : 'INDIRECT',
    content: withoutMarks(span, index),
    clause,
    ...toOrigin(doc, source, verb),
    stance: 'ASSERTS',
  };
}

/** ", *citing* two officials,": beside a report, and nothing of its own. */
export function isAside(doc: AttributionContext, verb: number): boolean {
  return hasRelation(doc.syntax, verb, 'advcl', 'acl') && syntaxOf(doc, verb).xpos === 'VBG';
}

/** Whether a verb adds to an attribution whom it has its content from. */
function isReport(
  doc: AttributionContext,
  { cueHead, sourceHead, cue }: AttributionFrame,
  verb: number,
): boolean {
  const { deprel, head } = syntaxOf(doc, verb);
  if (deprel === 'advcl' && isAside(doc, verb)) return cueHead === head;
  return deprel.startsWith('acl') && sourceHead === head && cue !== null;
}

/** "…, Reuters said, *citing* a clerk", "according to Reuters, *citing* a clerk": right behind a report, whatever the tree hangs it on. */
function findBeside(
  doc: AttributionContext,
  frames: readonly AttributionFrame[],
  verb: number,
): AttributionFrame | undefined {
  if (!isAside(doc, verb) || doc.tokens[verb - 1]?.text !== ',') return undefined;
  const end = doc.tokens[verb - 2]?.end;
  const at = doc.tokens[verb];
  return frames.find(
    ({ cue, source }) =>
      cue &&
      source &&
      at &&
      (Math.max(cue.end, source.end) === end || (covers(source, at) && source.start >= cue.end)),
  );
}

const DOCUMENTS = /^(?:report|statement|testimony|study|document|memo|letter)$/;

/** "citing officials", "citing a report", but not "citing bad weather". */
function isSpeaker(doc: AttributionContext, source: Source, canSpeak: (source: Source) => boolean): boolean {
  return DOCUMENTS.test(syntaxOf(doc, source.head).lemma) || canSpeak(source);
}

export function phraseOf(doc: AttributionContext, head: number | undefined): Source | null {
  return head === undefined ? null : toSource(doc, head);
}

/** Who says it, and by which token. */
export function toOrigin(
  doc: AttributionContext,
  source: Source | null,
  cue: number,
): Pick<AttributionFrame, 'cue' | 'cueHead' | 'source' | 'sourceHead'> {
  return {
    cue: toSpan(doc, { from: cue, to: cue + 1 }),
    cueHead: cue,
    source: source && toSpan(doc, source.range),
    sourceHead: source?.head ?? null,
  };
}

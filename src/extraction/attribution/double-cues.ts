import { ASKING } from '../lexicon/cues/stances.js';
import { ASPECTUAL, KNOWN, MAKING } from '../lexicon/cues/verbs.js';
import { lowerBound } from '../position-search.js';
import { childrenBy, hasRelation } from '../syntax-tree.js';
import type { AttributionFrame } from './attribution.js';
import { isTemporal } from './content-range.js';
import { syntaxOf, type AttributionContext } from './context.js';

/** "likes *to say that …*", "seems *to think that …*" */
const ADDING_NOTHING = /^(?:like|love|seem|appear)$/;
/** Verbs that do no more than put forward the noun that they take. */
const PRESENTING = toSet(
  'express voice make issue repeat reiterate raise share give offer hold have release publish deliver state level lodge cast throw',
);
/** What one asks or declines to do and says nothing by: "asked not to be named", "declined to comment". */
const SILENCE = toSet('name identify quote comment elaborate respond answer interview speak discuss');

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/**
 * One attribution that two words make together is one: "likes *to say that …*", "expressed *concern that …*"; and
 * silence is none: "asked not to be named".
 */
export function withoutDoubles(
  doc: AttributionContext,
  frames: readonly AttributionFrame[],
): AttributionFrame[] {
  const heads = new Set(frames.map(({ cueHead }) => cueHead));
  const announced = frames.filter(isAnnounced).sort((a, b) => a.content.start - b.content.start);
  return frames.filter((frame) => {
    const { cueHead, kind } = frame;
    if (cueHead === null || kind === 'DIRECT_QUOTE') return true;
    if (isRemindedOf(doc, frame, announced)) return false;
    const { lemma, upos, head, deprel } = syntaxOf(doc, cueHead);
    const isGoverned = deprel === 'xcomp' && heads.has(head) && MAKING.has(syntaxOf(doc, head).lemma);
    if (isGoverned && KNOWN.has(lemma)) return false;
    if (upos !== 'VERB') return true;
    // "*asked* about Peru's claim that …"
    const topics = childrenBy(doc.syntax, cueHead, 'obl').filter((i) => isTopic(doc, i));
    if (ASKING.has(lemma) && topics.some((i) => heads.has(i))) return false;
    const said = childrenBy(doc.syntax, cueHead, 'xcomp').filter((i) => i > cueHead);
    // "*asked* to comment on reports that …"
    if (said.some((i) => isSilence(doc, i) || (ASKING.has(lemma) && isTalk(doc, i)))) return false;
    if (ASKING.has(lemma) && said.some((i) => heads.has(i) && syntaxOf(doc, i).lemma === 'know'))
      return false;
    if ((ASPECTUAL.has(lemma) || ADDING_NOTHING.test(lemma)) && said.some((i) => heads.has(i))) return false;
    return !(PRESENTING.has(lemma) && childrenBy(doc.syntax, cueHead, 'obj').some((i) => heads.has(i)));
  });
}

function isAnnounced({ cue, content }: AttributionFrame): boolean {
  return cue !== null && cue.end <= content.start;
}

/**
 * "Berg answered: the port, *he wrote*, was closed": within what is announced, who says it is only taken up again. `announced`: in
 * the order of their contents.
 */
function isRemindedOf(
  doc: AttributionContext,
  { cue, content, sourceHead }: AttributionFrame,
  announced: readonly AttributionFrame[],
): boolean {
  if (cue === null || sourceHead === null || syntaxOf(doc, sourceHead).upos !== 'PRON') return false;
  const around = announced[lowerBound(announced, (frame) => frame.content.start <= cue.start) - 1];
  if (!around || cue.end > around.content.end) return false;
  return content.start <= around.content.start && cue.start > content.start;
}

/** An infinitive of silence with nothing after it that would be said. */
function isSilence(doc: AttributionContext, verb: number): boolean {
  const { lemma, children } = syntaxOf(doc, verb);
  if (!SILENCE.has(lemma)) return false;
  return !children.some((i) => i > verb && (hasRelation(doc.syntax, i, 'ccomp', 'obj') || isTopic(doc, i)));
}

/** "asked *to comment* on the deal", unlike "asked *to name* the port": a word is asked for, whatever it is about. */
function isTalk(doc: AttributionContext, verb: number): boolean {
  return /^(?:comment|elaborate|respond|answer)$/.test(syntaxOf(doc, verb).lemma);
}

/** "refused to speak *of a defeat*", "claims to speak *for the poor*" */
function isTopic(doc: AttributionContext, phrase: number): boolean {
  return (
    hasRelation(doc.syntax, phrase, 'obl') &&
    !isTemporal(doc, phrase) &&
    childrenBy(doc.syntax, phrase, 'case').some((i) =>
      /^(?:of|about|on|for)$/i.test(doc.tokens[i]?.text ?? ''),
    )
  );
}

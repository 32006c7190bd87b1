import { isAttribution, isFirstPerson } from './accept.js';
import type { AttributionFrame } from './attribution.js';
import { toSpan, type AttributionContext } from './context.js';
import type { Cue } from './cue.js';
import { chooseContent, findContents } from './find-content.js';
import { findCues } from './find-cues.js';
import { findSource } from './find-source.js';
import {
  extendOverQuotes,
  isQuoted,
  quotesOverlapping,
  withoutMarks,
  type QuoteIndex,
} from './quoted-content.js';
import { toStance } from './stance.js';

/** The attributions that a cue in the text ties together, in text order of their cues. */
export function fromCues(doc: AttributionContext, index: QuoteIndex): AttributionFrame[] {
  return findCues(doc).flatMap((cue) => toFrame(doc, index, cue) ?? []);
}

function toFrame(doc: AttributionContext, index: QuoteIndex, cue: Cue): AttributionFrame | null {
  const source = findSource(doc, cue);
  const content = chooseContent(findContents(doc, cue, source), cue.candidate);
  if (!content) return null;
  const cueSpan = toSpan(doc, cue.range);
  const extended = extendOverQuotes(toSpan(doc, content.range), cueSpan, index);
  const quoted = isQuoted(extended, index);
  if (!isAttribution(doc, cue, source, content, quoted)) return null;
  // "I think" outside quotation marks is the author's own voice.
  if (source && isFirstPerson(doc, source.head) && !quotesOverlapping(index, cueSpan).length) return null;
  return {
    kind: quoted ? 'DIRECT_QUOTE' : 'INDIRECT',
    content: withoutMarks(extended, index),
    clause: content.range,
    cue: cueSpan,
    cueHead: cue.head,
    source: source && toSpan(doc, source.range),
    sourceHead: source?.head ?? null,
    stance: toStance(doc, cue),
  };
}

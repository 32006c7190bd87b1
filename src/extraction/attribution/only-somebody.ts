import type { Mention, TokenRange } from '../doc.js';
import { TAKEN_UP_NOUNS } from '../lexicon/cues/stances.js';
import { isTemporal, type Content } from './content-range.js';
import { syntaxOf, type AttributionContext } from './context.js';
import type { Cue } from './cue.js';
import { isNegated, toStance } from './stance.js';

/** Verbs and nouns of which somebody alone is content enough: one is for him, or against him. */
const TAKING_SIDES =
  /^(?:support|endorse|endorsement|back|champion|favou?r|oppose|attack|criticize|criticise|criticism|condemn|condemnation|denounce|blame|accuse|praise|mock|ridicule|slam|blast|defend|recognize|recognise|agree|disagree)$/;

/**
 * "Rome congratulated *Berg*", "has never threatened *anybody*", "apologized to *me*": a content that is nothing but
 * somebody, and says nothing of him. But "endorsed *Berg*" does. `mentions`: of actors, by token.
 */
export function isOnlySomebody(
  doc: AttributionContext,
  mentions: ReadonlyMap<number, readonly Mention[]>,
  cue: Cue,
  { range: { from, to }, frame, subject }: Content,
): boolean {
  const { head } = cue;
  if (!/^(?:NOMINAL|PREPOSITIONAL)$/.test(frame)) return false;
  if (isOnlyTime(doc, { from, to })) return true;
  if (subject !== undefined) return false;
  if (isOnlyIt(doc, cue, { range: { from, to }, frame })) return true;
  // "disputes *the figure*"
  if (TAKEN_UP_NOUNS.has(syntaxOf(doc, to - 1).lemma)) return false;
  const isSomebody =
    (to - from === 1 && SOMEBODY.test(doc.tokens[from]?.text ?? '')) ||
    (mentions.get(from)?.some((m) => m.from <= from && m.to >= to && m.form !== 'PRONOUN') ?? false);
  return isSomebody && (isNegated(doc, head) || !TAKING_SIDES.test(syntaxOf(doc, head).lemma));
}

/** "is expected *on Sunday*" */
function isOnlyTime(doc: AttributionContext, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++)
    if (!/^(?:ADP|DET)$/.test(syntaxOf(doc, i).upos) && !isTemporal(doc, i)) return false;
  return true;
}

const SOMEBODY =
  /^(?:me|you|him|her|us|them|himself|herself|itself|themselves|anybody|anyone|somebody|someone|everybody|everyone|nobody)$/i;

/** "complained about *it*", "believes *it* still"; but "denied *it*" takes up what was said. */
function isOnlyIt(
  doc: AttributionContext,
  cue: Cue,
  { range: { from, to }, frame }: Pick<Content, 'range' | 'frame'>,
): boolean {
  if (to - from > 1 || !/^it$/i.test(doc.tokens[from]?.text ?? '')) return false;
  return /^(?:NOMINAL|PREPOSITIONAL)$/.test(frame) && toStance(doc, cue) === 'ASSERTS';
}

import type { Stance } from '../../domain/vocabulary.js';
import { CONCESSIONS, CONFIRMATIONS, FALSEHOODS, JUDGEMENT_VERBS } from '../lexicon/cues/stances.js';
import { CUE_VERBS } from '../lexicon/cues/verbs.js';
import type { AttributionFrame } from './attribution.js';
import { proseTokens, syntaxOf, type AttributionContext } from './context.js';
import { findStandIn } from './stand-in.js';
import { isNegated } from './stance.js';

export interface TrailingDenial {
  readonly verb: number;
  /** First token of the words that stand for the statement. */
  readonly at: number;
  readonly stance: Stance;
  /** By a verb that calls it untrue. */
  readonly isJudged: boolean;
}

/** Denials and doubts, and what is conceded or confirmed, that trail a statement in its sentence. */
export function findTrailing(doc: AttributionContext): TrailingDenial[] {
  return proseTokens(doc)
    .filter((token) => syntaxOf(doc, token).upos === 'VERB')
    .flatMap((verb): TrailingDenial[] => {
      const { lemma } = syntaxOf(doc, verb);
      const isJudged = JUDGEMENT_VERBS.has(lemma) && isCalledFalse(doc, verb);
      const stance = isJudged ? 'DENIES' : stanceOf(doc, verb);
      if (stance === 'ASSERTS' && !isAssent(doc, verb)) return [];
      const at = findStandIn(doc, verb, isJudged);
      // "signed it, *which* Rome accepted" takes up no statement.
      if (at !== null && stance === 'ASSERTS' && /^which$/i.test(doc.tokens[at]?.text ?? '')) return [];
      return at === null ? [] : [{ verb, at, stance, isJudged }];
    });
}

/** "a charge Lima *denies*", "a view Lima *does not share*", "a figure that Lima *has not confirmed*". */
function stanceOf(doc: AttributionContext, verb: number): Stance {
  const { lemma } = syntaxOf(doc, verb);
  const stance = CUE_VERBS.get(lemma)?.stance ?? 'ASSERTS';
  if (!isNegated(doc, verb)) return stance;
  // "…, a figure that Rome *does not* dispute": nothing is denied.
  if (stance !== 'ASSERTS') return 'ASSERTS';
  if (lemma === 'share' || CONCESSIONS.has(lemma)) return 'DENIES';
  return CONFIRMATIONS.has(lemma) ? 'QUESTIONS' : 'ASSERTS';
}

/** "a point Lima *concedes*", "a claim Rome has *confirmed*" */
function isAssent(doc: AttributionContext, verb: number): boolean {
  const { lemma } = syntaxOf(doc, verb);
  return !isNegated(doc, verb) && (CONCESSIONS.has(lemma) || lemma === 'confirm' || lemma === 'share');
}

/** Tokens between the verb and "as". */
const MAX_TIME = 5;

/** "a claim Lima calls *a lie*", "… *laughable*", "found to be *false*": the next word of weight behind the verb. */
function isCalledFalse(doc: AttributionContext, verb: number): boolean {
  // "described *at the time* as defamatory"
  const behind = doc.tokens.slice(verb + 1, verb + 1 + MAX_TIME).map((t) => t.text);
  const as = behind.indexOf('as');
  let at = as > 0 && !behind.slice(0, as).includes(',') ? verb + 1 + as : verb + 1;
  const isPassedOver = () =>
    /^(?:DET|ADV|ADP|PUNCT|SCONJ|PART|AUX)$/.test(doc.syntax[at]?.upos ?? '') ||
    /^an?$/.test(doc.tokens[at]?.text ?? '');
  while (isPassedOver() && doc.tokens[at]?.text !== ',') at++;
  return FALSEHOODS.has(doc.syntax[at]?.lemma ?? '');
}

/** "It was shut*, as the owners say*, a claim the union rejects": who says it last is no part of what is said. */
export function endOfSaid(
  doc: AttributionContext,
  { content, cue, source }: AttributionFrame,
  end: number,
): number {
  if (!cue || !source) return end;
  const [from, to] = [Math.min(cue.start, source.start), Math.max(cue.end, source.end)];
  if (from <= content.start || to > end || end - to > 1) return end;
  const before = doc.article.text.slice(content.start, from);
  const said = before.replace(/[\s,–—-]*(?:\bas)?\s*$/u, '');
  return said && said !== before ? content.start + said.length : end;
}

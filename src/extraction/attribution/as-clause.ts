import type { TokenRange } from '../doc.js';
import { CUE_VERBS } from '../lexicon/cues/verbs.js';
import { childrenBy, headOf, subtreeRange } from '../syntax-tree.js';
import { trim } from './content-range.js';
import { syntaxOf, type AttributionContext } from './context.js';
import type { Cue } from './cue.js';
import { toSource, type Source } from './source.js';
import { isOver, subjectAfter, toBounds, type Parenthesis } from './parenthesis.js';
import type { QuoteIndex } from './quoted-content.js';

const ADVERBIAL = /^(?:ADV|AUX|PART)$/;
/** The longest subject by its words alone, in tokens. */
const MAX_SUBJECT = 12;
const NOMINAL = /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM|CCONJ|ADP|PART)$/;
const COMMA = /^(?:,|—|–|--|\()$/;
const LINK = /^(?:where|when|which|who|that|because|since|and|but|while|although|though|so|if)$/i;

/**
 * "The dam was, as even its engineers conceded, a mistake", "…, where, as monitors reported in March, they starve": a
 * clause with "as" between commas, whatever the tree hangs it on. What is said is the rest of the sentence, or the clause
 * that it opens. Null for any other cue.
 */
export function findAsClause(doc: AttributionContext, index: QuoteIndex, cue: Cue): Parenthesis | null {
  const verb = cue.head;
  if (cue.kind !== 'VERB' || !cue.entry?.frames.has('CLAUSE')) return null;
  const source = subjectOf(doc, verb);
  if (!source || !isOver(doc, verb)) return null;
  const bounds = toBounds(doc, index, cue);
  let as = Math.min(source.range.from, verb) - 1;
  while (as > bounds.from && /^(?:ADV|AUX)$/.test(syntaxOf(doc, as).upos) && wordAt(doc, as) !== 'as') as--;
  if (wordAt(doc, as) !== 'as' || as < bounds.from) return null;
  let end = Math.max(verb + 1, source.range.to);
  while (end < bounds.to && !/^[,.—–]$|^--$/.test(wordAt(doc, end))) end++;
  const rest = trim(doc, { from: end + 1, to: bounds.to });
  if (as === bounds.from) return rest && { source, content: rest };
  if (!COMMA.test(wordAt(doc, as - 1))) return null;
  // "It is not true, as Oslo says, *that …*"
  if (rest && (LINK.test(wordAt(doc, as - 2)) || wordAt(doc, rest.from) === 'that'))
    return { source, content: rest };
  const reported = findReported(doc, bounds.from, as, verb);
  const from = reported?.from ?? openingOfClause(doc, bounds.from, as) ?? bounds.from;
  // "*Asked* whether Chad would pay, as some demanded, he said …": what is asked ends before the clause.
  const goesOn = end + 1 < bounds.to && (reported === null || reported.to > end);
  return { source, content: { from, to: goesOn ? bounds.to : as - 1 } };
}

/**
 * "Lind said *that the port had closed*, as Oslo reports": what is reported within the sentence, and goes on to the clause with
 * "as", is what that one confirms. It begins behind "that" or "whether"; null where nothing is reported there.
 */
function findReported(doc: AttributionContext, from: number, as: number, verb: number): TokenRange | null {
  for (let cue = from; cue < as; cue++) {
    if (!CUE_VERBS.get(syntaxOf(doc, cue).lemma)?.frames.has('CLAUSE')) continue;
    for (const clause of childrenBy(doc.syntax, cue, 'ccomp')) {
      const range = subtreeRange(doc.syntax, clause, new Set([verb]));
      if (!range || clause < cue || range.from < cue || range.to < as - 1 || clause > as) continue;
      const isMarked = /^(?:that|whether|if)$/.test(wordAt(doc, range.from));
      return { from: isMarked ? range.from + 1 : range.from, to: range.to };
    }
  }
  return null;
}

/**
 * "It is doubtful, *although the records*, as Oslo showed, suggest it": behind the conjunction of the clause that the phrase
 * interrupts before its verb; null where none opens there.
 */
function openingOfClause(doc: AttributionContext, from: number, as: number): number | null {
  for (let i = as - 2; i > from; i--) {
    if (/^(?:VB[DZP]|MD)$/.test(syntaxOf(doc, i).xpos)) return null;
    if (/^(?:although|though|because|since|while|whereas)$/.test(wordAt(doc, i))) return i + 1;
    if (/^(?:and|but)$/.test(wordAt(doc, i)) && COMMA.test(wordAt(doc, i - 1))) return i + 1;
  }
  return null;
}

/** "as monitors reported", "as wrote the newspaper Trouw" */
function subjectOf(doc: AttributionContext, verb: number): Source | null {
  const subject = childrenBy(doc.syntax, verb, 'nsubj', 'nsubj:pass')[0] ?? subjectAfter(doc, verb);
  return subject === undefined ? subjectBefore(doc, verb) : toSource(doc, subject);
}

/** "as Amnesty and the UN both say", "as some like to say": all between the two words, where the tree hangs it on another verb. */
function subjectBefore(doc: AttributionContext, verb: number): Source | null {
  let to = verb;
  while (
    to > 0 &&
    (ADVERBIAL.test(syntaxOf(doc, to - 1).upos) ||
      /^(?:both|all|likes?|loves?|tends?)$/.test(wordAt(doc, to - 1)))
  )
    to--;
  let from = to;
  while (from > Math.max(0, to - MAX_SUBJECT) && isOfSubject(doc, from - 1)) from--;
  const range = { from, to };
  return from < to && wordAt(doc, from - 1) === 'as' ? { range, head: headOf(doc.syntax, range) } : null;
}

function isOfSubject(doc: AttributionContext, token: number): boolean {
  return NOMINAL.test(syntaxOf(doc, token).upos) && wordAt(doc, token) !== 'as';
}

function wordAt(doc: AttributionContext, token: number): string {
  return (doc.tokens[token]?.text ?? '').toLowerCase();
}

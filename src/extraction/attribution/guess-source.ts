import { overlaps, type Span } from '../../domain/span.js';
import type { TokenRange } from '../doc.js';
import { childrenBy, headOf } from '../syntax-tree.js';
import { syntaxOf, toSpan, type AttributionContext } from './context.js';
import type { Cue } from './cue.js';
import { sourceOfPredicate } from './find-source.js';
import type { Source } from './source.js';
import { findAnswering } from './light-verbs.js';

const LIKELY = 0.5;
const MAX_LENGTH = 40;

/** Not "*the* claim that …", whose article the encoder takes for the source, nor "*he* was told" and "*he*, asked whether", who only hears it. */
function canBeSource(doc: AttributionContext, { head: cue }: Cue, range: TokenRange): boolean {
  let named = headOf(doc.syntax, range);
  // "*heads of the Chilean bank* were warned that …": the bank only tells which.
  while (
    /^(?:amod|compound|nmod|appos|flat)$/.test(syntaxOf(doc, named).deprel) &&
    syntaxOf(doc, named).head !== cue
  )
    named = syntaxOf(doc, named).head;
  const { upos, deprel, head } = syntaxOf(doc, named);
  const answering = findAnswering(doc, cue);
  const answerer = answering === null ? null : sourceOfPredicate(doc, answering);
  // "*Chad* dismissed accusations that …": who answers them did not make them.
  if (answerer && answerer.range.from < range.to && range.from < answerer.range.to) return false;
  if (upos === 'DET') return false;
  const { lemma, xpos, deprel: relation, head: noun } = syntaxOf(doc, cue);
  // "its authors have been criticised": by whom is not told
  if (JUDGING.test(lemma) && head === cue && childrenBy(doc.syntax, cue, 'aux:pass').length) return false;
  if (!TELLING.test(lemma)) return true;
  // "*Diaz*, asked whether …, said"
  const isModified = xpos === 'VBN' && relation === 'acl' && noun >= range.from && noun < range.to;
  const isSubject =
    head === cue && (deprel === 'nsubj:pass' || (deprel === 'nsubj' && !sourceOfPredicate(doc, cue)));
  return !isModified && !isSubject;
}

/** Verbs whose object is who listens. */
const TELLING =
  /^(?:tell|inform|notify|ask|urge|order|instruct|advise|warn|remind|assure|promise|teach|show)$/;

const JUDGING =
  /^(?:criticize|criticise|accuse|blame|condemn|praise|denounce|mock|slam|attack|fault|suspect|challenge|question)$/;

/** Where the tree shows no source: the stretch that the encoder takes for it, outside the content. Null where it sees none. */
export function guessSource(doc: AttributionContext, cue: Cue, content: Span): Source | null {
  if (!cue.candidate) return null;
  const { window, source } = cue.candidate;
  let best: { from: number; to: number; score: number } | null = null;
  for (let i = 0; i < source.length; i++) {
    if ((source[i] as number) < LIKELY) continue;
    const from = window.from + i;
    let score = 0;
    while (i < source.length && (source[i] as number) >= LIKELY) score += source[i++] as number;
    const to = Math.min(window.from + i, from + MAX_LENGTH);
    const near = score / (1 + Math.abs(from - cue.head) / 50);
    if (overlaps(toSpan(doc, { from, to }), content) || !canBeSource(doc, cue, { from, to })) continue;
    if (!best || near > best.score) best = { from, to, score: near };
  }
  if (!best) return null;
  let { from, to } = best;
  while (to - 1 > from && syntaxOf(doc, to - 1).upos === 'PUNCT') to--;
  while (from < to - 1 && syntaxOf(doc, from).upos === 'PUNCT') from++;
  return { range: { from, to }, head: headOf(doc.syntax, { from, to }) };
}

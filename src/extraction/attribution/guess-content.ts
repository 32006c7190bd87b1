import type { TokenRange } from '../doc.js';
import { trim, type Content } from './content-range.js';
import { CUE_VERBS } from '../lexicon/cues/verbs.js';
import { childrenBy, hasRelation, subtreeRange } from '../syntax-tree.js';
import { syntaxOf, type AttributionContext } from './context.js';
import type { Cue } from './cue.js';
import { expectedJaccard } from './find-content.js';

/** From this score on the encoder is believed that a cue attributes, though no tree shows what. */
const SURE_OF_CUE = 0.7;
const LIKELY = 0.5;
/** The least that the words of a content are likely on average. */
const SURE = 0.8;
/** A content of the tree's that fits the encoder's opinion less than this gives way to a stretch that fits it as well as that. */
const UNLIKELY = 0.4;
const FITTING = 0.8;
/** Fewer words say nothing. */
const MIN_LENGTH = 3;

/**
 * Where the tree shows no content: the longest stretch of the cue's sentence that the encoder takes for it, beside the cue. "The
 * Post *has learned* that …" whose tree has no clause. Null where it sees none.
 */
export function guessContent(doc: AttributionContext, { candidate, head, range }: Cue): TokenRange | null {
  if (!candidate || candidate.score < SURE_OF_CUE || candidate.ownVoice > LIKELY) return null;
  const sentence = doc.sentences[doc.tokens[head]!.sentence]!;
  const likely = (token: number) => candidate.content[token - candidate.window.from] ?? 0;
  let best: TokenRange | null = null;
  for (let from = sentence.from; from < sentence.to; from++) {
    if (likely(from) < LIKELY) continue;
    let to = from;
    while (to < sentence.to && likely(to) >= LIKELY) to++;
    if (!best || to - from > best.to - best.from) best = { from, to };
    from = to;
  }
  const found = best && trim(doc, withoutOpenEnd(doc, best));
  if (!found || found.to - found.from < MIN_LENGTH) return null;
  if (found.from < range.to && range.from < found.to) return null;
  if (isApart(doc, range, found) || isRelative(doc, head, found)) return null;
  let sum = 0;
  for (let token = found.from; token < found.to; token++) sum += likely(token);
  return sum / (found.to - found.from) >= SURE ? found : null;
}

/** "pushing a plan *that*": words that only open what is left out. */
function withoutOpenEnd(doc: AttributionContext, { from, to }: TokenRange): TokenRange {
  let end = to;
  while (end > from && /^(?:WDT|WP|WRB|IN|CC|DT|TO)$/.test(syntaxOf(doc, end - 1).xpos)) end--;
  return { from, to: end };
}

/** "denied it: “…”", "warned against *saying* that …": what a colon opens, or another verb reports, is told by these. */
function isApart(doc: AttributionContext, cue: TokenRange, { from, to }: TokenRange): boolean {
  const isBefore = to <= cue.from;
  for (let i = isBefore ? from : cue.to; i < (isBefore ? cue.from : to); i++)
    if (/^[:;]$/.test(doc.tokens[i]!.text)) return true;
  for (let i = cue.to; i < from; i++)
    if (CUE_VERBS.get(syntaxOf(doc, i).lemma)?.frames.has('CLAUSE')) return true;
  return false;
}

/** "a claim *the agency rejects*": says which claim it is, and not what was claimed. */
function isRelative(doc: AttributionContext, cue: number, { from }: TokenRange): boolean {
  return childrenBy(doc.syntax, cue, 'acl').some((clause) => {
    const range = hasRelation(doc.syntax, clause, 'acl:relcl') ? subtreeRange(doc.syntax, clause) : null;
    return (
      range !== null &&
      range.from <= from &&
      from < range.to &&
      doc.tokens[range.from]!.text.toLowerCase() !== 'that'
    );
  });
}

/** The content that the tree shows, or the encoder's where the two have next to nothing in common. */
export function unlessUnlikely(doc: AttributionContext, cue: Cue, content: Content | null): Content | null {
  const { candidate, entry } = cue;
  // What is denied may be but "it", of which the encoder is not told.
  if (!content || !candidate || (entry !== null && entry.stance !== 'ASSERTS')) return content;
  if (expectedJaccard(content.range, candidate) >= UNLIKELY) return content;
  const range = guessContent(doc, cue);
  if (!range || expectedJaccard(range, candidate) < FITTING) return content;
  return { range, frame: content.frame === 'NOMINAL' ? 'NOMINAL' : 'CLAUSE' };
}

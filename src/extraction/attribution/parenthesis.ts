import type { TokenRange } from '../doc.js';
import { childrenBy, pathToRoot, subtreeRange } from '../syntax-tree.js';
import { CUE_VERBS } from '../lexicon/cues/verbs.js';
import { trim } from './content-range.js';
import { syntaxOf, toSpan, type AttributionContext } from './context.js';
import type { Cue } from './cue.js';
import { toSource, type Source } from './source.js';
import { quotesOverlapping, type QuoteIndex } from './quoted-content.js';

/** Who says what in a clause that is put into a sentence or after it. */
export interface Parenthesis {
  /** Null where a passive does not tell it. */
  readonly source: Source | null;
  readonly content: TokenRange;
}

/** The longest source before its verb, in tokens. */
const MAX_SOURCE = 30;
const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM|ADJ)$/;
const SUBJECT = ['nsubj', 'nsubj:pass', 'csubj', 'expl'] as const;
const COMMA = /^(?:,|—|–|--)$/;

/**
 * "The ports will close, two of the owners said.", "Oslo, analysts expect, will sell.", "The ports will close, said Ida
 * Berg.": who says it is set off by commas, and what is said is the sentence around it. By position, since trees hang
 * such a clause on many things. Null for any other cue.
 */
export function findParenthesis(doc: AttributionContext, index: QuoteIndex, cue: Cue): Parenthesis | null {
  const found = findSetOff(doc, index, cue);
  // "Chad, *we are told*, will win": who is told it does not say it.
  return found && childrenBy(doc.syntax, cue.head, 'aux:pass').length ? { ...found, source: null } : found;
}

function findSetOff(doc: AttributionContext, index: QuoteIndex, cue: Cue): Parenthesis | null {
  const verb = cue.head;
  if (cue.kind !== 'VERB' || !cue.entry?.frames.has('CLAUSE')) return null;
  const bounds = toBounds(doc, index, cue);
  const source = /^VB[DZP]$/.test(syntaxOf(doc, verb).xpos)
    ? (sourceBefore(doc, verb, bounds.from) ?? sourceAfter(doc, cue))
    : subjectOfAuxiliary(doc, verb);
  if (source && isInterrupted(doc, verb, source)) return { source, content: trim(doc, bounds) ?? bounds };
  const late = findLateClause(doc, verb);
  if (!source || !isOver(doc, verb, late)) return null;
  const from = Math.min(source.range.from, verb);
  // What is said may hold the rest of the sentence in the tree.
  const said = childrenBy(doc.syntax, verb, 'ccomp').filter((i) => i < verb);
  const rest = [...clausesAfter(doc, verb), ...said, ...(late === null ? [] : [late])];
  const { to } = subtreeRange(doc.syntax, verb, new Set(rest)) ?? { to: verb + 1 };
  const end = Math.max(to, source.range.to, verb + 1);
  if (late !== null)
    return COMMA.test(wordAt(doc, from - 1)) && isStatement(doc, { from: bounds.from, to: from - 1 }, verb)
      ? { source, content: trim(doc, bounds) ?? bounds }
      : null;
  if (!COMMA.test(wordAt(doc, from - 1)) || !isStatement(doc, { from: bounds.from, to: from - 1 }, verb))
    return isMedial(doc, bounds, from, end)
      ? { source, content: { from: bounds.from, to: bounds.to } }
      : null;
  return {
    source,
    content: { from: bounds.from, to: goesOn(doc, from, end, bounds.to) ? bounds.to : from - 1 },
  };
}

/** "…, an official said, *unless* the port is hit": nothing that a verb of speech reports. */
const LATE = /^(?:that|to|unless|until|because|provided)$/;

/**
 * "Oslo has warned both, an official said, *that it would leave*": behind the comma after a parenthesis, and of the verb before
 * it. Head of the clause, null where there is none.
 */
export function findLateClause(doc: AttributionContext, verb: number): number | null {
  const late = childrenBy(doc.syntax, verb, 'ccomp', 'xcomp').find((clause) => {
    let from = subtreeRange(doc.syntax, clause)?.from ?? clause;
    while (from < clause && wordAt(doc, from) === ',') from++;
    return from > verb && LATE.test(wordAt(doc, from)) && wordAt(doc, from - 1) === ',';
  });
  return late ?? null;
}

/** "Sales will fall, they added, because plants close": the rest is still theirs. */
function goesOn(doc: AttributionContext, from: number, end: number, to: number): boolean {
  const next = wordAt(doc, end + 1);
  if (wordAt(doc, end) !== ',') return false;
  if (/^(?:because|since|unless|if|until)$/i.test(next)) return true;
  if (/^(?:and|but)$/i.test(next) && joinsClause(doc, end + 2, to)) return true;
  // "Iran had agreed, two diplomats said, *to* hand over the fuel": hangs on what stands before.
  const path = pathToRoot(doc.syntax, end + 1);
  return /^(?:that|to)$/.test(next) && path.some((at) => at < from && syntaxOf(doc, at).upos === 'VERB');
}

/** "Sales had fallen, he said, *and two plants had closed*": a clause with a subject, in which nobody else speaks. */
function joinsClause(doc: AttributionContext, from: number, to: number): boolean {
  let hasSubject = false;
  for (let i = from; i < to; i++) {
    const { deprel, head, lemma } = syntaxOf(doc, i);
    if (/^nsubj/.test(deprel) && head > i) {
      hasSubject = true;
      const speaks = CUE_VERBS.get(syntaxOf(doc, head).lemma);
      if (speaks) return false;
    }
    if (/^(?:accord|accordingly)$/.test(lemma)) return false;
  }
  return hasSubject;
}

/** The sentence that the cue is in, as far as it lies in the same quotation marks and between semicolons. */
export function toBounds(doc: AttributionContext, index: QuoteIndex, cue: Cue): TokenRange {
  const sentence = doc.sentences[doc.tokens[cue.head]?.sentence ?? 0];
  let from = sentence?.dateline?.to ?? sentence?.from ?? 0;
  let to = sentence?.to ?? 0;
  const [quote] = quotesOverlapping(index, toSpan(doc, cue.range));
  if (quote) [from, to] = [Math.max(from, quote.from), Math.min(to, quote.to)];
  for (let i = cue.head - 1; i >= from; i--) if (wordAt(doc, i) === ';') from = i + 1;
  for (let i = to - 1; i > cue.head; i--) if (wordAt(doc, i) === ';') to = i;
  while (from < cue.head && /^(?:and|but|[-–—*•>#"“”])$/i.test(wordAt(doc, from))) from++;
  return { from, to };
}

/** The verb's subject, or the widest phrase that ends where the verb begins, if it begins after a comma. */
function sourceBefore(doc: AttributionContext, verb: number, from: number): Source | null {
  const own = ownSubject(doc, verb);
  if (own) return own;
  if (childrenBy(doc.syntax, verb, ...SUBJECT).length) return null;
  let best: Source | null = null;
  for (let head = verb - 1; head >= Math.max(from, verb - MAX_SOURCE); head--) {
    if (!NOMINAL.test(syntaxOf(doc, head).upos)) continue;
    const source = toSource(doc, head);
    if (!source || source.range.from <= from) continue;
    if (!COMMA.test(wordAt(doc, source.range.from - 1)) || isRelative(doc, source.range.from)) continue;
    const between = doc.tokens.slice(source.range.to, verb);
    if (between.some(({ text, index }) => text !== ',' && syntaxOf(doc, index).upos !== 'ADV')) continue;
    if (!best || source.range.from < best.range.from) best = source;
  }
  return best;
}

/** "…, *the Globe* can reveal", "…, *we* are told": before an auxiliary with a tense. */
function subjectOfAuxiliary(doc: AttributionContext, verb: number): Source | null {
  const [first = verb] = childrenBy(doc.syntax, verb, 'aux', 'aux:pass');
  const own = /^(?:VB[DZP]|MD)$/.test(syntaxOf(doc, first).xpos) ? ownSubject(doc, verb) : null;
  const isPassive = childrenBy(doc.syntax, verb, 'aux:pass').length > 0;
  return own && isPassive && syntaxOf(doc, own.head).upos !== 'PRON' ? null : own;
}

/** A verb's only subject, right behind a comma. */
function ownSubject(doc: AttributionContext, verb: number): Source | null {
  const subjects = childrenBy(doc.syntax, verb, ...SUBJECT);
  const own = subjects.length === 1 && subjects[0]! < verb ? toSource(doc, subjects[0]!) : null;
  return own && COMMA.test(wordAt(doc, own.range.from - 1)) && !isRelative(doc, own.range.from) ? own : null;
}

/** "…, said Ida Berg": the subject right after a verb that follows a comma. */
function sourceAfter(doc: AttributionContext, cue: Cue): Source | null {
  if (!COMMA.test(wordAt(doc, cue.head - 1))) return null;
  const subject = subjectAfter(doc, cue.head);
  const source = subject === undefined ? null : toSource(doc, subject);
  return source?.range.from === cue.range.to ? source : null;
}

/** The subject of an inverted clause; a tree may take it for the object: "Prices will rise, says union". */
export function subjectAfter(doc: AttributionContext, verb: number): number | undefined {
  const subjects = childrenBy(doc.syntax, verb, 'nsubj', 'nsubj:pass');
  return subjects.length
    ? subjects.find((i) => i > verb)
    : childrenBy(doc.syntax, verb, 'obj').find((i) => i > verb);
}

function isRelative(doc: AttributionContext, token: number): boolean {
  return /^(?:who|whom|which|that|what|whose|as)$/i.test(wordAt(doc, token));
}

/** Nothing that the verb could report stands behind it: only when, where, to whom, and what else was said or done. */
export function isOver(doc: AttributionContext, verb: number, late: number | null = null): boolean {
  const { children, lemma } = syntaxOf(doc, verb);
  const subject = subjectAfter(doc, verb);
  return children
    .filter((i) => i > verb && i !== subject && i !== late)
    .every((i) => {
      const relation = syntaxOf(doc, i).deprel.split(':')[0] as string;
      if (/^(?:obj|iobj)$/.test(relation)) return /^(?:tell|inform|remind|assure)$/.test(lemma);
      return /^(?:obl|advmod|punct|nsubj|conj|cc|advcl|parataxis|compound)$/.test(relation);
    });
}

function clausesAfter(doc: AttributionContext, verb: number): number[] {
  return childrenBy(doc.syntax, verb, 'conj', 'cc', 'advcl', 'parataxis', 'punct').filter((i) => i > verb);
}

/** "The port, *said Ida Berg*, was shut", "Chad, *we are told*, will win": between a subject and its verb, whatever the tree does with either. */
function isInterrupted(doc: AttributionContext, verb: number, { range }: Source): boolean {
  const [from, to] = [Math.min(range.from, verb), Math.max(range.to, verb + 1)];
  if (range.to - range.from + 1 < to - from - childrenBy(doc.syntax, verb, 'aux', 'aux:pass').length)
    return false;
  if (!COMMA.test(wordAt(doc, from - 1)) || !COMMA.test(wordAt(doc, to))) return false;
  // "It *was*, he said, an attempt": of what it was, whatever the tree makes of it.
  if (syntaxOf(doc, from - 2).upos === 'AUX') return true;
  // "the ground, *which*, he said, is full": of the relative clause alone
  const isBefore = (i: number) => i < from && !/^W/.test(syntaxOf(doc, i).xpos);
  const isLeft = childrenBy(doc.syntax, verb, 'nsubj').some(isBefore);
  return childrenBy(doc.syntax, verb, 'ccomp').some((clause) => {
    const subjects = childrenBy(doc.syntax, clause, 'nsubj', 'nsubj:pass', 'expl');
    return clause > to && (subjects.length ? subjects.every(isBefore) : isLeft);
  });
}

/** A clause of its own, and not only "When the siren sounded, the crowd shouted". */
function isStatement(doc: AttributionContext, { from, to }: TokenRange, verb: number): boolean {
  for (let i = from; i < to; i++) {
    const { upos, deprel } = syntaxOf(doc, i);
    if (!/^(?:VERB|AUX|NOUN|ADJ|PROPN|PRON)$/.test(upos) || /^(?:acl|csubj)/.test(deprel)) continue;
    const subject = childrenBy(doc.syntax, i, 'nsubj', 'nsubj:pass', 'expl').some(
      (s) => s < to && s !== verb,
    );
    const isSubordinate = childrenBy(doc.syntax, i, 'mark', 'advmod').some((m) =>
      /^(?:if|when|while|after|before|because|although|though|since|as|once|until|unless|where|that|whether)$/i.test(
        wordAt(doc, m),
      ),
    );
    if (subject && !isSubordinate) return true;
  }
  return false;
}

/** "Oslo, analysts expect, will sell": commas on both sides, and the sentence goes on. */
function isMedial(doc: AttributionContext, bounds: TokenRange, from: number, end: number): boolean {
  return (
    from - 1 > bounds.from &&
    wordAt(doc, from - 1) === ',' &&
    wordAt(doc, end) === ',' &&
    end + 2 < bounds.to &&
    isStatement(doc, { from: bounds.from, to: from - 1 }, -1) === false &&
    !addsToVerb(doc, end + 1) &&
    isFinite(doc, { from: end + 1, to: bounds.to })
  );
}

/** "On Monday, Berg answered, *demanding* that Oslo sell", "…, *who* fears that": goes on about the one who speaks. */
function addsToVerb(doc: AttributionContext, first: number): boolean {
  let at = first;
  while (syntaxOf(doc, at).xpos === 'RB') at++;
  return /^(?:VB[GN]|TO|IN|CC|W.*)$/.test(syntaxOf(doc, at).xpos);
}

/** The rest has the verb that what stands before the parenthesis is the subject or the adverbial of. */
function isFinite(doc: AttributionContext, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (/^(?:VB[DZP]|MD)$/.test(syntaxOf(doc, i).xpos)) return true;
  return false;
}

function wordAt(doc: AttributionContext, token: number): string {
  return doc.tokens[token]?.text ?? '';
}

import type { TokenRange } from '../doc.js';
import { childrenBy, hasRelation, subtreeOf, subtreeRange } from '../syntax-tree.js';
import { findAside } from './aside.js';
import { trimmed, type Content } from './content-range.js';
import { syntaxOf, type AttributionContext } from './context.js';

/**
 * "According to X, …", "in X's view, …", "reportedly": the clause that the phrase hangs on, and the whole sentence
 * around it, without the phrase. Set off by a comma at an edge, it speaks of all of the sentence. `phrase`: the token that
 * heads it; `cue`: its cue's first token.
 */
export function contentOfAdjunct(doc: AttributionContext, phrase: number, cue: number): Content[] {
  const own = phrase < 0 ? null : rangeOfPhrase(doc, phrase, cue);
  let { head } = phrase < 0 ? { head: -1 } : syntaxOf(doc, phrase);
  if (!own || head < 0) return [];
  // A phrase that hangs on a noun within the clause still speaks of the clause.
  while (syntaxOf(doc, head).head >= 0 && !isClause(doc, head)) head = syntaxOf(doc, head).head;
  let root = head;
  while (syntaxOf(doc, root).head >= 0) root = syntaxOf(doc, root).head;
  const [local, whole] = [head, root].map((top) =>
    cutOut(doc, subtreeRange(doc.syntax, top, new Set([phrase])), own),
  );
  const opened = clauseOpenedBefore(doc, own);
  if (opened) return [{ range: opened, frame: 'CLAUSE' }];
  const setOff = doc.tokens[own.from - 1]?.text === ',' || doc.tokens[own.to]?.text === ',';
  return (setOff ? [whole, local] : [local, whole]).flatMap((range): Content[] => {
    const part = range && withinPart(doc, range, own);
    // "According to Oslo, basically."
    return part && part.to - part.from > 1 ? [{ range: part, frame: 'CLAUSE' }] : [];
  });
}

/** "*According to Oslo, citing a clerk,* the dam broke.": without the comma or full stop, which a tree may hang on the phrase. */
function rangeOfPhrase(doc: AttributionContext, phrase: number, cue: number): TokenRange | null {
  const tokens = subtreeOf(doc.syntax, phrase);
  const last = tokens.findLast((i) => !/^[,.!?]$/.test(doc.tokens[i]?.text ?? ''));
  if (last === undefined) return null;
  return { from: Math.min(cue, tokens[0] as number), to: endOfAside(doc, last + 1) };
}

/** "According to Oslo, *citing a clerk*, the dam broke": where a tree hangs what is cited on another word. */
function endOfAside(doc: AttributionContext, end: number): number {
  return findAside(doc, end + 1)?.to ?? end;
}

/** "A clerk asked: according to Oslo, …", "…; according to Oslo, …": no further than the semicolon, or the colon that it opens behind. */
function withinPart(
  doc: AttributionContext,
  { from, to }: TokenRange,
  phrase: TokenRange,
): TokenRange | null {
  for (let i = from; i < phrase.from; i++) {
    const { text } = doc.tokens[i]!;
    if (text === ';' || (text === ':' && phrase.from - i < 3)) from = i + 1;
  }
  for (let i = to - 1; i >= phrase.to; i--) if (doc.tokens[i]!.text === ';') to = i;
  if (from >= phrase.from && from < phrase.to) from = phrase.to;
  return from < to ? trimmed(doc, { from, to }) : null;
}

/** "when, according to her, Lisbon acted too late", "the opposite: according to her, Lisbon acted": the rest of that clause. */
function clauseOpenedBefore(doc: AttributionContext, phrase: TokenRange): TokenRange | null {
  let { from, to } = phrase;
  // A tree may hang the colon on the phrase.
  while (from < to && /^[,:;]$/.test(doc.tokens[from]?.text ?? '')) from++;
  while (from < to && doc.tokens[to - 1]?.text === ',') to--;
  const before = doc.tokens[from - 1]?.text ?? '';
  const opens = before === ':' || (before === ',' && OPENS.test(doc.tokens[from - 2]?.text ?? ''));
  const sentence = doc.sentences[doc.tokens[from]?.sentence ?? 0];
  if (!opens || !sentence || doc.tokens[to]?.text !== ',') return null;
  let end = to + 1;
  while (end < sentence.to && doc.tokens[end]?.text !== ';') end++;
  return trimmed(doc, { from: to + 1, to: end });
}

const OPENS = /^(?:when|where|because|since|which|who|and|but|while|although|though|so)$/i;

function isClause(doc: AttributionContext, token: number): boolean {
  return (
    hasRelation(doc.syntax, token, 'ccomp', 'advcl', 'acl', 'parataxis') ||
    (hasRelation(doc.syntax, token, 'conj') && childrenBy(doc.syntax, token, 'nsubj').length > 0)
  );
}

/** What is left of a clause when a phrase at its edge is taken off; a phrase in its middle stays. */
function cutOut(doc: AttributionContext, clause: TokenRange | null, phrase: TokenRange): TokenRange | null {
  if (!clause) return null;
  const isOpener = (token: number) => /^(?:PUNCT|SCONJ|CCONJ|ADP)$/.test(syntaxOf(doc, token).upos);
  if (phrase.from <= clause.from || (phrase.from === clause.from + 1 && isOpener(clause.from)))
    return trimmed(doc, { from: Math.max(clause.from, phrase.to), to: clause.to });
  if (phrase.to >= clause.to || (phrase.to === clause.to - 1 && isOpener(phrase.to)))
    return trimmed(doc, { from: clause.from, to: Math.min(clause.to, phrase.from) });
  return trimmed(doc, clause);
}

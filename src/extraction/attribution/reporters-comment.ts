import type { TokenRange } from '../doc.js';
import { ALLEGATION_NOUNS } from '../lexicon/cues/stances.js';
import { childrenBy } from '../syntax-tree.js';
import type { Content } from './content-range.js';
import { syntaxOf, type AttributionContext } from './context.js';

/** What a statement can be called besides, by who reports it and goes on about it. */
const TAKING_UP =
  /^(?:promise|pledge|threat|warning|demand|move|decision|step|blunder|comparison|term|word)$/;

/**
 * The content without what its reporter adds of it: "alleged that the vote was bought*, a false claim that spread online*",
 * "accused Peru of spying*, a charge Lima rejects, and said …*". By position, since trees seldom agree on it.
 */
export function withoutReportersComment(doc: AttributionContext, content: Content): Content {
  const { from, to } = withoutConnective(doc, withoutRebuke(doc, content.range));
  for (let at = from + 2; at < to; at++) {
    if (!isCommentNoun(doc, at)) continue;
    let start = at;
    while (start > from && /^(?:DET|ADJ|ADV)$/.test(syntaxOf(doc, start - 1).upos)) start--;
    const isOpened =
      /^an?$/i.test(doc.tokens[start]?.text ?? '') &&
      /^(?:,|—|–|--|-)$/.test(doc.tokens[start - 1]?.text ?? '');
    if (isOpened && start - 1 > from) return { ...content, range: { from, to: start - 1 } };
  }
  return { ...content, range: { from, to } };
}

/**
 * "…, *conveniently omitting* who had built it": what its reporter holds against who says it, to the end; but "had bombed it,
 * ignoring the treaty" is said of whom the content is about.
 */
function withoutRebuke(doc: AttributionContext, { from, to }: TokenRange): TokenRange {
  for (let at = from + 2; at < to; at++) {
    if (!/^(?:omitting|forgetting)$/.test(doc.tokens[at]?.text ?? '')) continue;
    const start = syntaxOf(doc, at - 1).upos === 'ADV' ? at - 1 : at;
    if (doc.tokens[start - 1]?.text === ',' && start - 1 > from) return { from, to: start - 1 };
  }
  return { from, to };
}

const CONNECTIVE = /^(?:however|meanwhile|moreover|furthermore|nevertheless|nonetheless|though)$/i;

/** "According to Oslo, *however*, exports rose": a word of the reporter's at the edge. */
function withoutConnective(doc: AttributionContext, { from, to }: TokenRange): TokenRange {
  const isAt = (at: number, comma: number) =>
    CONNECTIVE.test(doc.tokens[at]?.text ?? '') && doc.tokens[comma]?.text === ',';
  if (to - from < 4) return { from, to };
  return { from: isAt(from, from + 1) ? from + 2 : from, to: isAt(to - 1, to - 2) ? to - 2 : to };
}

/** A noun for a statement that a clause says more of: "a claim *that spread*", "a remark *he took back*", "a charge *denied by* Lima". */
function isCommentNoun(doc: AttributionContext, noun: number): boolean {
  const { upos, lemma } = syntaxOf(doc, noun);
  if (upos !== 'NOUN' || !(ALLEGATION_NOUNS.has(lemma) || TAKING_UP.test(lemma))) return false;
  return childrenBy(doc.syntax, noun, 'acl').some(
    (clause) =>
      clause > noun && syntaxOf(doc, clause).xpos !== 'VBG' && !childrenBy(doc.syntax, clause, 'mark').length,
  );
}

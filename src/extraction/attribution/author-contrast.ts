import { childrenBy } from '../syntax-tree.js';
import type { Content } from './content-range.js';
import { syntaxOf, type AttributionContext } from './context.js';
import type { Cue } from './cue.js';

/** Verbs of a claim that the one who reports it does not share. */
const PRETENCE = /^(?:claim|profess|pretend|purport)$/;

/**
 * The content without what its reporter sets against it: "demands restraint*, while sending weapons*" says what the source
 * does meanwhile, and so does "claims to keep the peace *while making wars*". "Promised to cut taxes while protecting
 * schools" is all promised, and "says that exports rose, while imports fell" all said.
 */
export function withoutAuthorsContrast(doc: AttributionContext, cue: Cue, content: Content): Content {
  const { from, to } = content.range;
  for (let at = from + 1; at < to; at++) {
    if (!/^(?:while|whilst)$/i.test(doc.tokens[at]?.text ?? '')) continue;
    const { head } = syntaxOf(doc, at);
    const meanwhile = head > at && head < to ? syntaxOf(doc, head) : null;
    if (meanwhile?.xpos !== 'VBG' || childrenBy(doc.syntax, head, 'nsubj').length) continue;
    const isSetApart = doc.tokens[beforeQuote(doc, at) - 1]?.text === ',';
    if (isSetApart || PRETENCE.test(syntaxOf(doc, cue.head).lemma))
      return { ...content, range: { from, to: isSetApart && beforeQuote(doc, at) === at ? at - 1 : at } };
  }
  return content;
}

/** The token behind the last that is no closing quotation mark. */
function beforeQuote(doc: AttributionContext, at: number): number {
  let end = at;
  while (/^["”’]$/.test(doc.tokens[end - 1]?.text ?? '')) end--;
  return end;
}

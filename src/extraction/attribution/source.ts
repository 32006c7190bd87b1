import type { TokenRange } from '../doc.js';
import { childrenBy, subtreeRange } from '../syntax-tree.js';
import { syntaxOf, type AttributionContext } from './context.js';

/** Who a cue speaks of: the phrase, and the token that heads it. */
export interface Source {
  readonly range: TokenRange;
  readonly head: number;
}

/** The phrase that a token heads, without what only ties it to its clause. */
export function toSource(
  doc: AttributionContext,
  head: number,
  except: ReadonlySet<number> = new Set(),
): Source | null {
  if (head < 0) return null;
  const { upos, deprel } = syntaxOf(doc, head);
  if (deprel === 'expl' || upos === 'VERB') return null;
  // "into the club, which endorsed …": the preposition ties the phrase to its own clause, it is not the source's.
  const outside = childrenBy(doc.syntax, head, 'case', 'cc', 'mark').filter((i) => i < head);
  const range = subtreeRange(doc.syntax, head, new Set([...except, ...outside]));
  return range && { range: trimPunctuation(doc, range), head };
}

function trimPunctuation(doc: AttributionContext, { from, to }: TokenRange): TokenRange {
  while (to - 1 > from && syntaxOf(doc, to - 1).upos === 'PUNCT') to--;
  while (from < to - 1 && syntaxOf(doc, from).upos === 'PUNCT') from++;
  return { from, to };
}

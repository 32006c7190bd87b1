import { CUE_VERBS } from '../lexicon/cues/verbs.js';
import { childrenBy, subtreeRange } from '../syntax-tree.js';
import { trim } from './content-range.js';
import { syntaxOf, type AttributionContext } from './context.js';
import type { Cue } from './cue.js';
import type { Parenthesis } from './parenthesis.js';
import { toSource } from './source.js';

/** Tokens from the verb to the comma behind it: "which, she told the court on Friday, …". */
const MAX_BEHIND = 8;

/**
 * "recordings which, he said, *proved that …*", "drivers who, she says, *had saved children*": who says it is put between a
 * relative pronoun and its clause. By position, since trees hang such a clause on many things. Null for any other cue.
 */
export function findRelativeAside(doc: AttributionContext, cue: Cue): Parenthesis | null {
  const verb = cue.head;
  if (!cue.entry?.frames.has('CLAUSE') || !/^VB[DZP]$/.test(syntaxOf(doc, verb).xpos)) return null;
  const [subject] = childrenBy(doc.syntax, verb, 'nsubj');
  const source = subject === undefined || subject > verb ? null : toSource(doc, subject);
  if (!source || doc.tokens[source.range.from - 1]?.text !== ',') return null;
  const pronoun = source.range.from - 2;
  if (!/^(?:WDT|WP)$/.test(doc.syntax[pronoun]?.xpos ?? '') || isObject(doc, pronoun)) return null;
  // "*All of which*, he said, would help": a sentence of its own, unlike "camps *from which*, he said, they fled"
  const before = doc.syntax[pronoun - 1]?.upos === 'ADP' ? pronoun - 2 : pronoun - 1;
  if (!/^(?:NOUN|PROPN)$/.test(doc.syntax[before]?.upos ?? '')) return null;
  const { to } = doc.sentences[doc.tokens[verb]!.sentence]!;
  let comma = cue.range.to;
  while (comma < to && comma - verb < MAX_BEHIND && doc.tokens[comma]!.text !== ',') comma++;
  if (doc.tokens[comma]?.text !== ',' || comma + 1 >= to) return null;
  const { head } = syntaxOf(doc, pronoun);
  const clause = head > comma ? subtreeRange(doc.syntax, head) : null;
  const content = trim(doc, { from: comma + 1, to: Math.max(comma + 2, clause?.to ?? to) });
  return content && { source, content };
}

/** "what, he said, …", "whom, she says": nothing that the pronoun would be the subject of. */
function isObject(doc: AttributionContext, pronoun: number): boolean {
  const { lemma, head } = syntaxOf(doc, pronoun);
  return (
    /^(?:what|whom|whose)$/.test(lemma) ||
    (head >= 0 && CUE_VERBS.has(syntaxOf(doc, head).lemma) && head < pronoun)
  );
}

import type { TokenRange } from '../doc.js';
import type { CueFrame } from '../lexicon/cues/cue-entry.js';
import { childrenBy, hasRelation, subtreeRange } from '../syntax-tree.js';
import { isTemporal, trim, trimmed, withoutCase, type Content } from './content-range.js';
import { syntaxOf, type AttributionContext } from './context.js';
import { isTakenForVerb } from './light-verbs.js';

export function contentsOfNoun(doc: AttributionContext, noun: number): Content[] {
  const contents: Content[] = [];
  const add = (range: TokenRange | null, frame: CueFrame) => {
    const trimmed = range && trim(doc, range);
    if (trimmed && trimmed.from > noun) contents.push({ range: trimmed, frame });
  };
  for (const clause of childrenBy(doc.syntax, noun, 'acl', 'ccomp', 'xcomp').filter((i) => i > noun)) {
    // "the agreement that they reached" says of which agreement it speaks, not what was agreed.
    if (hasRelation(doc.syntax, clause, 'acl:relcl')) continue;
    const { deprel, xpos } = syntaxOf(doc, clause);
    const marks = childrenBy(doc.syntax, clause, 'mark').map((i) => doc.tokens[i]?.text.toLowerCase());
    if (marks.includes('that') || marks.includes('whether')) add(subtreeRange(doc.syntax, clause), 'CLAUSE');
    else if (marks.includes('to')) add(subtreeRange(doc.syntax, clause), 'INFINITIVE');
    else if (deprel === 'ccomp') add(subtreeRange(doc.syntax, clause), 'CLAUSE');
    else if (xpos === 'VBG' && marks.length) add(subtreeRange(doc.syntax, clause), 'NOMINAL');
  }
  // "Its message is that …": the clause is the predicate and the noun its subject.
  const { deprel, head } = syntaxOf(doc, noun);
  if (deprel === 'nsubj' || deprel === 'nsubj:outer') {
    const clause = childrenBy(doc.syntax, head, 'ccomp')[0];
    if (clause !== undefined && clause > noun && syntaxOf(doc, head).lemma === 'be')
      add(subtreeRange(doc.syntax, clause), 'CLAUSE');
    // A tree may make the noun the outer subject of the clause itself.
    const [that] = childrenBy(doc.syntax, head, 'mark').filter((i) => i > noun);
    if (deprel === 'nsubj:outer' && that !== undefined)
      add({ from: that, to: subtreeRange(doc.syntax, head)?.to ?? that }, 'CLAUSE');
  }
  // "cast doubt on the claim": the tree may hang the phrase on the verb that the noun goes with.
  const verbs = [...(deprel === 'obj' ? [head] : []), ...(isTakenForVerb(doc, noun) ? [noun] : [])];
  const ofVerb = verbs.flatMap((verb) => childrenBy(doc.syntax, verb, 'obl', 'xcomp', 'advcl'));
  for (const phrase of [...childrenBy(doc.syntax, noun, 'nmod'), ...ofVerb].filter((i) => i > noun)) {
    if (
      !isTemporal(doc, phrase) &&
      childrenBy(doc.syntax, phrase, 'case', 'mark').some((c) =>
        /^(?:of|about|against|for|on|over|to|toward|towards)$/i.test(doc.tokens[c]?.text ?? ''),
      )
    ) {
      add(withoutAside(doc, withoutCase(doc, subtreeRange(doc.syntax, phrase), phrase)), 'NOMINAL');
    }
  }
  return contents;
}

/** "allegations over her watches*, which she says were a gift*": what is told of them besides is no part of it. */
function withoutAside(doc: AttributionContext, range: TokenRange | null): TokenRange | null {
  if (!range) return null;
  for (let at = range.from + 1; at < range.to - 1; at++) {
    if (doc.tokens[at]?.text === ',' && /^(?:which|who)$/.test(doc.tokens[at + 1]?.text ?? ''))
      return { from: range.from, to: at };
  }
  return range;
}

export function contentsOfAdjective(doc: AttributionContext, adjective: number): Content[] {
  return childrenBy(doc.syntax, adjective, 'ccomp', 'xcomp', 'advcl', 'obl')
    .filter((i) => i > adjective && !isTemporal(doc, i))
    .flatMap((i): Content[] => {
      const range = trimmed(
        doc,
        hasRelation(doc.syntax, i, 'obl')
          ? withoutCase(doc, subtreeRange(doc.syntax, i), i)
          : subtreeRange(doc.syntax, i),
      );
      const frame = hasRelation(doc.syntax, i, 'ccomp')
        ? 'CLAUSE'
        : hasRelation(doc.syntax, i, 'obl')
          ? 'NOMINAL'
          : 'INFINITIVE';
      return range ? [{ range, frame }] : [];
    });
}

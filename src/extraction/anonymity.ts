import { childrenBy, type SyntaxTree } from './syntax-tree.js';

/**
 * Whether a verb asks for no more than that a name be withheld: "*asked* not to be named", "*wished* to remain
 * anonymous". The condition on which a source speaks is none of the news. `verb`: its token.
 */
export function asksAnonymity(tree: SyntaxTree, verb: number): boolean {
  // "did not *want* his name to be printed"
  const ofName = childrenBy(tree, verb, 'obj').some((i) => tree[i]!.lemma === 'name');
  if (ofName && /^(?:want|wish|like)$/.test(tree[verb]!.lemma) && childrenBy(tree, verb, 'advmod').length > 0)
    return true;
  return childrenBy(tree, verb, 'xcomp').some((i) => isAnonymity(tree, i));
}

function isAnonymity(tree: SyntaxTree, verb: number): boolean {
  const { lemma } = tree[verb]!;
  if (/^(?:anonymous|unnamed|unidentified|nameless)$/.test(lemma)) return true;
  if (/^(?:name|identify|quote)$/.test(lemma)) return childrenBy(tree, verb, 'aux:pass').length > 0;
  return /^(?:remain|stay|go)$/.test(lemma) && asksAnonymity(tree, verb);
}

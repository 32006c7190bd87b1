import { childrenBy } from '../syntax-tree.js';
import { syntaxOf, type AttributionContext } from './context.js';

/** Whose statement a noun names: "*Moscow*'s version", "the message from *the union*", "*the minister* has a theory". */
export function findHolder(doc: AttributionContext, noun: number): number | null {
  const { head, deprel } = syntaxOf(doc, noun);
  if (deprel === 'obj') return childrenBy(doc.syntax, head, 'nsubj')[0] ?? null;
  return (
    childrenBy(doc.syntax, noun, 'nmod:poss')[0] ??
    childrenBy(doc.syntax, noun, 'nmod').find((i) =>
      childrenBy(doc.syntax, i, 'case').some((c) => /^(?:of|from)$/i.test(doc.tokens[c]?.text ?? '')),
    ) ??
    null
  );
}

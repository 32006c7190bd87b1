import type { Mention } from '../doc.js';
import type { EventContext } from './event-context.js';
import { relationOf } from '../syntax-tree.js';
import { caseWords, childrenOf } from './dependents.js';

const LOCAL = /^(in|at|near|inside|outside|around|across|throughout|off|along)$/;

/** The places and countries where the event at `token` happened: "bombed a bridge *in Novi Sad*". */
export function findLocations(context: EventContext, token: number): Mention[] {
  const { syntax, entities } = context.doc;
  const found: Mention[] = [];
  const visit = (from: number, depth: number): void => {
    for (const child of childrenOf(syntax, from)) {
      const relation = relationOf(syntax, child);
      if (
        (relation === 'obl' || relation === 'nmod') &&
        caseWords(syntax, child).some((word) => LOCAL.test(word))
      ) {
        for (const one of [
          child,
          ...childrenOf(syntax, child).filter((next) => syntax[next]!.deprel === 'conj'),
        ]) {
          const mention = context.mentions.findHead(one);
          if (mention && isWhere(mention)) found.push(mention);
          else if (depth < 2) visit(one, depth + 1);
        }
      } else if (relation === 'obj' && depth === 0) visit(child, depth + 1);
    }
  };
  const isWhere = (mention: Mention): boolean => {
    const { category, kind } = entities[mention.entity]!;
    return category === 'PLACE' || kind === 'COUNTRY';
  };
  visit(token, 0);
  // "the attack took place *in Novi Sad*"
  const { head, deprel } = syntax[token]!;
  if (syntax[token]!.upos === 'NOUN' && head >= 0 && /^(nsubj|nsubj:pass|obj)$/.test(deprel)) visit(head, 1);
  return found;
}

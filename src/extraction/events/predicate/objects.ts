import type { TokenSyntax } from '../../doc.js';
import { relationOf } from '../../syntax-tree.js';
import { childrenOf } from '../dependents.js';
import { withConjuncts } from './conjuncts.js';
import { directObjects } from './direct-objects.js';
import { isRelativePronoun, resolveRelative } from './relative-pronouns.js';
import { ownSubjects } from './subjects.js';
import { isPassive } from './voice.js';
import { hasSubject } from './words.js';

export function ownObjects(syntax: readonly TokenSyntax[], token: number): number[] {
  const objects = directObjects(syntax, token)
    .filter((child) => verbBetween(syntax, token, child) === null && !isOfComplement(syntax, token, child))
    .flatMap((child) => withConjuncts(syntax, resolveRelative(syntax, child)));
  if (objects.length > 0) return objects;
  // "accused *Luc Martin* of failing", which the parser takes for whom it is said to
  const indirect = childrenOf(syntax, token).filter((child) => relationOf(syntax, child) === 'iobj');
  if (
    indirect.length > 0 &&
    !childrenOf(syntax, token).some((child) => /^[cx]comp$/.test(syntax[child]!.deprel))
  )
    return indirect.flatMap((child) => withConjuncts(syntax, resolveRelative(syntax, child)));
  const named = namedBefore(syntax, token);
  if (named !== null) return [named];
  const { deprel, head } = syntax[token]!;
  // "the village they attacked": a relative clause without its pronoun, whose own object is the noun
  if (deprel === 'acl:relcl' && head >= 0) {
    const gap = !childrenOf(syntax, token).some(
      (child) => isRelativePronoun(syntax, child) || /^(where|when|why|how)$/.test(syntax[child]!.lemma),
    );
    const fronted = childrenOf(syntax, token).some(
      (child) =>
        relationOf(syntax, child) === 'nsubj' &&
        isRelativePronoun(syntax, child) &&
        !ownSubjects(syntax, token).includes(child),
    );
    if ((gap || fronted) && !isPassive(syntax, token) && hasSubject(syntax, token)) return [head];
  }
  return [];
}

/** "the raid, *which* Kenya had promised would end it": what the relative pronoun stands for does what is promised. */
function isOfComplement(syntax: readonly TokenSyntax[], verb: number, object: number): boolean {
  return (
    /^(?:which|that)$/.test(syntax[object]!.lemma) &&
    isRelativePronoun(syntax, object) &&
    childrenOf(syntax, verb).some((child) => child > verb && syntax[child]!.deprel === 'ccomp')
  );
}

/** "freed Paul Kone and *jailed* Luc Martin", where the parser hangs both on the first verb: the one before the second object. */
function verbBetween(syntax: readonly TokenSyntax[], verb: number, object: number): number | null {
  const children = childrenOf(syntax, verb);
  const next = children.find(
    (child) =>
      child > verb && child < object && syntax[child]!.deprel === 'conj' && syntax[child]!.upos === 'VERB',
  );
  const hasOwn = children.some((child) => syntax[child]!.deprel === 'obj' && child < (next ?? 0));
  return next !== undefined && hasOwn ? next : null;
}

/** "declared *Luc Martin* winner", "named *Luc Martin* chairman", where the parser takes the name for a part of the office. */
function namedBefore(syntax: readonly TokenSyntax[], token: number): number | null {
  const office = childrenOf(syntax, token).find(
    (child) => syntax[child]!.deprel === 'xcomp' && syntax[child]!.upos === 'NOUN',
  );
  if (office === undefined) return null;
  const name = childrenOf(syntax, office).find((child) => relationOf(syntax, child) === 'compound');
  return name !== undefined && syntax[name]!.upos === 'PROPN' ? name : null;
}

/** "criticized and condemned *Iran*": one object for both, attached to either. */
export function sharedObjects(syntax: readonly TokenSyntax[], token: number): number[] {
  const { deprel, head } = syntax[token]!;
  if (childrenOf(syntax, token).some((child) => /^(ccomp|xcomp|obl)$/.test(relationOf(syntax, child))))
    return [];
  if (deprel === 'conj' && head >= 0) {
    const left = directObjects(syntax, head).filter((child) => verbBetween(syntax, head, child) === token);
    if (left.length > 0) return left.flatMap((child) => withConjuncts(syntax, child));
    return ownObjects(syntax, head).filter((object) => object > token);
  }
  const next = childrenOf(syntax, token).find((child) => syntax[child]!.deprel === 'conj');
  if (next === undefined || hasSubject(syntax, next)) return [];
  const joined = childrenOf(syntax, next).some((child) => syntax[child]!.deprel === 'cc');
  return joined && next - token <= 3 ? ownObjects(syntax, next) : [];
}

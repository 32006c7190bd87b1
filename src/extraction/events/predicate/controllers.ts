import type { TokenSyntax } from '../../doc.js';
import { relationOf } from '../../syntax-tree.js';
import { caseWords, childrenOf } from '../dependents.js';
import { withConjuncts } from './conjuncts.js';
import { directObjects } from './direct-objects.js';
import { resolveRelative } from './relative-pronouns.js';
import { isPassive } from './voice.js';

const SUBJECT_CONTROL = new Set(['promise', 'threaten', 'vow', 'pledge', 'swear', 'offer', 'use']);

/** "forced *Iran* to leave", "called on *Iran* to leave"; null where the subject itself controls. */
export function controllers(syntax: readonly TokenSyntax[], verb: number): number[] | null {
  if (SUBJECT_CONTROL.has(syntax[verb]!.lemma) || isPassive(syntax, verb)) return null;
  const children = childrenOf(syntax, verb);
  const indirect = children.filter((child) => relationOf(syntax, child) === 'iobj');
  const direct = [...indirect, ...directObjects(syntax, verb)];
  if (direct.length > 0)
    return direct.flatMap((child) => withConjuncts(syntax, resolveRelative(syntax, child)));
  const oblique = children.filter(
    (child) =>
      relationOf(syntax, child) === 'obl' &&
      caseWords(syntax, child).some((word) => /^(on|upon|to|with)$/.test(word)),
  );
  return /^(call|appeal|plead|prevail|lean)$/.test(syntax[verb]!.lemma) && oblique.length > 0
    ? oblique.flatMap((child) => withConjuncts(syntax, child))
    : null;
}

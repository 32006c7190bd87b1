import type { TokenSyntax } from '../../doc.js';
import { relationOf } from '../../syntax-tree.js';
import { caseWords, childrenOf } from '../dependents.js';
import { withConjuncts } from './conjuncts.js';
import { ownObjects, sharedObjects } from './objects.js';
import { addOblique } from './obliques.js';
import { surfaceSubjects } from './subjects.js';
import { isCausative, isPassive } from './voice.js';

/** Who and what a verb or a predicate adjective is about, as tokens (heads of their phrases), in the active voice. */
export interface PredicateArguments {
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  readonly indirectObjects: readonly number[];
  /** The subjects of its clausal complements: "demanded that *Iran* stop". */
  readonly complementSubjects: readonly number[];
  /** By preposition (lemma); `''` holds the unmarked ones ("on Monday" is under "on", "Monday" alone under ""). */
  readonly obliques: ReadonlyMap<string, readonly number[]>;
}

/** The arguments of the predicate at `token`, those that it shares with other clauses included. */
export function getPredicateArguments(syntax: readonly TokenSyntax[], token: number): PredicateArguments {
  const obliques = new Map<string, number[]>();
  const complementSubjects: number[] = [];
  const indirectObjects: number[] = [];
  for (const child of childrenOf(syntax, token)) {
    const relation = relationOf(syntax, child);
    if (relation === 'obl' || relation === 'nmod') addOblique(syntax, obliques, child);
    else if (relation === 'iobj') indirectObjects.push(...withConjuncts(syntax, child));
    else if (relation === 'ccomp') complementSubjects.push(...surfaceSubjects(syntax, child));
  }
  const passive = isPassive(syntax, token);
  const surface = surfaceSubjects(syntax, token);
  // "were arrested, *including Pedro Rios*"
  const own = [...ownObjects(syntax, token), ...(passive ? (obliques.get('include') ?? []) : [])];
  return {
    subjects: isCausative(syntax, token)
      ? surfaceSubjects(syntax, syntax[token]!.head)
      : passive
        ? (obliques.get('by') ?? byBehind(syntax, token))
        : surface,
    objects: passive ? [...surface, ...own] : own.length > 0 ? own : sharedObjects(syntax, token),
    indirectObjects,
    complementSubjects,
    obliques,
  };
}

/** "were blamed on the minister *by Luc Martin*", which parsers tie to the minister: who did what a passive tells. */
function byBehind(syntax: readonly TokenSyntax[], verb: number): number[] {
  return childrenOf(syntax, verb)
    .filter((child) => child > verb && relationOf(syntax, child) === 'obl')
    .flatMap((child) => childrenOf(syntax, child))
    .filter(
      (child) =>
        syntax[child]!.deprel === 'nmod' &&
        syntax[child]!.upos === 'PROPN' &&
        syntax[syntax[child]!.head]!.upos === 'PROPN' &&
        caseWords(syntax, child).includes('by'),
    )
    .flatMap((child) => withConjuncts(syntax, child));
}

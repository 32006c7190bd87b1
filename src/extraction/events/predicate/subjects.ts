import type { TokenSyntax } from '../../doc.js';
import { classesOfNoun } from '../../lexicon/actor-nouns.js';
import { relationOf } from '../../syntax-tree.js';
import { caseWords, childrenOf, isPredicateParticiple } from '../dependents.js';
import { joinedTo, withConjuncts } from './conjuncts.js';
import { controllers } from './controllers.js';
import { isOfEvent, isRelativePronoun, resolveRelative } from './relative-pronouns.js';
import { isPassive } from './voice.js';
import { hasSubject, isNominal, MAX_DEPTH } from './words.js';

/**
 * The tokens that stand as grammatical subject of the predicate, own or shared: through coordination, control
 * ("wants to leave", "forced Iran to leave"), participles, and relative clauses.
 */
export function surfaceSubjects(syntax: readonly TokenSyntax[], token: number, depth = 0): number[] {
  const own = ownSubjects(syntax, token);
  if (own.length > 0) return own.flatMap((child) => toActing(syntax, child, token));
  const { head, deprel, xpos } = syntax[token]!;
  if (head < 0 || depth >= MAX_DEPTH) return [];
  const inherit = (): number[] => surfaceSubjects(syntax, head, depth + 1);
  switch (deprel) {
    case 'conj': {
      const before = joinedTo(syntax, token);
      if (before !== head) return surfaceSubjects(syntax, before, depth + 1);
      return isNominal(syntax, head) && !hasSubject(syntax, head) ? [] : inherit();
    }
    case 'xcomp':
      return controllers(syntax, head) ?? inherit();
    case 'advcl':
    case 'ccomp':
    case 'parataxis': {
      if (!isNonFinite(syntax, token)) return rowSubjects(syntax, token);
      if (isOutcome(syntax, token)) return byAgents(syntax, head);
      const described = describedBefore(syntax, token);
      if (described !== null) return [described];
      // "accused Iran of attacking", "thanked Iran for releasing": the object does what the gerund says
      const objectControlled = hasMark(syntax, token, /^(of|for|over|from|into|against)$/);
      return (objectControlled ? controllers(syntax, head) : null) ?? inherit();
    }
    case 'acl':
      if (xpos === 'VB') return nounControllers(syntax, head, depth);
      return withConjuncts(syntax, head);
    case 'acl:relcl':
      return withConjuncts(syntax, head);
    case 'amod':
      return isPredicateParticiple(syntax, token) ? surfaceSubjects(syntax, head, depth + 1) : [head];
    case 'cop':
    case 'aux':
      return inherit();
    default:
      return [];
  }
}

/** "when *gunmen* stormed the town, *killed* ten and left": of verbs in a row, whose first the parser hangs on the second. */
function rowSubjects(syntax: readonly TokenSyntax[], verb: number): number[] {
  const first = childrenOf(syntax, verb).find(
    (child) =>
      child < verb && syntax[child]!.deprel === 'advcl' && syntax[child]!.xpos === syntax[verb]!.xpos,
  );
  if (first === undefined && isFirstOfRow(syntax, verb)) {
    const { head } = syntax[verb]!;
    return ownSubjects(syntax, head)
      .filter((child) => child < verb)
      .flatMap((child) => toActing(syntax, child, head));
  }
  if (first === undefined || syntax[verb - 1]?.lemma !== ',') return [];
  return ownSubjects(syntax, first).flatMap((child) => toActing(syntax, child, first));
}

/** "Kenya, for its part, *took* a town, and attacked Chad": the first of such verbs, hung on the next. */
function isFirstOfRow(syntax: readonly TokenSyntax[], verb: number): boolean {
  const { deprel, head, xpos } = syntax[verb]!;
  const children = childrenOf(syntax, verb);
  return (
    deprel === 'advcl' &&
    head > verb &&
    /^VB[DZ]$/.test(xpos) &&
    syntax[head]!.xpos === xpos &&
    children.some((child) => syntax[child]!.deprel === 'obj') &&
    !children.some((child) => /^(?:mark|advmod)$/.test(syntax[child]!.deprel))
  );
}

/** "The embassy was hit, *killing* three": what a passive tells has done it, and not who it was done to. */
function isOutcome(syntax: readonly TokenSyntax[], token: number): boolean {
  const { lemma, xpos, head } = syntax[token]!;
  return (
    xpos === 'VBG' &&
    /^(?:kill|wound|injure|damage|destroy|displace|cause|trigger|leave|force|deal)$/.test(lemma) &&
    syntax[token - 1]?.lemma === ',' &&
    isPassive(syntax, head)
  );
}

function byAgents(syntax: readonly TokenSyntax[], verb: number): number[] {
  return childrenOf(syntax, verb)
    .filter((child) => relationOf(syntax, child) === 'obl' && caseWords(syntax, child).includes('by'))
    .flatMap((child) => withConjuncts(syntax, child));
}

/**
 * "Kenya and *Chad*, which *borders* Mali": a verb in the singular is said of the last of a list; so is one behind whom the
 * list leaves out ("from Kenya, but not from *Chad*, which left").
 */
function toActing(syntax: readonly TokenSyntax[], subject: number, verb: number): number[] {
  const antecedent = resolveRelative(syntax, subject);
  if (isRelativePronoun(syntax, subject) && isOfEvent(syntax, subject)) return [antecedent];
  const antecedents = withConjuncts(syntax, antecedent);
  if (!isRelativePronoun(syntax, subject)) return antecedents;
  const before = syntax[subject - 1]?.lemma === ',' ? subject - 2 : subject - 1;
  if (syntax[before]?.deprel === 'conj' && !antecedents.includes(before)) return [before];
  const isSingular = [verb, ...childrenOf(syntax, verb)].some((one) => syntax[one]!.xpos === 'VBZ');
  return antecedents.length > 1 && isSingular
    ? antecedents.filter((one) => one < subject).slice(-1)
    : antecedents;
}

/** "met *Luc Martin*, backed by Chile,": a participle behind a comma is of the noun right before, whatever the parser says. */
function describedBefore(syntax: readonly TokenSyntax[], participle: number): number | null {
  const { xpos, deprel, head } = syntax[participle]!;
  const isBehind = deprel === 'advcl' && xpos === 'VBN' && syntax[participle - 1]?.lemma === ',';
  if (!isBehind || childrenOf(syntax, participle).some((child) => child < participle - 1)) return null;
  let noun = participle - 2;
  while (noun > head && isNominal(syntax, noun) && syntax[noun]!.head > head) noun = syntax[noun]!.head;
  return noun > head && isNominal(syntax, noun) && !/^(?:obl|nmod)/.test(syntax[noun]!.deprel) ? noun : null;
}

/** "the party, *which* Okello led": with another subject the relative pronoun is the object, whatever the parser says. */
export function ownSubjects(syntax: readonly TokenSyntax[], token: number): number[] {
  const all = childrenOf(syntax, token).filter((child) => relationOf(syntax, child) === 'nsubj');
  const others = all.filter((child) => !isRelativePronoun(syntax, child));
  if (others.length > 0) return others;
  return all.length > 0 ? all : nameBeforeFinite(syntax, token);
}

/** "*Peru* brokered talks", "Kenyan *artillery* shelled it", where the parser ties what acts to the verb as it would to a noun. */
function nameBeforeFinite(syntax: readonly TokenSyntax[], verb: number): number[] {
  const { upos, xpos } = syntax[verb]!;
  if (upos !== 'VERB' || !/^VB[DPZ]$/.test(xpos)) return [];
  return childrenOf(syntax, verb).filter(
    (child) =>
      child < verb &&
      syntax[child]!.deprel === 'compound' &&
      (syntax[child]!.upos === 'PROPN' || (syntax[child]!.upos === 'NOUN' && xpos === 'VBD')),
  );
}

/** "*Iran*'s decision to withdraw", "*Iran* made a decision to withdraw". */
function nounControllers(syntax: readonly TokenSyntax[], noun: number, depth: number): number[] {
  const possessors = childrenOf(syntax, noun).filter((child) => syntax[child]!.deprel === 'nmod:poss');
  if (possessors.length > 0) return possessors.flatMap((child) => withConjuncts(syntax, child));
  const { head, deprel, lemma } = syntax[noun]!;
  // "helped *the rebels* to take the town"
  const isHelped =
    head >= 0 && deprel === 'obj' && /^(?:help|assist|enable|train)$/.test(syntax[head]!.lemma);
  if (isHelped && classesOfNoun(lemma).size > 0) return withConjuncts(syntax, noun);
  return head >= 0 && deprel === 'obj' ? surfaceSubjects(syntax, head, depth + 1) : [];
}

function isNonFinite(syntax: readonly TokenSyntax[], token: number): boolean {
  const { xpos } = syntax[token]!;
  if (childrenOf(syntax, token).some((child) => /^(nsubj|csubj)$/.test(relationOf(syntax, child))))
    return false;
  return xpos === 'VBG' || xpos === 'VBN' || xpos === 'VB';
}

function hasMark(syntax: readonly TokenSyntax[], token: number, lemmas: RegExp): boolean {
  return childrenOf(syntax, token).some(
    (child) => /^(mark|case)$/.test(syntax[child]!.deprel) && lemmas.test(syntax[child]!.lemma),
  );
}

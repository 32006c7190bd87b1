import type { TokenSyntax } from '../doc.js';
import {
  GO_BETWEEN,
  LINKING_PARTICIPLES,
  SUPPORT_VERBS,
  UNDERGOING_VERBS,
} from '../lexicon/support-verbs.js';
import { withConjuncts } from './predicate/conjuncts.js';
import { getPredicateArguments, type PredicateArguments } from './predicate/predicate-arguments.js';
import { isPassive } from './predicate/voice.js';
import { isAncestor, relationOf } from '../syntax-tree.js';
import { beyondMeasure, caseWords, childrenOf, measureOf } from './dependents.js';

/** Who and what an event noun is about, as tokens. */
export interface NounArguments {
  readonly possessors: readonly number[];
  /** "*Russian* attack", "*US*-led invasion", "*Iraq* war". */
  readonly modifiers: readonly number[];
  /** By preposition (lemma). */
  readonly obliques: ReadonlyMap<string, readonly number[]>;
  /** From the verb that carries the noun: "*NATO* launched an attack". */
  readonly agents: readonly number[];
  /** "*NATO* suffered an attack". */
  readonly undergoers: readonly number[];
}

/** The arguments of the noun at `token`, those included that a support verb or a participle lends it. */
export function getNounArguments(
  syntax: readonly TokenSyntax[],
  token: number,
  argumentsOf: (verb: number) => PredicateArguments = (verb) => getPredicateArguments(syntax, verb),
): NounArguments {
  const possessors: number[] = [];
  const modifiers: number[] = [];
  const agents: number[] = [];
  const undergoers: number[] = [];
  const obliques = new Map<string, number[]>();
  const add = (preposition: string, tokens: readonly number[]): void => {
    obliques.set(preposition, [...(obliques.get(preposition) ?? []), ...tokens]);
  };
  const lend = ({ obliques: lent }: PredicateArguments): void => {
    for (const [preposition, tokens] of lent) if (preposition !== '') add(preposition, tokens);
  };

  for (const child of childrenOf(syntax, token)) {
    const relation = relationOf(syntax, child);
    const { deprel, lemma } = syntax[child]!;
    if (deprel === 'nmod:poss') possessors.push(...toPossessors(syntax, child));
    else if (relation === 'nmod' || relation === 'obl') {
      for (const word of caseWords(syntax, child)) add(word, withConjuncts(syntax, child));
      for (const measured of beyondMeasure(syntax, child))
        for (const word of caseWords(syntax, measured)) add(word, withConjuncts(syntax, measured));
    } else if (relation === 'compound' || relation === 'amod') {
      // "US-led invasion", "UN-backed talks": the participle's own modifier
      if (GO_BETWEEN.test(lemma)) {
        // "a *Russian-mediated* truce" is between others
      } else if (LINKING_PARTICIPLES.has(lemma)) modifiers.push(...childrenOf(syntax, child));
      else modifiers.push(...withConjuncts(syntax, child), ...hyphenated(syntax, child));
    } else if (
      deprel === 'acl' &&
      LINKING_PARTICIPLES.has(lemma) &&
      !GO_BETWEEN.test(lemma) &&
      !(HELPING.test(lemma) && isLed(syntax, token))
    ) {
      const lent = argumentsOf(child);
      agents.push(...lent.subjects);
      lend(lent);
    }
  }

  for (const [preposition, tokens] of withinFlatName(syntax, token)) add(preposition, tokens);
  add('by', authorsBehind(syntax, token));
  // "blamed the attack *on Kenya*", which parsers tie to the attack
  if (isObjectOf(syntax, token, /^blame$/)) {
    agents.push(...(obliques.get('on') ?? []));
    obliques.delete('on');
  }

  for (const carrier of findCarriers(syntax, token)) {
    const { lemma } = syntax[carrier]!;
    const lent = argumentsOf(carrier);
    if (lent.objects.includes(measureOf(syntax, token) ?? token)) {
      // "launched an attack", "the attack was *claimed* by X"
      if (GO_BETWEEN.test(lemma)) {
        // "a truce *brokered* by Kenya" is between others
      } else if (SUPPORT_VERBS.has(lemma) || (LINKING_PARTICIPLES.has(lemma) && isPassive(syntax, carrier))) {
        agents.push(...lent.subjects);
        lend(lent);
      } else if (UNDERGOING_VERBS.has(lemma)) {
        undergoers.push(...lent.subjects);
        lend(lent);
      }
    } else if (lent.subjects.includes(token)) {
      // "an attack on X *took place* in Y"; "the strike *killed* ten Xs"
      for (const preposition of ['in', 'at', 'near', 'on', 'against', 'between', 'with']) {
        // "the war *ended with* a truce between others"
        if (preposition === 'with' && /^(?:end|conclude|begin|start|open)$/.test(lemma)) continue;
        add(preposition, lent.obliques.get(preposition) ?? []);
      }
    }
  }
  agents.push(...blamed(syntax, token, argumentsOf), ...answering(syntax, token, argumentsOf));
  const subjects = predicated(syntax, token);
  if (isUndergone(syntax, token)) undergoers.push(...subjects);
  else agents.push(...subjects);
  return { possessors, modifiers, obliques, agents, undergoers };
}

/** "*Peru* responded with a ban": what somebody answers with is theirs. */
function answering(
  syntax: readonly TokenSyntax[],
  token: number,
  argumentsOf: (verb: number) => PredicateArguments,
): readonly number[] {
  const { head, deprel } = syntax[token]!;
  const answers =
    deprel === 'obl' && /^(?:respond|reply|answer|react|retaliate|counter|follow)$/.test(syntax[head]!.lemma);
  if (!answers || syntax[head]!.upos !== 'VERB' || !caseWords(syntax, token).includes('with')) return [];
  return isPassive(syntax, head) ? [] : argumentsOf(head).subjects;
}

const HELPING = /^(?:back|support|fund|sponsor)$/;

/** "the *US-led* invasion, supported by Chile" */
function isLed(syntax: readonly TokenSyntax[], noun: number): boolean {
  return childrenOf(syntax, noun).some(
    (child) => syntax[child]!.deprel === 'amod' && syntax[child]!.lemma === 'lead',
  );
}

const MAX_BACK = 24;

/** "*Kenya*'s annexation of the port in 2014, its war on Chad and its invasion of Uganda": the pronoun is the possessor before. */
function toPossessors(syntax: readonly TokenSyntax[], possessor: number): readonly number[] {
  if (syntax[possessor]!.xpos === 'PRP$' && /^(?:and|,)$/.test(syntax[possessor - 1]?.lemma ?? '')) {
    for (let token = possessor - 2; token > possessor - MAX_BACK && syntax[token]; token--) {
      const { deprel, upos } = syntax[token]!;
      if (upos === 'VERB' || (upos !== 'NOUN' && deprel === 'root')) break;
      if (deprel === 'nmod:poss' && upos === 'PROPN') return withConjuncts(syntax, token);
    }
  }
  return withConjuncts(syntax, possessor);
}

/** "a meeting in New Delhi *between Kenya and Chad*", where the parser takes Kenya for a part of the city's name. */
function withinFlatName(syntax: readonly TokenSyntax[], noun: number): [string, readonly number[]][] {
  return childrenOf(syntax, noun)
    .filter((child) => relationOf(syntax, child) === 'nmod')
    .flatMap((place) => childrenOf(syntax, place))
    .filter((part) => syntax[part]!.deprel === 'flat')
    .flatMap((part) =>
      caseWords(syntax, part).map((word): [string, readonly number[]] => [word, withConjuncts(syntax, part)]),
    );
}

/**
 * "published a list of demands *by China*", where the parser ties the phrase right behind the noun to the verb: what an
 * active verb tells is done by its subject.
 */
function authorsBehind(syntax: readonly TokenSyntax[], noun: number): readonly number[] {
  const preposition = syntax[noun + 1];
  if (preposition?.lemma !== 'by' || preposition.deprel !== 'case') return [];
  const { head: author } = preposition;
  const { head: verb, deprel } = syntax[author]!;
  // "a list *of demands by China*", tied to the list
  if (deprel === 'nmod' && verb < noun && verb === syntax[noun]!.head && syntax[noun]!.deprel === 'nmod')
    return withConjuncts(syntax, author);
  const isTied = /^obl/.test(deprel) && verb < noun && syntax[verb]?.upos === 'VERB';
  if (!isTied || isPassive(syntax, verb) || !isAncestor(syntax, verb, noun)) return [];
  return withConjuncts(syntax, author);
}

/** "*Kenya* claimed responsibility for the attack", "blamed *Kenya* for the attack", "accused *Kenya* of the attack". */
function blamed(
  syntax: readonly TokenSyntax[],
  token: number,
  argumentsOf: (verb: number) => PredicateArguments,
): readonly number[] {
  const prepositions = caseWords(syntax, token);
  let { head } = syntax[token]!;
  const laid = laidOn(syntax, token, argumentsOf);
  if (laid.length > 0) return laid;
  // "accused *Kenya* of involvement in the attack"
  if (
    prepositions.includes('in') &&
    /^(?:involvement|role|part|complicity|hand)$/.test(syntax[head]?.lemma ?? '')
  ) {
    for (let at = syntax[head]!.head, step = 0; syntax[at] && step < 2; at = syntax[at]!.head, step++)
      if (BLAMING.test(syntax[at]!.lemma)) return argumentsOf(at).objects;
  }
  if (!syntax[head] || !prepositions.some((word) => word === 'for' || word === 'of')) return [];
  if (/^(?:responsibility|credit)$/.test(syntax[head]!.lemma)) {
    head = syntax[head]!.head;
    if (!syntax[head]) return [];
  } else if (BLAMING.test(syntax[head]!.lemma)) return argumentsOf(head).objects;
  const { lemma, children } = syntax[head]!;
  const own = children.some((child) => /^(?:responsibility|credit)$/.test(syntax[child]!.lemma));
  return own && /^(?:claim|take|admit|accept|assume)$/.test(lemma) ? argumentsOf(head).subjects : [];
}

const BLAMING = /^(?:blame|accuse)$/;

function isObjectOf(syntax: readonly TokenSyntax[], token: number, verb: RegExp): boolean {
  const { head, deprel } = syntax[token]!;
  return /^(?:obj|nsubj:pass)$/.test(deprel) && verb.test(syntax[head]?.lemma ?? '');
}

/** "an attack blamed on *Kenya*", "the attack was attributed to *Kenya*", "blamed the attack on *Kenya*". */
function laidOn(
  syntax: readonly TokenSyntax[],
  token: number,
  argumentsOf: (verb: number) => PredicateArguments,
): readonly number[] {
  const { head } = syntax[token]!;
  const participle = childrenOf(syntax, token).find((child) => /^acl/.test(syntax[child]!.deprel));
  const verb = [participle, head].find((one) =>
    /^(?:blame|pin|attribute|trace|ascribe)$/.test(syntax[one ?? -1]?.lemma ?? ''),
  );
  if (verb === undefined || !argumentsOf(verb).objects.includes(token)) return [];
  return argumentsOf(verb).obliques.get(/^(?:blame|pin)$/.test(syntax[verb]!.lemma) ? 'on' : 'to') ?? [];
}

/** "*Kenya and Uganda* are at war", "*Kenya* is under attack". */
function predicated(syntax: readonly TokenSyntax[], token: number): number[] {
  const children = childrenOf(syntax, token);
  if (!children.some((child) => syntax[child]!.deprel === 'cop') || caseWords(syntax, token).length === 0)
    return [];
  return children
    .filter((child) => relationOf(syntax, child) === 'nsubj')
    .flatMap((child) => withConjuncts(syntax, child));
}

function isUndergone(syntax: readonly TokenSyntax[], token: number): boolean {
  return caseWords(syntax, token).includes('under');
}

/** "*Israeli*-Palestinian talks", "US-*China* talks": both halves, however the parser ties them. */
function hyphenated(syntax: readonly TokenSyntax[], token: number): number[] {
  return childrenOf(syntax, token).filter((child) =>
    /^(compound|amod|flat|nmod)$/.test(relationOf(syntax, child)),
  );
}

/** The verbs whose subject or object the noun is, also through coordination: "the *promise* that Kenya *made* was *broken*". */
function findCarriers(syntax: readonly TokenSyntax[], token: number): number[] {
  const { head, deprel } = syntax[token]!;
  const isConjunct = deprel === 'conj' && /^(NOUN|PROPN)$/.test(syntax[head]?.upos ?? '');
  const outer = head < 0 ? null : findCarrierOnce(syntax, isConjunct ? head : token);
  return [outer, findParticiple(syntax, token)].filter((verb) => verb !== null);
}

function findCarrierOnce(syntax: readonly TokenSyntax[], token: number): number | null {
  const measure = measureOf(syntax, token);
  if (measure !== null) return findCarrierOnce(syntax, measure);
  const { head, deprel } = syntax[token]!;
  return head >= 0 && /^(obj|nsubj|nsubj:pass)$/.test(deprel) && syntax[head]!.upos === 'VERB' ? head : null;
}

/** "the attack that NATO *launched*". */
function findParticiple(syntax: readonly TokenSyntax[], token: number): number | null {
  const clause = childrenOf(syntax, token).find((child) => syntax[child]!.deprel === 'acl:relcl');
  return clause !== undefined && syntax[clause]!.upos === 'VERB' ? clause : null;
}

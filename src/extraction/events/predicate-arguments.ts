import type { TokenSyntax } from '../doc.js';
import { relationOf } from '../syntax-tree.js';
import { caseWords, childrenOf, isPredicateParticiple } from './dependents.js';

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

/** Guards against chains of clauses without end; none in real text is as long. */
const MAX_DEPTH = 12;
const MAX_LIST = 40;

const SUBJECT_CONTROL = new Set(['promise', 'threaten', 'vow', 'pledge', 'swear', 'offer', 'use']);

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
        ? (obliques.get('by') ?? [])
        : surface,
    objects: passive ? [...surface, ...own] : own.length > 0 ? own : sharedObjects(syntax, token),
    indirectObjects,
    complementSubjects,
    obliques,
  };
}

/** Whether the verb's surface subject is what it is done to. */
export function isPassive(syntax: readonly TokenSyntax[], token: number, depth = 0): boolean {
  const word = syntax[token]!;
  if (word.upos !== 'VERB' && word.xpos !== 'VBN') return false;
  const children = childrenOf(syntax, token);
  if (children.some((child) => /:pass$/.test(syntax[child]!.deprel))) return true;
  if (word.xpos !== 'VBN' && word.xpos !== 'VBD') return false;
  if (isCausative(syntax, token)) return true;
  const relations = children.map((child) => relationOf(syntax, child));
  if (isLaid(syntax, token)) return true;
  if (relations.includes('aux') || relations.includes('nsubj')) return false;
  const relation = relationOf(syntax, token);
  // "was arrested and charged": the second verb shares voice and subject; "arrested him and left" does not
  if (relation === 'conj' && depth < MAX_DEPTH)
    return (word.xpos === 'VBN' || isDoneTo(word, relations)) && isPassive(syntax, word.head, depth + 1);
  if (word.xpos !== 'VBN') return false;
  // "has *embargoed* Cuba since 1962", where the parser takes the auxiliary for a verb
  if (relation === 'xcomp' && syntax[word.head]!.lemma === 'have') return false;
  return (
    relation === 'acl' ||
    relation === 'amod' ||
    relation === 'advcl' ||
    relation === 'xcomp' ||
    relation === 'root'
  );
}

/** "An explosion *blamed* on Peru killed five": who blames names what, so that without an object the subject is what is blamed. */
function isLaid(syntax: readonly TokenSyntax[], verb: number): boolean {
  if (syntax[verb]!.lemma !== 'blame') return false;
  const next = syntax[verb + 1];
  return (
    next?.lemma === 'on' &&
    next.deprel === 'case' &&
    syntax[next.head]!.head === verb &&
    !childrenOf(syntax, verb).some((child) => /^(?:obj|aux)/.test(syntax[child]!.deprel))
  );
}

/** "was arrested in 2017 and *charged* with fraud": tagged as an active past, but what is charged is its subject. */
function isDoneTo({ lemma }: TokenSyntax, relations: readonly string[]): boolean {
  return !relations.includes('obj') && !relations.includes('ccomp') && DONE_TO.test(lemma);
}

const DONE_TO =
  /^(?:arrest|charge|convict|sentence|jail|imprison|fine|release|deport|expel|ban|kill|injure|wound|execute|torture|sack|dismiss|replace|elect|appoint|detain|acquit|extradite|evacuate|hospitalize|hospitalise|displace)$/;

/** "*had* the senator *murdered*": what the subject brings about is done to the object. */
function isCausative(syntax: readonly TokenSyntax[], token: number): boolean {
  const { deprel, head, xpos } = syntax[token]!;
  return (
    /^[xc]comp$/.test(deprel) &&
    /^VB[DN]$/.test(xpos) &&
    /^(?:have|get)$/.test(syntax[head]!.lemma) &&
    childrenOf(syntax, token).every((child) => relationOf(syntax, child) !== 'aux') &&
    [head, token].some((verb) =>
      childrenOf(syntax, verb).some(
        (child) => child > head && child < token && /^(?:obj|nsubj)$/.test(relationOf(syntax, child)),
      ),
    )
  );
}

/**
 * The tokens that stand as grammatical subject of the predicate, own or shared: through coordination, control
 * ("wants to leave", "forced Iran to leave"), participles, and relative clauses.
 */
export function surfaceSubjects(syntax: readonly TokenSyntax[], token: number, depth = 0): number[] {
  const own = ownSubjects(syntax, token);
  if (own.length > 0) return own.flatMap((child) => withConjuncts(syntax, resolveRelative(syntax, child)));
  const { head, deprel, xpos } = syntax[token]!;
  if (head < 0 || depth >= MAX_DEPTH) return [];
  const inherit = (): number[] => surfaceSubjects(syntax, head, depth + 1);
  switch (deprel) {
    case 'conj':
      return isNominal(syntax, head) && !hasSubject(syntax, head) ? [] : inherit();
    case 'xcomp':
      return controllers(syntax, head) ?? inherit();
    case 'advcl':
    case 'ccomp':
    case 'parataxis': {
      if (!isNonFinite(syntax, token)) return [];
      const described = describedBefore(syntax, token);
      if (described !== null) return [described];
      // "accused Iran of attacking", "thanked Iran for releasing": the object does what the gerund says
      const objectControlled = hasMark(syntax, token, /^(of|for|from|into|against)$/);
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
function ownSubjects(syntax: readonly TokenSyntax[], token: number): number[] {
  const all = childrenOf(syntax, token).filter((child) => relationOf(syntax, child) === 'nsubj');
  const others = all.filter((child) => !isRelativePronoun(syntax, child));
  if (others.length > 0) return others;
  return all.length > 0 ? all : nameBeforeFinite(syntax, token);
}

/** "*Peru* brokered talks", where the parser ties the name to the verb as it would to a noun. */
function nameBeforeFinite(syntax: readonly TokenSyntax[], verb: number): number[] {
  const { upos, xpos } = syntax[verb]!;
  if (upos !== 'VERB' || !/^VB[DPZ]$/.test(xpos)) return [];
  return childrenOf(syntax, verb).filter(
    (child) => child < verb && syntax[child]!.deprel === 'compound' && syntax[child]!.upos === 'PROPN',
  );
}

/** "forced *Iran* to leave", "called on *Iran* to leave"; null where the subject itself controls. */
function controllers(syntax: readonly TokenSyntax[], verb: number): number[] | null {
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

/** "*Iran*'s decision to withdraw", "*Iran* made a decision to withdraw". */
function nounControllers(syntax: readonly TokenSyntax[], noun: number, depth: number): number[] {
  const possessors = childrenOf(syntax, noun).filter((child) => syntax[child]!.deprel === 'nmod:poss');
  if (possessors.length > 0) return possessors.flatMap((child) => withConjuncts(syntax, child));
  const { head, deprel } = syntax[noun]!;
  return head >= 0 && deprel === 'obj' ? surfaceSubjects(syntax, head, depth + 1) : [];
}

function ownObjects(syntax: readonly TokenSyntax[], token: number): number[] {
  const objects = directObjects(syntax, token).flatMap((child) =>
    withConjuncts(syntax, resolveRelative(syntax, child)),
  );
  if (objects.length > 0) return objects;
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

/** The objects of a verb, those included that the parser ties to its clause: "accused *the army* of shelling a market". */
function directObjects(syntax: readonly TokenSyntax[], verb: number): number[] {
  const clauses = childrenOf(syntax, verb).filter((child) =>
    /^(?:[xc]comp|advcl)$/.test(syntax[child]!.deprel),
  );
  const ahead = clauses.flatMap((clause) =>
    childrenOf(syntax, clause).filter((child) => child > verb && isAheadOfClause(syntax, child)),
  );
  const own = childrenOf(syntax, verb).filter(
    (child) => relationOf(syntax, child) === 'obj' && !isAheadOfClause(syntax, child),
  );
  return [...own, ...ahead];
}

/** Whether an object stands before the preposition that begins the gerund's clause it is tied to. */
function isAheadOfClause(syntax: readonly TokenSyntax[], object: number): boolean {
  const { head, deprel } = syntax[object]!;
  if (deprel !== 'obj' || syntax[head]?.xpos !== 'VBG') return false;
  return childrenOf(syntax, head).some(
    (child) => child > object && child < head && syntax[child]!.deprel === 'mark',
  );
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
function sharedObjects(syntax: readonly TokenSyntax[], token: number): number[] {
  const { deprel, head } = syntax[token]!;
  if (childrenOf(syntax, token).some((child) => /^(ccomp|xcomp|obl)$/.test(relationOf(syntax, child))))
    return [];
  if (deprel === 'conj' && head >= 0) return ownObjects(syntax, head).filter((object) => object > token);
  const next = childrenOf(syntax, token).find((child) => syntax[child]!.deprel === 'conj');
  if (next === undefined || hasSubject(syntax, next)) return [];
  const joined = childrenOf(syntax, next).some((child) => syntax[child]!.deprel === 'cc');
  return joined && next - token <= 3 ? ownObjects(syntax, next) : [];
}

function addOblique(syntax: readonly TokenSyntax[], obliques: Map<string, number[]>, child: number): void {
  const tokens = withConjuncts(syntax, resolveRelative(syntax, child));
  const words = caseWords(syntax, child);
  // "marched *in support of* X": nothing is done to X
  if (
    words.includes('in') &&
    /^(?:support|solidarity|favor|favour|honor|honour|memory)$/.test(syntax[child]!.lemma)
  )
    return;
  // "*according to* the report": nothing is done to it, nor by it
  if (words.some((word) => /^accord(?:ing)?$/.test(word))) return;
  const bare = syntax[child]!.deprel === 'obl:agent' ? ['', 'by'] : [''];
  const keys = words.length > 0 ? words : bare;
  for (const key of keys) obliques.set(key, [...(obliques.get(key) ?? []), ...tokens]);
  const complex = words.includes('in') ? COMPLEX_PREPOSITIONS[syntax[child]!.lemma] : undefined;
  if (!complex) return;
  for (const dependent of childrenOf(syntax, child)) {
    if (relationOf(syntax, dependent) !== 'nmod') continue;
    obliques.set(complex, [...(obliques.get(complex) ?? []), ...withConjuncts(syntax, dependent)]);
  }
}

/** "went on strike *in protest at* X", "marched *in defiance of* X": by the simple preposition that says as much. */
const COMPLEX_PREPOSITIONS: Readonly<Record<string, string>> = {
  protest: 'against',
  defiance: 'against',
  opposition: 'against',
  retaliation: 'against',
  revenge: 'against',
  reprisal: 'against',
};

/** The token and those coordinated with it; lists too that the parser takes for appositions ("to *Iran*, *Libya* and *Cuba*"). */
export function withConjuncts(syntax: readonly TokenSyntax[], token: number): number[] {
  const all = [token];
  for (let at = 0; at < all.length && all.length < MAX_LIST; at++) {
    for (const child of childrenOf(syntax, all[at]!)) {
      const { deprel } = syntax[child]!;
      const listed =
        deprel === 'appos' && childrenOf(syntax, child).some((one) => syntax[one]!.deprel === 'conj');
      if (deprel === 'conj' || listed) all.push(child);
    }
  }
  return all;
}

/** "NATO, *which* bombed": the relative pronoun stands for the noun that its clause modifies. */
function resolveRelative(syntax: readonly TokenSyntax[], token: number): number {
  if (!isRelativePronoun(syntax, token)) return token;
  let clause = syntax[token]!.head;
  for (let depth = 0; clause >= 0 && depth < MAX_DEPTH; depth++) {
    const { deprel, head } = syntax[clause]!;
    if (deprel === 'acl:relcl') return nearestName(syntax, token, head);
    clause = head;
  }
  return token;
}

/** "a case brought by *South Africa*, which accuses Israel": the name right before "which" rather than a noun further off. */
function nearestName(syntax: readonly TokenSyntax[], pronoun: number, antecedent: number): number {
  if (syntax[pronoun]!.lemma !== 'which' || syntax[antecedent]!.upos !== 'NOUN') return antecedent;
  const before = syntax[pronoun - 1]?.upos === 'PUNCT' ? pronoun - 2 : pronoun - 1;
  if (before <= antecedent || syntax[before]?.upos !== 'PROPN') return antecedent;
  let name = before;
  while (syntax[syntax[name]!.head]?.upos === 'PROPN' && syntax[name]!.head > antecedent)
    name = syntax[name]!.head;
  return name;
}

function isRelativePronoun(syntax: readonly TokenSyntax[], token: number): boolean {
  return /^(who|whom|which|that|whose)$/.test(syntax[token]!.lemma) && syntax[token]!.upos === 'PRON';
}

function isNonFinite(syntax: readonly TokenSyntax[], token: number): boolean {
  const { xpos } = syntax[token]!;
  if (childrenOf(syntax, token).some((child) => /^(nsubj|csubj)$/.test(relationOf(syntax, child))))
    return false;
  return xpos === 'VBG' || xpos === 'VBN' || xpos === 'VB';
}

function isNominal(syntax: readonly TokenSyntax[], token: number): boolean {
  return /^(NOUN|PROPN|PRON|NUM)$/.test(syntax[token]!.upos);
}

function hasSubject(syntax: readonly TokenSyntax[], token: number): boolean {
  return childrenOf(syntax, token).some((child) => relationOf(syntax, child) === 'nsubj');
}

function hasMark(syntax: readonly TokenSyntax[], token: number, lemmas: RegExp): boolean {
  return childrenOf(syntax, token).some(
    (child) => /^(mark|case)$/.test(syntax[child]!.deprel) && lemmas.test(syntax[child]!.lemma),
  );
}

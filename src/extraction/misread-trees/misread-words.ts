import type { EncoderOutput } from '../encoder/encoder.js';

type Syntax = EncoderOutput['syntax'];
type Entry = Syntax[number];
/** What entries, by token, are instead. */
type Changes = ReadonlyMap<number, Partial<Entry>>;

interface Tree {
  readonly syntax: Syntax;
  /** The dependents of each token, in text order. */
  readonly children: readonly (readonly number[])[];
}

/** Trees that no sentence can have, read as the ones that the parser missed by a word. */
export function readMisreadWords(syntax: Syntax): Syntax {
  return [
    readInfinitive,
    readPastVerb,
    readSubjectBefore,
    readWithPreposition,
    readAsked,
    readWho,
    readComplement,
    readSetOff,
  ].reduce(readAll, syntax);
}

function readAll(syntax: Syntax, read: (tree: Tree, at: number) => Changes | null): Syntax {
  const entries = [...syntax];
  const children: number[][] = entries.map(() => []);
  entries.forEach(({ head }, token) => children[head]?.push(token));
  for (let at = 0; at < entries.length; at++) {
    for (const [token, change] of read({ syntax: entries, children }, at) ?? []) {
      const before = entries[token]!;
      const now = { ...before, ...change };
      entries[token] = now;
      if (now.head === before.head) continue;
      if (children[before.head])
        children[before.head] = children[before.head]!.filter((one) => one !== token);
      children[now.head]?.push(token);
      children[now.head]?.sort((a, b) => a - b);
    }
  }
  return entries;
}

/** "Its aim is *to free* him": what the "to" of an infinitive stands right before is a verb, by both its tags. */
function readInfinitive({ syntax }: Tree, at: number): Changes | null {
  const { upos, xpos, deprel } = syntax[at]!;
  const to = syntax[at - 1];
  if (!/^(?:JJ|NN|VB)$/.test(xpos) || /^(?:VERB|AUX)$/.test(upos) || !OF_PREDICATE.test(deprel)) return null;
  if (to?.upos !== 'PART' || to.head !== at || !/^(?:mark|case)$/.test(to.deprel)) return null;
  return new Map<number, Partial<Entry>>([
    [at - 1, { xpos: 'TO', deprel: 'mark' }],
    [at, { upos: 'VERB', xpos: 'VB' }],
  ]);
}

/** Relations that an infinitive may have, and a part of a noun's phrase has not. */
const OF_PREDICATE = /^(?:root|parataxis|conj|[cx]comp|csubj|advcl|acl)$/;

/** "The strikes *wounded* two": what has an object and stands right behind its noun is the clause's verb, in the past. */
function readPastVerb({ syntax, children }: Tree, at: number): Changes | null {
  const { xpos, deprel, head: noun } = syntax[at]!;
  if (xpos !== 'VBD' || deprel !== 'amod' || noun !== at - 1) return null;
  const behind = children[noun]!.filter((child) => child > at);
  if (![...behind, ...children[at]!].some((child) => syntax[child]!.deprel === 'obj')) return null;
  const moved = behind.map((child) => [child, { head: at }] as const);
  const { head, deprel: relation } = syntax[noun]!;
  return new Map<number, Partial<Entry>>([
    ...moved,
    [at, { upos: 'VERB', head, deprel: relation }],
    [noun, { head: at, deprel: 'nsubj' }],
  ]);
}

/** "*Asked* whether he would go, Ida Berg said no": a participle before the subject is not what she said. */
function readAsked({ syntax, children }: Tree, at: number): Changes | null {
  const { xpos, deprel, head: verb } = syntax[at]!;
  if (!/^VB[DN]$/.test(xpos) || deprel !== 'ccomp' || verb < at) return null;
  const own = children[at]!.map((child) => syntax[child]!.deprel);
  if (own.some((relation) => /^(?:nsubj|csubj|expl|aux|cop)/.test(relation)) || !own.includes('ccomp'))
    return null;
  const before = at === 0 || syntax[at - 1]!.upos === 'PUNCT';
  const subject = children[verb]!.find((child) => /^nsubj/.test(syntax[child]!.deprel));
  if (!before || subject === undefined || subject < at || subject > verb) return null;
  return new Map([[at, { xpos: 'VBN', deprel: 'advcl' }]]);
}

/** "the charge *that* he lied": a word that only opens a clause makes it no relative one. */
function readComplement({ syntax, children }: Tree, at: number): Changes | null {
  const { deprel, head: noun } = syntax[at]!;
  if (deprel !== 'acl:relcl') return null;
  const opened = children[at]!.some(
    (child) =>
      child === noun + 1 && syntax[child]!.deprel === 'mark' && /^(?:IN|WDT)$/.test(syntax[child]!.xpos),
  );
  return opened ? new Map([[at, { deprel: 'acl' }]]) : null;
}

/** "Ida Berg, *asked* whether she would go, laughed": a comma parts no subject from its verb, which comes behind the next one. */
function readSetOff({ syntax, children }: Tree, at: number): Changes | null {
  const { xpos, head, deprel } = syntax[at]!;
  if (!/^VB[DN]$/.test(xpos) || syntax[at - 1]?.upos !== 'PUNCT') return null;
  const subject = children[at]!.find((child) => syntax[child]!.deprel === 'nsubj' && child < at);
  const verb = children[at]!.find((child) => child > at && isVerbBehindComma(syntax, children, child));
  const isAlone = children[at]!.every(
    (child) => child >= at || child === subject || syntax[child]!.upos === 'PUNCT',
  );
  if (subject === undefined || verb === undefined || !isAlone) return null;
  const within = children[verb]!.filter((child) => child < verb - 1).map(
    (child) => [child, { head: at }] as const,
  );
  const behind = children[at]!.filter((child) => child > verb).map(
    (child) => [child, { head: verb }] as const,
  );
  return new Map<number, Partial<Entry>>([
    ...within,
    ...behind,
    [verb, { head, deprel }],
    [subject, { head: verb }],
    [at, { xpos: 'VBN', head: subject, deprel: 'acl' }],
  ]);
}

function isVerbBehindComma(syntax: Syntax, children: Tree['children'], at: number): boolean {
  const { xpos, deprel } = syntax[at]!;
  return (
    /^VB[DZP]$/.test(xpos) &&
    deprel === 'parataxis' &&
    syntax[at - 1]!.upos === 'PUNCT' &&
    !children[at]!.some((child) => /^(?:nsubj|csubj|expl|cc$|mark)/.test(syntax[child]!.deprel))
  );
}

/**
 * "said Ida Berg of the union, *who* recalled …": "who" takes up somebody and no clause: the noun before it, or the one that
 * a name before it belongs to.
 */
function readWho({ syntax, children }: Tree, at: number): Changes | null {
  if (syntax[at]!.deprel !== 'advcl:relcl') return null;
  const who = children[at]!.find(
    (child) => syntax[child]!.deprel === 'nsubj' && syntax[child]!.xpos === 'WP',
  );
  if (who === undefined || who > at) return null;
  let noun = who - 1;
  while (noun >= 0 && syntax[noun]!.upos === 'PUNCT') noun--;
  if (!/^(?:NOUN|PROPN)$/.test(syntax[noun]?.upos ?? '')) return null;
  while (isPartOfName(syntax, noun)) noun = syntax[noun]!.head;
  const { upos, deprel, head } = syntax[noun]!;
  const antecedent = upos === 'PROPN' && deprel === 'nmod' && head < noun ? head : noun;
  return new Map([[at, { head: antecedent, deprel: 'acl:relcl' }]]);
}

function isPartOfName(syntax: Syntax, token: number): boolean {
  const { deprel, head } = syntax[token]!;
  return /^(?:flat|compound)$/.test(deprel) && /^(?:NOUN|PROPN)$/.test(syntax[head]!.upos);
}

/** "Kenyan *artillery* shelled two towns": a finite verb has no first part, so the noun right before it is its subject. */
function readSubjectBefore({ syntax, children }: Tree, at: number): Changes | null {
  const { xpos, deprel, head: verb } = syntax[at]!;
  if (!/^NN/.test(xpos) || deprel !== 'compound' || verb !== at + 1) return null;
  const isFinite = syntax[verb]!.upos === 'VERB' && /^VB[DPZ]$/.test(syntax[verb]!.xpos);
  const own = children[verb]!;
  if (!isFinite || syntax[verb]!.deprel === 'amod') return null;
  if (own.some((child) => /^nsubj/.test(syntax[child]!.deprel))) return null;
  const parts = own.filter(
    (child) => child < at && /^(?:det|amod|compound|nummod|nmod:poss)$/.test(syntax[child]!.deprel),
  );
  return new Map<number, Partial<Entry>>([
    [at, { deprel: 'nsubj' }],
    ...parts.map((child) => [child, { head: at }] as const),
  ]);
}

/**
 * "An explosion blamed *on Peru* killed five", "demand *from China* fell": what has a preposition is no subject, but a part
 * of what stands before it; a verb before it that has its own subject is a participle of that one.
 */
function readWithPreposition({ syntax, children }: Tree, at: number): Changes | null {
  const { xpos, deprel, head: predicate } = syntax[at]!;
  if (!/^NN/.test(xpos) || !/^nsubj(?::pass)?$/.test(deprel) || predicate < at) return null;
  const preposition = firstOf(children, at);
  const { xpos: tag, deprel: relation, head: governed } = syntax[preposition]!;
  if (tag !== 'IN' || relation !== 'case' || governed !== at) return null;
  // "of the 20 million *experts* say it costs": words of two phrases
  if (syntax.slice(preposition, at).some((entry) => /^(?:CD|\$)$/.test(entry.xpos))) return null;
  const before = preposition - 1;
  if (/^NN/.test(syntax[before]?.xpos ?? ''))
    return isApart(syntax, before, at) ? null : new Map([[at, { head: before, deprel: 'nmod' }]]);
  if (!/^(?:ccomp|advcl)$/.test(syntax[predicate]!.deprel) || syntax[predicate]!.head !== before) return null;
  const noun = children[before]!.find((child) => syntax[child]!.deprel === 'nsubj');
  if (noun === undefined || !/^VB[DN]$/.test(syntax[before]!.xpos)) return null;
  const others = children[before]!.filter((child) => child > predicate);
  const { head, deprel: own } = syntax[before]!;
  return new Map<number, Partial<Entry>>([
    ...others.map((child) => [child, { head: predicate }] as const),
    [at, { head: before, deprel: 'obl' }],
    [before, { xpos: 'VBN', head: noun, deprel: 'acl' }],
    [noun, { head: predicate }],
    [predicate, { head, deprel: own }],
  ]);
}

/** Whether a token is of another sentence than `at`, or below it in the tree. */
function isApart(syntax: Syntax, token: number, at: number): boolean {
  const path = pathToRoot(syntax, token);
  return path.includes(at) || path.at(-1) !== pathToRoot(syntax, at).at(-1);
}

function pathToRoot(syntax: Syntax, token: number): number[] {
  const path: number[] = [];
  for (let at = token; syntax[at]; at = syntax[at]!.head) path.push(at);
  return path;
}

function firstOf(children: Tree['children'], token: number): number {
  const first = children[token]![0];
  return first !== undefined && first < token ? firstOf(children, first) : token;
}

import { isApart, readAll, type Changes, type Entry, type Syntax, type Tree } from './changes.js';

/** Trees that no sentence can have, read as the ones that the parser missed by a word. */
export function readMisreadWords(syntax: Syntax): Syntax {
  return [readInfinitive, readParticiple, readPastVerb, readSubjectBefore, readWithPreposition].reduce(
    readAll,
    syntax,
  );
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

/** "India, *hit* with a tariff, refused": what modifies a noun, and has neither subject nor object, is a participle. */
function readParticiple({ syntax, children }: Tree, at: number): Changes | null {
  const { xpos, upos, deprel } = syntax[at]!;
  if (xpos !== 'VBD' || upos !== 'VERB' || deprel !== 'acl' || syntax[at + 1]?.xpos !== 'IN') return null;
  const isClause = children[at]!.some((child) => /^(?:nsubj|obj|aux)/.test(syntax[child]!.deprel));
  return isClause ? null : new Map<number, Partial<Entry>>([[at, { xpos: 'VBN' }]]);
}

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

function firstOf(children: Tree['children'], token: number): number {
  const first = children[token]![0];
  return first !== undefined && first < token ? firstOf(children, first) : token;
}

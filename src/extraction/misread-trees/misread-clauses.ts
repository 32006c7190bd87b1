import { isApart, readAll, type Changes, type Entry, type Syntax, type Tree } from './changes.js';

/** Clauses that no sentence can hang where the parser hung them, read where they belong. */
export function readMisreadClauses(syntax: Syntax): Syntax {
  return [readAsked, readWho, readParted, readComplement, readSetOff].reduce(readAll, syntax);
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
  if (isApart(syntax, antecedent, at)) return null;
  return new Map([[at, { head: antecedent, deprel: 'acl:relcl' }]]);
}

/**
 * "recordings *which*, he said, *proved* that …": a relative pronoun right behind a noun takes up that, and who says so is put
 * into its clause, which is joined to nothing else.
 */
function readParted({ syntax, children }: Tree, at: number): Changes | null {
  const { deprel, head } = syntax[at]!;
  if (!/^(?:acl:relcl|conj|advcl|parataxis|ccomp)$/.test(deprel)) return null;
  const pronoun = children[at]!.find(
    (child) => /^nsubj/.test(syntax[child]!.deprel) && /^(?:WDT|WP)$/.test(syntax[child]!.xpos),
  );
  if (pronoun === undefined || pronoun > at || syntax[pronoun + 1]?.upos !== 'PUNCT') return null;
  if (children[at]!.some((child) => /^(?:cc|mark)$/.test(syntax[child]!.deprel))) return null;
  let noun = pronoun - 1;
  if (!/^(?:NOUN|PROPN)$/.test(syntax[noun]?.upos ?? '')) return null;
  while (isPartOfName(syntax, noun)) noun = syntax[noun]!.head;
  let aside = pronoun + 1;
  while (aside < at && syntax[aside]!.deprel !== 'parataxis') aside++;
  if (aside === at || (deprel === 'ccomp' && head !== aside)) return null;
  const said = new Map<number, Partial<Entry>>([[aside, { head: at }]]);
  // What the aside stands over cannot stand over the aside.
  if (deprel === 'acl:relcl') return isApart(syntax, at, aside) ? null : said;
  return isApart(syntax, noun, at) || isApart(syntax, noun, aside)
    ? null
    : said.set(at, { head: noun, deprel: 'acl:relcl' });
}

function isPartOfName(syntax: Syntax, token: number): boolean {
  const { deprel, head } = syntax[token]!;
  return /^(?:flat|compound)$/.test(deprel) && /^(?:NOUN|PROPN)$/.test(syntax[head]!.upos);
}

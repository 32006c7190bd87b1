import { toLemma } from '../lemmatization/lemma.js';
import { ALLEGATION_NOUNS, FALSEHOODS } from '../lexicon/cues/stances.js';
import { isApart, readAll, type Changes, type Syntax, type Tree } from './changes.js';

/** Clauses that the word before them claims, whatever the parser hung them on. `words`: the token of each entry. */
export function readNearWords(syntax: Syntax, words: readonly string[]): Syntax {
  return [readAbsolute, readCharge, readJudgement, readTold].reduce(
    (read, rule) => readAll(read, (tree, at) => rule(tree, at, words)),
    syntax,
  );
}

/** "…, *with officials* in Oslo *accusing* Peru": whom "with" opens a clause on is the one who does it. */
function readAbsolute({ syntax, children }: Tree, at: number, words: readonly string[]): Changes | null {
  const { xpos, deprel, head } = syntax[at]!;
  if (xpos !== 'VBG' || deprel !== 'advcl' || syntax[at - 1]?.upos === 'PUNCT') return null;
  if (children[at]!.some((child) => /^nsubj/.test(syntax[child]!.deprel))) return null;
  const noun = children[head]?.find(
    (child) => child < at && syntax[child]!.deprel === 'obl' && endOf(children, child) === at - 1,
  );
  if (noun === undefined) return null;
  const opener = [...children[noun]!, ...children[at]!].find(
    (child) => child < noun && /^(?:case|mark)$/.test(syntax[child]!.deprel),
  );
  if (opener === undefined || words[opener]?.toLowerCase() !== 'with') return null;
  if (syntax[opener - 1]?.upos !== 'PUNCT') return null;
  return new Map([
    [noun, { head: at, deprel: 'nsubj' }],
    [opener, { head: at, deprel: 'mark', upos: 'SCONJ' }],
  ]);
}

/** "denied *charges* by Peru *that* it had paid": the clause right behind says what is charged, and the verb takes the noun alone. */
function readCharge({ syntax, children }: Tree, at: number, words: readonly string[]): Changes | null {
  const { deprel, head } = syntax[at]!;
  if (deprel !== 'ccomp' || head > at) return null;
  const mark = children[at]![0];
  if (mark === undefined || syntax[mark]!.deprel !== 'mark' || words[mark]?.toLowerCase() !== 'that')
    return null;
  const noun = children[head]!.find(
    (child) =>
      child > head && child < at && syntax[child]!.deprel === 'obj' && endOf(children, child) === mark - 1,
  );
  if (noun === undefined || isApart(syntax, noun, at)) return null;
  return ALLEGATION_NOUNS.has(toLemma(words[noun]!, syntax[noun]!.upos, syntax[noun]!.xpos))
    ? new Map([[at, { head: noun, deprel: 'acl' }]])
    : null;
}

const JUDGING =
  /^(?:dismiss|reject|describe|denounce|condemn|characterize|characterise|decry|deride|slam|brand)$/;

/** "dismissed the idea that Peru wanted war *as nonsense*": what the verb says of the noun is no part of the clause behind that. */
function readJudgement({ syntax, children }: Tree, at: number, words: readonly string[]): Changes | null {
  const { deprel, head: clause } = syntax[at]!;
  if (deprel !== 'obl' || clause > at || words[children[at]![0] ?? -1]?.toLowerCase() !== 'as') return null;
  // "the charge that it used oil *as a weapon*" is charged.
  if (syntax[at]!.upos !== 'ADJ' && !FALSEHOODS.has(words[at]!.toLowerCase())) return null;
  const { deprel: relation, head: noun } = syntax[clause]!;
  if (relation !== 'acl' || endOf(children, clause) !== endOf(children, at)) return null;
  const opened = children[clause]!.some((child) => child < clause && syntax[child]!.deprel === 'mark');
  const verb = syntax[noun]!.head;
  if (!opened || verb < 0 || verb > noun || syntax[noun]!.deprel !== 'obj') return null;
  return JUDGING.test(toLemma(words[verb]!, syntax[verb]!.upos, syntax[verb]!.xpos))
    ? new Map([[at, { head: verb }]])
    : null;
}

/** "Lowe told police it was late, *jurors were told*.": set off at the end of the sentence, it reports all of that. */
function readTold({ syntax, children }: Tree, at: number, words: readonly string[]): Changes | null {
  const { deprel, head } = syntax[at]!;
  if (deprel !== 'ccomp' || head > at || !/^(?:told|informed)$/i.test(words[at]!)) return null;
  const subject = children[at]!.find((child) => syntax[child]!.deprel === 'nsubj:pass');
  if (subject === undefined || children[at]!.some((child) => /^[cx]comp$/.test(syntax[child]!.deprel)))
    return null;
  const first = Math.min(subject, ...children[subject]!);
  return words[first - 1] === ',' ? new Map([[at, { deprel: 'parataxis' }]]) : null;
}

/** The last token of what hangs on a token. */
function endOf(children: Tree['children'], token: number): number {
  let at = token;
  for (let last = children[at]!.at(-1); last !== undefined && last > at; last = children[at]!.at(-1))
    at = last;
  return at;
}

import { isApart, pathToRoot, readAll, type Changes, type Entry, type Syntax, type Tree } from './changes.js';

/** Phrases that hang on the wrong word, read by what stands beside them. `words`: the token of each entry. */
export function readMisreadPhrases(syntax: Syntax, words: readonly string[]): Syntax {
  return [readJoinedAdjectives, readOwnedSubject, readSayingDay, readJoinedSubject].reduce(
    (read, rule) => readAll(read, (tree, at) => rule(tree, at, words)),
    syntax,
  );
}

/** "citing *US and European* security *officials*": two that are joined before one noun say whose it is, and are no object beside it. */
function readJoinedAdjectives({ syntax, children }: Tree, at: number): Changes | null {
  const { upos, deprel, head } = syntax[at]!;
  if (upos !== 'PROPN' || !/^(?:obj|nsubj|obl)$/.test(deprel) || head < 0) return null;
  const joined = children[at]!.find(
    (child) => child === at + 2 && syntax[child]!.deprel === 'conj' && syntax[child]!.upos === 'ADJ',
  );
  if (joined === undefined) return null;
  const noun = children[head]!.find((child) => child > joined && syntax[child]!.deprel === deprel);
  if (noun === undefined || syntax[noun]!.upos !== 'NOUN') return null;
  for (let i = joined + 1; i < noun; i++) if (syntax[i]!.head !== noun) return null;
  return new Map([[at, { head: noun, deprel: 'compound' }]]);
}

/** "a lawyer *for two swimmers* said": what a preposition opens behind a subject is no subject beside it. */
function readOwnedSubject({ syntax, children }: Tree, at: number, words: readonly string[]): Changes | null {
  const { deprel, head } = syntax[at]!;
  if (deprel !== 'nsubj' || head < at) return null;
  const preposition = children[at]!.find((child) => child < at && syntax[child]!.deprel === 'case');
  // "One *after* another, firms failed" is an adverbial.
  if (preposition === undefined || !/^(?:for|of|from|at|with)$/i.test(words[preposition]!)) return null;
  const owner = children[head]!.find(
    (child) => child === preposition - 1 && syntax[child]!.deprel === 'nsubj',
  );
  return owner === undefined ? null : new Map([[at, { head: owner, deprel: 'nmod' }]]);
}

const DAY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/** "said *on Thursday* their ships had sunk": a day right behind the verb, with no comma, is when it was said. */
function readSayingDay({ syntax, children }: Tree, at: number, words: readonly string[]): Changes | null {
  const { deprel, head: clause } = syntax[at]!;
  if (!DAY.test(words[at]!) || !/^obl/.test(deprel) || clause < at) return null;
  const { deprel: relation, head: verb } = syntax[clause]!;
  const first = Math.min(at, ...children[at]!);
  if (relation !== 'ccomp' || verb !== first - 1 || syntax[verb]!.upos !== 'VERB') return null;
  const subject = children[clause]!.find((child) => /^(?:nsubj|expl)/.test(syntax[child]!.deprel));
  const isOpened = subject !== undefined && Math.min(subject, ...children[subject]!) === at + 1;
  return isOpened && !isApart(syntax, verb, at) ? new Map([[at, { head: verb }]]) : null;
}

/**
 * "Lind turned on his sponsors, and *Chad and Mali sent* troops": behind a comma and "and" what stands right before a verb
 * without a subject is its subject, and joined to nothing before the comma.
 */
function readJoinedSubject({ syntax, children }: Tree, at: number, words: readonly string[]): Changes | null {
  const { xpos, deprel, head } = syntax[at]!;
  if (!/^VB[DZP]$/.test(xpos) || deprel !== 'conj' || head >= at) return null;
  if (children[at]!.some((child) => /^(?:nsubj|csubj|expl)/.test(syntax[child]!.deprel))) return null;
  const openingOf = (noun: number) =>
    Math.min(noun, ...children[noun]!.filter((child) => !/^(?:cc|punct)$/.test(syntax[child]!.deprel)));
  const subject = pathToRoot(syntax, at - 1).find((one) => {
    const and = openingOf(one) - 1;
    return (
      syntax[one]!.deprel === 'conj' &&
      syntax[and]?.deprel === 'cc' &&
      /^(?:and|but)$/i.test(words[and]!) &&
      words[and - 1] === ',' &&
      syntax[one]!.head < and - 1
    );
  });
  if (subject === undefined || isApart(syntax, subject, at)) return null;
  const first = syntax[subject]!.head;
  // "met farmers, traders, and *miners*"
  const isList = children[first]!.some((child) => child < subject && syntax[child]!.deprel === 'conj');
  const isNominal = /^(?:NOUN|PROPN|PRON)$/.test(syntax[subject]!.upos) && first > head;
  if (isList || !isNominal) return null;
  const tied = children[subject]!.filter(
    (child) => /^(?:cc|punct)$/.test(syntax[child]!.deprel) && child < subject,
  );
  return new Map<number, Partial<Entry>>([
    [subject, { head: at, deprel: 'nsubj' }],
    ...tied.map((child) => [child, { head: at }] as const),
  ]);
}

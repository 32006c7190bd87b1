import type { TokenRange } from '../doc.js';
import { CUE_VERBS } from '../lexicon/cues/verbs.js';
import { childrenBy, hasRelation, subtreeOf, subtreeRange } from '../syntax-tree.js';
import { syntaxOf, type AttributionContext } from './context.js';
import type { Cue } from './cue.js';
import { findLateClause } from './parenthesis.js';
import { reportedClauses } from './agents.js';
import { toSource, type Source } from './source.js';
import { findStrayConjunct } from './stray-conjunct.js';

/** The finite clauses that a verb of speech or thought may report, the likeliest first. */
export function clausesOfVerb(doc: AttributionContext, cue: Cue, source: Source | null): TokenRange[] {
  const verb = cue.head;
  const ranges: (TokenRange | null)[] = [];
  const clause = isAnsweredFirst(doc, cue) ? undefined : clauseOfVerb(doc, verb);
  if (clause !== undefined) {
    const range = around(doc, clause, verb, source);
    const end = findStrayConjunct(doc, verb, clause) ?? findContrast(doc, clause) ?? Infinity;
    const joined = Math.max(endOfJoined(doc, verb, clause), endOfPredicate(doc, verb, clause));
    const from = startOfSubject(doc, verb, clause);
    ranges.push(range && { from: Math.min(range.from, from), to: Math.min(Math.max(range.to, joined), end) });
  }
  // "He said: “We will go.”", and "“We will go,” he said" where the tree makes the cue the dependent.
  // "Lind disagrees: he believes that …", "thinks otherwise: …": what the colon opens is no part of what is not agreed with.
  const isOpposed =
    /^(?:disagree|differ|demur)$/.test(syntaxOf(doc, verb).lemma) ||
    childrenBy(doc.syntax, verb, 'advmod').some((i) =>
      /^(?:otherwise|differently)$/i.test(doc.tokens[i]?.text ?? ''),
    );
  if (saysItself(doc, verb) || isOpposed) return ranges.filter((range) => range !== null);
  for (const part of childrenBy(doc.syntax, verb, 'parataxis')) {
    // "warned both, *an official said*, that …": a parenthesis, to which the tree gives the clause.
    const late =
      part > verb && childrenBy(doc.syntax, part, 'nsubj').length ? findLateClause(doc, part) : null;
    if (childrenBy(doc.syntax, verb, 'ccomp').length === 0)
      ranges.push(subtreeRange(doc.syntax, late ?? part));
  }
  const { head } = syntaxOf(doc, verb);
  if (clause === undefined && head >= 0 && isParenthesis(doc, verb)) {
    ranges.push(
      withoutEdges(subtreeRange(doc.syntax, head, new Set([verb])), cue, source ?? findTold(doc, verb)),
    );
  }
  return ranges.filter((range) => range !== null);
}

/**
 * The clause that a verb reports, also where the tree hangs it on the phrase between: "it was reported by Tass that …",
 * "the port said in a statement that …".
 */
function clauseOfVerb(doc: AttributionContext, verb: number): number | undefined {
  const complement = childrenBy(doc.syntax, verb, 'ccomp').find(
    // "He is said to live in Oslo; his lawyers *say* …": what stands before the semicolon is another statement.
    (c) =>
      !hasRelation(doc.syntax, c, 'ccomp:relcl') && !doc.tokens.slice(c, verb).some((t) => t.text === ';'),
  );
  if (complement !== undefined) return complement;
  const extraposed = childrenBy(doc.syntax, verb, 'aux:pass').length
    ? childrenBy(doc.syntax, verb, 'csubj').find((c) => c > verb)
    : undefined;
  return (
    extraposed ??
    reportedClauses(doc, verb).find((clause) => clause > verb) ??
    childrenBy(doc.syntax, verb, 'obl')
      .filter((phrase) => phrase > verb)
      .flatMap((phrase) => reportedClauses(doc, phrase))[0] ??
    findStrayClause(doc, verb)
  );
}

/** "Ships, which warned in May *that they would leave*, sank": a that-clause right behind the verb's phrase, which the tree hangs on a verb further on. */
function findStrayClause(doc: AttributionContext, verb: number): number | undefined {
  const mark = subtreeRange(doc.syntax, verb)?.to ?? -1;
  if (doc.tokens[mark]?.text !== 'that' || syntaxOf(doc, mark).deprel !== 'mark') return undefined;
  const clause = syntaxOf(doc, mark).head;
  const { deprel, head } = syntaxOf(doc, clause);
  return deprel === 'ccomp' && clause > mark && head > clause ? clause : undefined;
}

/**
 * "The firm says the figures are wrong, *while* the union *considers* them sound": the author contrasts what two say.
 * Token where what the first says ends; null without such a contrast.
 */
function findContrast(doc: AttributionContext, clause: number): number | null {
  const predicates = [clause, ...childrenBy(doc.syntax, clause, 'conj')];
  const contrast = predicates
    .flatMap((p) => childrenBy(doc.syntax, p, 'advcl', 'conj'))
    .find(
      (i) =>
        i > clause &&
        CUE_VERBS.has(syntaxOf(doc, i).lemma) &&
        childrenBy(doc.syntax, i, 'nsubj').length > 0 &&
        childrenBy(doc.syntax, i, 'mark').some((m) => CONTRAST.test(doc.tokens[m]?.text ?? '')),
    );
  let at = contrast === undefined ? null : (subtreeRange(doc.syntax, contrast)?.from ?? null);
  while (at !== null && at > clause && /^,$/.test(doc.tokens[at - 1]?.text ?? '')) at--;
  return at;
}

const CONTRAST = /^(?:while|though|although|whereas)$/i;

/** "said that it was late *and that the port had warned him*", of which a tree may join the second part to the cue; where it ends, else 0. */
function endOfJoined(doc: AttributionContext, verb: number, clause: number): number {
  const joined = childrenBy(doc.syntax, verb, 'conj').find(
    (i) =>
      i > clause &&
      childrenBy(doc.syntax, i, 'cc').length > 0 &&
      childrenBy(doc.syntax, i, 'mark').some((m) => /^(?:that|whether)$/i.test(doc.tokens[m]?.text ?? '')),
  );
  return joined === undefined ? 0 : (subtreeRange(doc.syntax, joined)?.to ?? 0);
}

/** "*Rumours that it leaked* are false, the mayor said", of which a tree may give both subjects to the last verb; else Infinity. */
function startOfSubject(doc: AttributionContext, verb: number, clause: number): number {
  if (clause > verb || childrenBy(doc.syntax, clause, 'nsubj', 'nsubj:pass', 'expl').length) return Infinity;
  const subjects = childrenBy(doc.syntax, verb, 'nsubj').filter((i) => i < verb);
  const [first = verb] = subjects;
  return subjects.length > 1 && first < clause ? (subtreeRange(doc.syntax, first)?.from ?? first) : Infinity;
}

/**
 * "says *have “no link” to it*", "*Rumours that it leaked are false*, he said": of a subject or an auxiliary and its predicate a tree
 * may make two complements. Where the second ends, else 0.
 */
function endOfPredicate(doc: AttributionContext, verb: number, clause: number): number {
  const { upos } = syntaxOf(doc, clause);
  const range = subtreeRange(doc.syntax, clause);
  if (!range || !/^(?:AUX|NOUN|PROPN)$/.test(upos) || childrenBy(doc.syntax, clause, 'cop', 'nsubj').length)
    return 0;
  const rest = childrenBy(doc.syntax, verb, 'ccomp', 'xcomp').find(
    (i) => i > clause && i > verb === clause > verb,
  );
  const other = rest === undefined ? null : subtreeRange(doc.syntax, rest);
  const isSplit = other?.from === range.to && !childrenBy(doc.syntax, rest!, 'nsubj').length;
  return isSplit ? other.to : 0;
}

/** "dismissed it: “…”", "disputed the account: he said …": what is denied is the object, and what the colon opens is said beside. */
export function isAnsweredFirst(doc: AttributionContext, { entry, head, range }: Cue): boolean {
  if (!entry || entry.stance === 'ASSERTS' || !saysItself(doc, head)) return false;
  const sentence = doc.sentences[doc.tokens[head]?.sentence ?? 0];
  return doc.tokens.slice(range.to, sentence?.to).some(({ text }) => text === ':');
}

/** "…; Kenya denied it", "disputed the account: he said …": what is said is the object, and the clause beside it is another. */
function saysItself(doc: AttributionContext, verb: number): boolean {
  return (
    !/^(?:tell|inform|remind|assure|warn|ask)$/.test(syntaxOf(doc, verb).lemma) &&
    childrenBy(doc.syntax, verb, 'obj').some((i) => i > verb)
  );
}

/** The clause, and on its other side too where cue and source stand in its middle. */
function around(
  doc: AttributionContext,
  clause: number,
  verb: number,
  source: Source | null,
): TokenRange | null {
  const range = subtreeRange(doc.syntax, clause);
  if (!range || !(range.from < verb && verb < range.to)) return range;
  // A hull that swallows cue and source is right only for "Russia, he said, has …".
  const edge = Math.min(verb, source?.range.from ?? verb);
  const words = subtreeOf(doc.syntax, clause).filter((i) => syntaxOf(doc, i).upos !== 'PUNCT');
  const goesOn = words.some((i) => i > Math.max(verb, (source?.range.to ?? 0) - 1));
  if (words.some((i) => i < edge && !/^(?:SCONJ|PRON|DET)$/.test(syntaxOf(doc, i).upos)))
    return goesOn ? range : { from: range.from, to: edge };
  // Only a small word that the tree gives to the wrong clause ("the party, whom …, says the vote was rigged").
  return range.to - verb > 2 ? { from: verb + 1, to: range.to } : null;
}

/** "…, said Lavrov", "as Sherman has written": the cue's clause hangs on what it reports. */
function isParenthesis(doc: AttributionContext, verb: number): boolean {
  const { deprel } = syntaxOf(doc, verb);
  if (deprel === 'parataxis') return true;
  if (!deprel.startsWith('advcl')) return false;
  return childrenBy(doc.syntax, verb, 'mark', 'advmod').some(
    (i) => doc.tokens[i]?.text.toLowerCase() === 'as',
  );
}

/** "…, *jurors* were told": who hears it is no part of it either. */
function findTold(doc: AttributionContext, verb: number): Source | null {
  const [subject] = childrenBy(doc.syntax, verb, 'nsubj:pass');
  return subject === undefined ? null : toSource(doc, subject);
}

function withoutEdges(range: TokenRange | null, cue: Cue, source: Source | null): TokenRange | null {
  if (!range) return null;
  const from = Math.min(cue.range.from, source?.range.from ?? Infinity);
  const to = Math.max(cue.range.to, source?.range.to ?? 0);
  if (from >= range.to || to <= range.from) return range;
  if (from - range.from < 2) return to < range.to ? { from: to, to: range.to } : null;
  if (range.to - to < 3) return { from: range.from, to: from };
  return range;
}

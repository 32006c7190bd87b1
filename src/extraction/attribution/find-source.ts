import type { TokenRange } from '../doc.js';
import { childrenBy, hasRelation, pathToRoot, subtreeRange } from '../syntax-tree.js';
import { ALLEGATION_NOUNS } from '../lexicon/cues/stances.js';
import { CUE_VERBS } from '../lexicon/cues/verbs.js';
import { isOfLightVerb } from './light-verbs.js';
import { findTrueConjunct } from './stray-conjunct.js';
import { syntaxOf, type AttributionContext } from './context.js';
import type { Cue } from './cue.js';

/** Who a cue speaks of: the phrase, and the token that heads it. */
export interface Source {
  readonly range: TokenRange;
  readonly head: number;
}

/** The source of a cue by the tree, null where none is said. */
export function findSource(doc: AttributionContext, cue: Cue): Source | null {
  switch (cue.kind) {
    case 'VERB':
      return sourceOfPredicate(doc, cue.head);
    case 'ADJECTIVE':
      return subjectOf(doc, cue.head, 0);
    case 'NOUN':
      return sourceOfNoun(doc, cue.head);
    case 'PREPOSITION':
      return after(cue, toSource(doc, findReportedTo(doc, cue), new Set([cue.head])));
    case 'VIEW': {
      const holder = childrenBy(doc.syntax, cue.head, 'nmod')[0];
      return holder === undefined ? null : toSource(doc, holder);
    }
    default:
      return null;
  }
}

/**
 * Head of the phrase behind "according to", on which the tree hangs the cue; where it hangs the cue on the verb instead,
 * the word behind it that hangs on that verb too.
 */
export function findReportedTo(doc: AttributionContext, { head: cue, range }: Cue): number {
  const { head } = syntaxOf(doc, cue);
  if (head < 0 || head > cue || syntaxOf(doc, head).upos !== 'VERB') return head;
  return childrenBy(doc.syntax, head, 'obl').find((i) => i >= range.to) ?? head;
}

/** "according to two of the three": a tree may hang the cue on any word of the phrase. */
function after({ range: { to } }: Cue, source: Source | null): Source | null {
  if (!source || source.range.from >= to || source.range.to <= to) return source;
  return { ...source, range: { ...source.range, from: to } };
}

/** Subject, by-phrase, or the subject that the tree leaves to a governing verb ("attacked China, saying …"). */
export function sourceOfPredicate(doc: AttributionContext, predicate: number, depth = 0): Source | null {
  if (depth > 6) return null;
  const passive = childrenBy(doc.syntax, predicate, 'nsubj:pass', 'aux:pass').length > 0;
  if (passive) return agentOf(doc, predicate);
  // "“The court,” he told us, “has …”": of two subjects, the one beside the verb.
  const object = objectAsSubject(doc, predicate);
  const subject = nearest(
    subjectsOf(doc, predicate).filter((i) => i !== object),
    predicate,
  );
  if (subject !== undefined) return toSubject(doc, subject);
  const { deprel, head, xpos } = syntaxOf(doc, predicate);
  if (head < 0) return null;
  // "Asked whether …, she said": who asked is not told.
  if (
    /^(?:advcl|parataxis)$/.test(deprel) &&
    /^VB[ND]$/.test(xpos) &&
    !childrenBy(doc.syntax, predicate, 'cc').length &&
    !childrenBy(doc.syntax, predicate, 'aux').length
  )
    return agentOf(doc, predicate);
  const joined = findTrueConjunct(doc, predicate);
  if (joined !== null) return sourceOfPredicate(doc, joined, depth + 1);
  switch (deprel.split(':')[0]) {
    case 'conj':
      return sourceOfPredicate(doc, findCommented(doc, predicate, head) ?? head, depth + 1);
    case 'xcomp': {
      // "urged NATO to say": the object; "wants to say": the subject.
      const object = childrenBy(doc.syntax, head, 'obj', 'iobj')[0] ?? objectAsSubject(doc, head);
      return object !== undefined && object < predicate
        ? toSource(doc, object)
        : sourceOfPredicate(doc, head, depth + 1);
    }
    case 'advcl':
    case 'parataxis': {
      // "accused Kyiv of saying", "quoted her as saying": the object speaks; "answered by saying": the subject.
      const object = childrenBy(doc.syntax, head, 'obj')[0] ?? objectAsSubject(doc, head);
      if (object !== undefined && object < predicate && isMarked(doc, predicate, /^(?:of|as|for|from)$/i))
        return toSource(doc, object, new Set([predicate]));
      return syntaxOf(doc, head).upos === 'VERB' || childrenBy(doc.syntax, head, 'nsubj').length
        ? subjectOf(doc, head, depth + 1)
        : null;
    }
    case 'acl':
      // "a report saying", "critics who argue", but not "allegations made" or "reasons to say".
      if (deprel === 'acl:relcl') return relativeSource(doc, predicate, head);
      if (xpos === 'VBG' && isComma(doc, predicate - 1)) {
        const reporting = findReporting(doc, head);
        if (reporting !== null) return sourceOfPredicate(doc, reporting, depth + 1);
      }
      // "A court on Monday *acquitted* him, saying …", which a parser may take for a phrase
      return xpos === 'VBG' || (/^VB[DZP]$/.test(xpos) && head < predicate)
        ? toSource(doc, head, new Set([predicate]))
        : xpos === 'VBN'
          ? agentOf(doc, predicate)
          : null;
    default:
      return null;
  }
}

/**
 * "*accused* Peru of spying, a charge Lima rejects, and said …": the verb that goes on behind a comment, to which a tree may
 * join it. Null where the comment itself goes on.
 */
function findCommented(doc: AttributionContext, verb: number, comment: number): number | null {
  if (!childrenBy(doc.syntax, verb, 'cc').some((i) => isComma(doc, i - 1))) return null;
  const at = findStandIn(doc, comment, true) ?? -1;
  return (
    pathToRoot(doc.syntax, comment).find((i) => i < at && /^VB[DZP]$/.test(syntaxOf(doc, i).xpos)) ?? null
  );
}

/** "*said* in a statement on Friday, adding that …": the verb whose adverbial a noun heads; null for any other noun. */
function findReporting(doc: AttributionContext, noun: number): number | null {
  const { deprel, head } = syntaxOf(doc, noun);
  return deprel.startsWith('obl') &&
    head < noun &&
    CUE_VERBS.get(syntaxOf(doc, head).lemma)?.frames.has('CLAUSE')
    ? head
    : null;
}

/**
 * The subjects of a predicate. Of two that a tree gives to the complement, the one before the governing verb is that
 * verb's ("Sources close to the talks say Kushner told …").
 */
function subjectsOf(doc: AttributionContext, predicate: number): number[] {
  const own = childrenBy(doc.syntax, predicate, 'nsubj').filter(
    (i) => !hasRelation(doc.syntax, i, 'nsubj:outer'),
  );
  const { deprel, head } = syntaxOf(doc, predicate);
  if (own.length > 1 && deprel === 'ccomp' && head < predicate)
    return withoutAdjuncts(
      doc,
      own.filter((i) => i > head),
    );
  if (own.length) return withoutAdjuncts(doc, own);
  // "…, a charge Lima rejects, *and said* it would": joined to a verb that has the subject.
  if (deprel === 'conj' && childrenBy(doc.syntax, predicate, 'cc').length) return [];
  const complement = childrenBy(doc.syntax, predicate, 'ccomp').flatMap((clause) => {
    const inner = childrenBy(doc.syntax, clause, 'nsubj');
    const speaker = inner.find((i) => inner.length > 1 && isSetOffBehind(doc, predicate, i));
    if (speaker !== undefined) return [speaker];
    return inner.length > 1 && (inner.at(-1) ?? 0) > predicate ? inner.filter((i) => i < predicate) : [];
  });
  return complement.length ? complement : subjectsOfPhrase(doc, predicate);
}

/** "*nobody* in her office promised": of two that a tree takes for subjects, the one that has the other for where it is. */
function withoutAdjuncts(doc: AttributionContext, subjects: readonly number[]): number[] {
  const all = subjects.find((i) => /^(?:no|any|every|some)(?:body|one)$/i.test(doc.tokens[i]?.text ?? ''));
  const isWithin = (i: number) => childrenBy(doc.syntax, i, 'case').some((c) => c - 1 === all);
  return all === undefined ? [...subjects] : subjects.filter((i) => !isWithin(i));
}

/** "The plan, said *the mayor*, would fail": between commas, and right behind the verb. */
function isSetOffBehind(doc: AttributionContext, verb: number, subject: number): boolean {
  const phrase = subject > verb ? subtreeRange(doc.syntax, subject) : null;
  return (
    phrase?.from === verb + 1 &&
    isComma(doc, verb - 1) &&
    (isComma(doc, phrase.to) || isComma(doc, phrase.to - 1))
  );
}

/** "*Nobody* in Sofia claims": a phrase between a verb and its subject, to which a tree gives the subject. */
function subjectsOfPhrase(doc: AttributionContext, predicate: number): number[] {
  return childrenBy(doc.syntax, predicate, 'obl')
    .filter((i) => i < predicate && !childrenBy(doc.syntax, i, 'cop').length)
    .flatMap((i) => childrenBy(doc.syntax, i, 'nsubj').filter((subject) => subject < i));
}

/**
 * "The court quoted *a clerk* as saying": an object that a tree takes for one subject more; of two, the one behind a verb
 * that follows its subject without a comma between. Undefined where there is none.
 */
export function objectAsSubject(doc: AttributionContext, verb: number): number | undefined {
  const subjects = childrenBy(doc.syntax, verb, 'nsubj');
  const before = subjects.filter((i) => i < verb).at(-1);
  if (before === undefined) return undefined;
  // "Berg, the mayor, quoted *a clerk*": the commas within the subject's phrase are its own.
  const isExplained = childrenBy(doc.syntax, before, 'appos', 'acl', 'nmod:desc').some((i) => i < verb);
  const isQuoted = doc.tokens.slice(before, verb).some(({ text }) => /^["“”]$/.test(text));
  const end = isExplained && !isQuoted ? subtreeRange(doc.syntax, before)?.to : undefined;
  for (let i = Math.min(end ?? before + 1, verb); i < verb; i++)
    if (syntaxOf(doc, i).upos === 'PUNCT') return undefined;
  return subjects.find((i) => i > verb);
}

/**
 * "…, a charge Stockholm denies", "…, which Cairo disputes", "…, a claim rejected by Kyiv": the first word of what
 * stands for a statement before the one who denies it or, if `isJudged`, calls it something. By position, since trees seldom agree
 * on it. Null where there is none.
 */
export function findStandIn(doc: AttributionContext, verb: number, isJudged = false): number | null {
  if (!isJudged && childrenBy(doc.syntax, verb, 'obj', 'ccomp').some((i) => i > verb)) return null;
  const subject = nearest(subjectsOf(doc, verb), verb);
  let at: number;
  if (subject !== undefined && subject < verb) at = startOf(doc, subject) - 1;
  else if (agentOf(doc, verb)) at = verb - 1;
  else return null;
  const relative = /^(?:that|which)$/i.test(doc.tokens[at]?.text ?? '');
  if (relative && isComma(doc, at - 1)) return /^which$/i.test(doc.tokens[at]?.text ?? '') ? at : null;
  if (relative) at--;
  // "…, *something* Lima calls absurd"
  if (doc.syntax[at]?.lemma === 'something') return isComma(doc, at - 1) ? at : null;
  if (!ALLEGATION_NOUNS.has(doc.syntax[at]?.lemma ?? '')) return null;
  while (/^(?:DET|ADJ|ADV)$/.test(doc.syntax[at - 1]?.upos ?? '')) at--;
  return isComma(doc, at - 1) ? at : null;
}

function isComma(doc: AttributionContext, token: number): boolean {
  return /^(?:,|—|–|-|--)$/.test(doc.tokens[token]?.text ?? '');
}

function nearest(tokens: readonly number[], to: number): number | undefined {
  return [...tokens].sort((a, b) => Math.abs(a - to) - Math.abs(b - to))[0];
}

/** First word of a phrase; punctuation before it may hang on it. */
function startOf(doc: AttributionContext, head: number): number {
  let from = subtreeRange(doc.syntax, head)?.from ?? head;
  while (from < head && syntaxOf(doc, from).upos === 'PUNCT') from++;
  return from;
}

/** Like the source, but a passive's subject counts: "was cited as saying". */
function subjectOf(doc: AttributionContext, predicate: number, depth: number): Source | null {
  const subject = childrenBy(doc.syntax, predicate, 'nsubj')[0];
  return subject === undefined ? sourceOfPredicate(doc, predicate, depth) : toSubject(doc, subject);
}

function toSubject(doc: AttributionContext, subject: number): Source | null {
  const { lemma, xpos } = syntaxOf(doc, subject);
  const relative = xpos === 'WP' || xpos === 'WDT' || (lemma === 'that' && xpos !== 'DT');
  if (!relative) return toSource(doc, subject);
  for (let at = syntaxOf(doc, subject).head; at >= 0; at = syntaxOf(doc, at).head) {
    const { deprel, head } = syntaxOf(doc, at);
    if (deprel === 'acl:relcl' && head >= 0) {
      const outside = outsidePhrase(doc, head, at);
      const antecedent = subtreeRange(doc.syntax, head, new Set([at, ...outside]));
      return (
        antecedent && { range: { from: antecedent.from, to: Math.max(antecedent.to, subject + 1) }, head }
      );
    }
  }
  return null;
}

/** What hangs on an antecedent and is not of its phrase: in "it was the minister who said" the rest of the cleft. */
function outsidePhrase(doc: AttributionContext, head: number, relative: number): number[] {
  const tied = childrenBy(doc.syntax, head, 'case', 'cc', 'mark', 'punct').filter((i) => i < head);
  const isCleft = childrenBy(doc.syntax, head, 'cop').length > 0;
  const clause = isCleft
    ? childrenBy(
        doc.syntax,
        head,
        'nsubj',
        'expl',
        'cop',
        'aux',
        'advmod',
        'punct',
        'advcl',
        'parataxis',
      ).filter((i) => i < head || i > relative)
    : [];
  return [...tied, ...clause];
}

/** "the general, who said": found by its pronoun; "the words she chose" has a subject and never gets here. */
function relativeSource(doc: AttributionContext, predicate: number, antecedent: number): Source | null {
  return toSource(doc, antecedent, new Set([predicate]));
}

function agentOf(doc: AttributionContext, predicate: number): Source | null {
  const agent = childrenBy(doc.syntax, predicate, 'obl').find((i) => isAgent(doc, i));
  if (agent === undefined) return null;
  return toSource(doc, agent, new Set(reportedClauses(doc, agent)));
}

/** "by Doha", of a passive. */
export function isAgent(doc: AttributionContext, phrase: number): boolean {
  return (
    syntaxOf(doc, phrase).deprel === 'obl:agent' ||
    childrenBy(doc.syntax, phrase, 'case').some((c) => doc.tokens[c]?.text.toLowerCase() === 'by')
  );
}

/** "reported by Tass that Belarus would …": clauses that a tree hangs on the agent and that belong to its verb. */
export function reportedClauses(doc: AttributionContext, agent: number): number[] {
  return childrenBy(doc.syntax, agent, 'acl', 'ccomp').filter((i) => isMarked(doc, i, /^(?:that|whether)$/i));
}

function isMarked(doc: AttributionContext, clause: number, words: RegExp): boolean {
  return childrenBy(doc.syntax, clause, 'mark').some((i) => words.test(doc.tokens[i]?.text ?? ''));
}

/** "Moscow's claim", "accusations by Kyiv", "critics' demands", and through a light verb "made the claim that". */
function sourceOfNoun(doc: AttributionContext, noun: number): Source | null {
  const holder = childrenBy(doc.syntax, noun, 'nmod:poss')[0];
  if (holder !== undefined) return toSource(doc, holder);
  const by = childrenBy(doc.syntax, noun, 'nmod').find((i) =>
    childrenBy(doc.syntax, i, 'case').some((c) => /^(?:by|from|among)$/i.test(doc.tokens[c]?.text ?? '')),
  );
  if (by !== undefined) return toSource(doc, by);
  // "the allegations of *Ankara*", but "of fraud"
  const of = childrenBy(doc.syntax, noun, 'nmod').find((i) => syntaxOf(doc, i).upos === 'PROPN');
  if (of !== undefined && ALLEGATION_NOUNS.has(syntaxOf(doc, noun).lemma) && isMarkedOf(doc, of))
    return toSource(doc, of);
  if (isOfLightVerb(doc, noun)) return sourceOfPredicate(doc, syntaxOf(doc, noun).head);
  const compound = childrenBy(doc.syntax, noun, 'compound', 'amod').find((i) =>
    /^(?:PROPN)$/.test(syntaxOf(doc, i).upos),
  );
  return compound === undefined ? null : toSource(doc, compound);
}

function isMarkedOf(doc: AttributionContext, phrase: number): boolean {
  return childrenBy(doc.syntax, phrase, 'case').some((i) => doc.tokens[i]?.text.toLowerCase() === 'of');
}

/** The phrase that a token heads, without what only ties it to its clause. */
export function toSource(
  doc: AttributionContext,
  head: number,
  except: ReadonlySet<number> = new Set(),
): Source | null {
  if (head < 0) return null;
  const { upos, deprel } = syntaxOf(doc, head);
  if (deprel === 'expl' || upos === 'VERB') return null;
  // "into the club, which endorsed …": the preposition ties the phrase to its own clause, it is not the source's.
  const outside = childrenBy(doc.syntax, head, 'case', 'cc', 'mark').filter((i) => i < head);
  const range = subtreeRange(doc.syntax, head, new Set([...except, ...outside]));
  return range && { range: trimPunctuation(doc, range), head };
}

function trimPunctuation(doc: AttributionContext, { from, to }: TokenRange): TokenRange {
  while (to - 1 > from && syntaxOf(doc, to - 1).upos === 'PUNCT') to--;
  while (from < to - 1 && syntaxOf(doc, from).upos === 'PUNCT') from++;
  return { from, to };
}

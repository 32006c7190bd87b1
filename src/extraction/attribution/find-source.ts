import { classesOfNoun } from '../lexicon/actor-nouns.js';
import { lowerBound } from '../position-search.js';
import { childrenBy, pathToRoot, subtreeRange } from '../syntax-tree.js';
import { STATEMENT_NOUNS } from '../lexicon/cues/nouns.js';
import { ALLEGATION_NOUNS } from '../lexicon/cues/stances.js';
import { CUE_VERBS } from '../lexicon/cues/verbs.js';
import { agentOf } from './agents.js';
import { isCommaOrDash, isMarked, syntaxOf, type AttributionContext } from './context.js';
import type { Cue } from './cue.js';
import { findHolder } from './holder.js';
import { isHearsay, isOfLightVerb, isSubjectOfLightVerb } from './light-verbs.js';
import { toSource, type Source } from './source.js';
import { findStandIn } from './stand-in.js';
import { findTrueConjunct } from './stray-conjunct.js';
import { subjectsOf, objectAsSubject, nearest } from './subjects.js';

/** "is said to", "was believed to": verbs of which somebody else's doing is told. */
export const RAISING =
  /^(?:say|believe|report|think|understand|know|allege|rumou?r|expect|presume|suppose|claim)$/;

/** The source of a cue by the tree, null where none is said. */
export function findSource(doc: AttributionContext, cue: Cue): Source | null {
  switch (cue.kind) {
    case 'VERB':
      // "*Rumour* has it that …" is nobody.
      return isHearsay(doc, cue.head) ? null : sourceOfPredicate(doc, cue.head);
    case 'ADJECTIVE': {
      const source = subjectOf(doc, cue.head, 0);
      // "the message from *the union* was clear"
      const holder =
        source && STATEMENT_NOUNS.has(syntaxOf(doc, source.head).lemma) ? findHolder(doc, source.head) : null;
      return holder === null ? source : toSource(doc, holder);
    }
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
  if (subject !== undefined) return isOnlyAsked(doc, predicate, subject) ? null : toReferent(doc, subject);
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
  // "*Chile* is said to have warned": who is spoken of, and not whoever says so.
  if (
    /^[xc]comp$/.test(deprel) &&
    RAISING.test(syntaxOf(doc, head).lemma) &&
    isMarked(doc, predicate, /^to$/i)
  ) {
    const raised = childrenBy(doc.syntax, head, 'nsubj:pass')[0];
    if (raised !== undefined) return toReferent(doc, raised);
  }
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
      if (xpos === 'VBG' && isCommaOrDash(doc, predicate - 1)) {
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

/** "Diaz, *asked* whether Chile would pay, laughed", of which a parser may take the participle for what she did. */
function isOnlyAsked(doc: AttributionContext, verb: number, subject: number): boolean {
  return (
    syntaxOf(doc, verb).lemma === 'ask' &&
    subject < verb - 1 &&
    doc.tokens[verb - 1]?.text === ',' &&
    childrenBy(doc.syntax, verb, 'conj').some(
      (i) => i > verb && doc.tokens[i - 1]?.text === ',' && !childrenBy(doc.syntax, i, 'cc', 'nsubj').length,
    )
  );
}

/**
 * "*accused* Peru of spying, a charge Lima rejects, and said …": the verb that goes on behind a comment, to which a tree may
 * join it. Null where the comment itself goes on.
 */
function findCommented(doc: AttributionContext, verb: number, comment: number): number | null {
  if (!childrenBy(doc.syntax, verb, 'cc').some((i) => isCommaOrDash(doc, i - 1))) return null;
  const at = findStandIn(doc, comment, true) ?? -1;
  return (
    pathToRoot(doc.syntax, comment).find((i) => i < at && /^VB[DZP]$/.test(syntaxOf(doc, i).xpos)) ?? null
  );
}

/**
 * "*said* in a statement on Friday, adding that …": the verb whose adverbial a noun heads, or right behind which that stands
 * where a tree hangs it on what is said; null for any other noun.
 */
function findReporting(doc: AttributionContext, noun: number): number | null {
  const { deprel, head } = syntaxOf(doc, noun);
  if (!deprel.startsWith('obl')) return null;
  const [preposition = noun] = childrenBy(doc.syntax, noun, 'case');
  const verbs = [head, preposition - 1].filter((verb) => verb >= 0 && verb < noun);
  return verbs.find((verb) => CUE_VERBS.get(syntaxOf(doc, verb).lemma)?.frames.has('CLAUSE')) ?? null;
}

/** Like the source, but a passive's subject counts: "was cited as saying". */
function subjectOf(doc: AttributionContext, predicate: number, depth: number): Source | null {
  const subject = childrenBy(doc.syntax, predicate, 'nsubj')[0];
  return subject === undefined ? sourceOfPredicate(doc, predicate, depth) : toReferent(doc, subject);
}

/** The phrase that a subject or possessor heads; of a relative pronoun the one that it takes up. */
export function toReferent(doc: AttributionContext, subject: number): Source | null {
  const { lemma, xpos } = syntaxOf(doc, subject);
  const relative = /^(?:WP\$?|WDT)$/.test(xpos) || (lemma === 'that' && xpos !== 'DT');
  if (!relative) return toSource(doc, subject);
  const beside = findActorBeside(doc, subject);
  for (let at = syntaxOf(doc, subject).head; at >= 0; at = syntaxOf(doc, at).head) {
    const { deprel, head } = syntaxOf(doc, at);
    if (deprel === 'acl:relcl' && head >= 0) {
      if (beside && !isOfActor(doc, head)) return beside;
      const outside = outsidePhrase(doc, head, at);
      const antecedent = subtreeRange(doc.syntax, head, new Set([at, ...outside]));
      return (
        // "*those who* say this forget …": nothing behind the pronoun, whatever the tree hangs there.
        antecedent && { range: { from: antecedent.from, to: subject + 1 }, head }
      );
    }
  }
  return beside;
}

/** Tokens of the longest name that a comma parts from its relative clause. */
const MAX_NAME = 12;

/**
 * "a reading disputed by *Athens*, which says …": the actor that ends right before the comma, whatever the tree hangs the
 * clause on; null where none does. `relative`: the pronoun.
 */
function findActorBeside(doc: AttributionContext, relative: number): Source | null {
  if (doc.tokens[relative - 1]?.text !== ',') return null;
  const { mentions } = doc;
  for (let i = lowerBound(mentions, (m) => m.from < relative - MAX_NAME); i < mentions.length; i++) {
    const { from, to, head, entity, form } = mentions[i]!;
    if (from >= relative) break;
    if (to === relative - 1 && form !== 'PRONOUN' && doc.entities[entity]?.category === 'ACTOR')
      return { range: { from, to: relative + 1 }, head };
  }
  return null;
}

function isOfActor(doc: AttributionContext, noun: number): boolean {
  const { mentions } = doc;
  for (let i = lowerBound(mentions, (m) => m.from < noun - MAX_NAME); i < mentions.length; i++) {
    const { from, to } = mentions[i]!;
    if (from > noun) break;
    if (to > noun) return true;
  }
  return classesOfNoun(syntaxOf(doc, noun).lemma).size > 0;
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

/** "Moscow's claim", "accusations by Kyiv", "critics' demands", and through a light verb "made the claim that". */
function sourceOfNoun(doc: AttributionContext, noun: number): Source | null {
  const holder = childrenBy(doc.syntax, noun, 'nmod:poss')[0];
  // "Norway, *whose* threat to leave …": the one who is meant.
  if (holder !== undefined) return toReferent(doc, holder);
  const by = childrenBy(doc.syntax, noun, 'nmod').find((i) =>
    childrenBy(doc.syntax, i, 'case').some((c) => /^(?:by|from|among)$/i.test(doc.tokens[c]?.text ?? '')),
  );
  if (by !== undefined) return toSource(doc, by);
  // "the allegations of *Ankara*", but "of fraud"
  const of = childrenBy(doc.syntax, noun, 'nmod').find((i) => syntaxOf(doc, i).upos === 'PROPN');
  if (of !== undefined && ALLEGATION_NOUNS.has(syntaxOf(doc, noun).lemma) && isMarkedOf(doc, of))
    return toSource(doc, of);
  if (isOfLightVerb(doc, noun)) return sourceOfPredicate(doc, syntaxOf(doc, noun).head);
  // "The claim that … was first *made by* the ministry"
  if (isSubjectOfLightVerb(doc, noun)) return agentOf(doc, syntaxOf(doc, noun).head);
  // "*Greek* claims", which is no name to the tagger
  const compound = childrenBy(doc.syntax, noun, 'compound', 'amod').find(
    (i) => syntaxOf(doc, i).upos === 'PROPN' || isNamedActor(doc, i) || isWhoReports(doc, noun, i),
  );
  return compound === undefined ? null : toSource(doc, compound);
}

/** "*media* reports that …", "*police* claims that …", unlike "a crime report". */
function isWhoReports(doc: AttributionContext, noun: number, token: number): boolean {
  return (
    token === noun - 1 &&
    syntaxOf(doc, token).upos === 'NOUN' &&
    classesOfNoun(syntaxOf(doc, token).lemma).size > 0 &&
    childrenBy(doc.syntax, noun, 'acl').some((clause) => isMarked(doc, clause, /^that$/i))
  );
}

function isNamedActor({ mentions, entities }: AttributionContext, token: number): boolean {
  const mention = mentions[lowerBound(mentions, (m) => m.from < token)];
  return mention?.from === token && mention.form === 'NAME' && entities[mention.entity]?.category === 'ACTOR';
}

function isMarkedOf(doc: AttributionContext, phrase: number): boolean {
  return childrenBy(doc.syntax, phrase, 'case').some((i) => doc.tokens[i]?.text.toLowerCase() === 'of');
}

import { classesOfNoun } from '../lexicon/actor-nouns.js';
import { CUE_ADJECTIVES } from '../lexicon/cues/others.js';
import type { MentionDoc } from '../mentions/draft.js';
import { childrenBy, hasRelation, isAncestor } from '../syntax-tree.js';
import type { MentionDraft } from './entity-draft.js';

/** "The company denied it": what was said, not an actor. */
export function meansMatter(doc: MentionDoc, token: number): boolean {
  const { deprel, head } = doc.syntax[token]!;
  return deprel === 'obj' && MATTER_VERBS.test(doc.syntax[head]?.lemma ?? '');
}

/**
 * "*It* was a hard day", "*it* is hard to tell", but not "*it* is a defensive alliance" and not "*it* is ready to talk": what is
 * said to be this or that, and is no actor.
 */
export function isPresented({ syntax }: MentionDoc, token: number): boolean {
  const { head } = syntax[token]!;
  if (head < 0 || !hasRelation(syntax, token, 'nsubj') || !childrenBy(syntax, head, 'cop').length)
    return false;
  const { upos, lemma } = syntax[head]!;
  if (upos === 'ADJ')
    return (
      !CUE_ADJECTIVES.has(lemma) && childrenBy(syntax, head, 'csubj', 'ccomp', 'xcomp', 'advcl').length > 0
    );
  return /^(?:NOUN|PRON|PROPN|NUM)$/.test(upos) && !classesOfNoun(lemma.toLowerCase()).size;
}

const MATTER_VERBS =
  /^(?:deny|doubt|believe|know|say|do|like|see|regret|confirm|mean|make|think|understand|admit|explain|put|call|want|need|find|take|get|give|prove|hear|read|write|discuss|honou?r|violate|breach|ratify|implement|repeal|scrap|tear|sign|publish)$/;

/**
 * "The plan was dropped because it cost too much": where the main subject before is a thing that is no actor, "it" is
 * that thing.
 */
export function hasOtherSubject(
  doc: MentionDoc,
  token: number,
  byHead: ReadonlyMap<number, MentionDraft>,
): boolean {
  const { sentence } = doc.tokens[token]!;
  const own = isSpokenOver(doc, token) ? null : findMainSubject(doc, sentence, token);
  // "When *Kenya* attacked, it said …"
  if (own === null && opensWithActor(doc, token, byHead)) return false;
  const subject = own ?? findMainSubject(doc, sentence - 1, token);
  if (subject === null || byHead.has(subject)) return false;
  // "A poll shows that Chad is poor. *It* adds … It …": the same thing again
  const isSame = own === null && isRootSubject(doc, token) && /^it$/i.test(doc.tokens[subject]!.text);
  return isSame || /^(?:NOUN|PROPN)$/.test(doc.syntax[subject]!.upos);
}

/** "Radar data, *it* said, proved it": who says something in the midst of it is no subject of that. */
function isSpokenOver({ syntax, tokens }: MentionDoc, token: number): boolean {
  const { head: verb } = syntax[token]!;
  return (
    verb > token &&
    hasRelation(syntax, token, 'nsubj') &&
    hasRelation(syntax, verb, 'parataxis') &&
    syntax[verb]!.head > verb &&
    tokens[token - 1]?.text === ','
  );
}

/** Whether an actor is the subject of a clause that opens the sentence and hangs on the pronoun's. */
function opensWithActor(
  { syntax, tokens, sentences }: MentionDoc,
  token: number,
  byHead: ReadonlyMap<number, MentionDraft>,
): boolean {
  const { head: verb } = syntax[token]!;
  if (verb < 0 || !hasRelation(syntax, token, 'nsubj')) return false;
  const { from } = sentences[tokens[token]!.sentence]!;
  return childrenBy(syntax, verb, 'advcl')
    .filter((clause) => clause >= from && clause < token)
    .some((clause) => childrenBy(syntax, clause, 'nsubj').some((subject) => byHead.has(subject)));
}

/** "promised *elections* and then postponed *them*": the object of the verb that this one is joined to, and no actor. */
export function sharesObject(
  { syntax, tokens }: MentionDoc,
  token: number,
  byHead: ReadonlyMap<number, MentionDraft>,
): boolean {
  if (!/^(?:it|them)$/i.test(tokens[token]!.text) || syntax[token]!.deprel !== 'obj') return false;
  const verb = syntax[syntax[token]!.head]!;
  const other = verb.deprel === 'conj' ? childrenBy(syntax, verb.head, 'obj')[0] : undefined;
  if (other === undefined || other > token || byHead.has(other)) return false;
  const { xpos, upos } = syntax[other]!;
  return upos === 'NOUN' && /S$/.test(xpos) === /^them$/i.test(tokens[token]!.text);
}

const TIME_NOUNS =
  /^(?:today|yesterday|tomorrow|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|days|weeks|months|years)$/i;

/** The subject of a sentence's root, or of a clause joined to it, that stands before a token; the last of them. */
function findMainSubject(doc: MentionDoc, sentence: number, before: number): number | null {
  const range = doc.sentences[sentence];
  if (!range) return null;
  for (let i = Math.min(before, range.to) - 1; i >= range.from; i--) {
    const { deprel, head } = doc.syntax[i]!;
    // "Kenya today is poor": a day beside the subject, which parsers take for another.
    if (TIME_NOUNS.test(doc.tokens[i]!.text)) continue;
    if (/^nsubj/.test(deprel) && head >= 0 && isMainClause(doc, head)) return i;
  }
  return null;
}

/**
 * "Norway raised *tariffs*. Yara said that they would hurt.": how many sentences before a pronoun things that are no actors
 * are acted on or act, 0 or 1; null where there are none.
 */
export function findThings(
  { syntax, tokens, sentences }: MentionDoc,
  token: number,
  byHead: ReadonlyMap<number, MentionDraft>,
): 0 | 1 | null {
  const own = tokens[token]!.sentence;
  const from = sentences[own - 1]?.from ?? sentences[own]!.from;
  for (let i = token - 1; i >= from; i--) {
    const { upos, xpos } = syntax[i]!;
    if (upos !== 'NOUN' || xpos !== 'NNS' || byHead.has(i) || TIME_NOUNS.test(tokens[i]!.text)) continue;
    // "the *rules* that they speak of": what is told of with the pronoun is not what it means
    if (hasRelation(syntax, i, 'nsubj', 'obj') && !isAncestor(syntax, i, token))
      return tokens[i]!.sentence === own ? 0 : 1;
  }
  return null;
}

/** "argues that the river is low *and that a treaty binds it*" joins no main clause. */
function isMainClause({ syntax }: MentionDoc, clause: number): boolean {
  let at = clause;
  while (syntax[at]!.deprel === 'conj') at = syntax[at]!.head;
  return /^(?:root|parataxis)$/.test(syntax[at]!.deprel);
}

function isRootSubject({ syntax }: MentionDoc, token: number): boolean {
  return hasRelation(syntax, token, 'nsubj') && syntax[syntax[token]!.head]?.deprel === 'root';
}

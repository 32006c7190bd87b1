import type { MentionDoc } from '../mentions/draft.js';
import { childrenBy, hasRelation, isAncestor, pathToRoot } from '../syntax-tree.js';
import type { EntityDraft, MentionDraft } from './entity-draft.js';

type ByHead = ReadonlyMap<number, MentionDraft>;

/**
 * The actor that a pronoun must mean by the grammar of its own sentence; null where that leaves it open. `fits` says
 * whether the pronoun can stand for an actor at all.
 */
export function findBound(
  doc: MentionDoc,
  token: number,
  byHead: ByHead,
  fits: (entity: EntityDraft) => boolean,
): EntityDraft | null {
  const heads = [
    findController(doc, token),
    findJudged(doc, token),
    findSuperlativeOwner(doc, token),
    findNamedBehind(doc, token, byHead, fits),
    findOwnerBehind(doc, token, byHead, fits),
  ];
  for (const head of heads) {
    const entity = head === null ? undefined : byHead.get(head)?.entity;
    if (entity && fits(entity)) return entity;
  }
  return null;
}

/** Verbs whose subject, and not whose object, is to do it: "promised *Peru* to cut its debt". */
const OF_SUBJECT = /^(?:promise|vow|pledge|swear)$/;

/** "pressed *Ghana* to cut its deficit", "called on *Ghana* to cut its deficit": who is to do it; null where nobody is. */
function findController({ syntax, tokens }: MentionDoc, token: number): number | null {
  if (!hasRelation(syntax, token, 'nmod:poss')) return null;
  let verb = syntax[token]!.head;
  while (
    verb >= 0 &&
    hasRelation(syntax, verb, 'obj', 'iobj', 'obl', 'nmod', 'conj') &&
    syntax[verb]!.upos !== 'VERB'
  )
    verb = syntax[verb]!.head;
  if (verb < 0 || syntax[verb]!.deprel !== 'xcomp' || verb > token) return null;
  const { head: outer } = syntax[verb]!;
  if (OF_SUBJECT.test(syntax[outer]!.lemma)) return null;
  if (!childrenBy(syntax, verb, 'mark').some((mark) => syntax[mark]!.lemma === 'to')) return null;
  const isBetween = (at: number) => at > outer && at < verb;
  const called = childrenBy(syntax, outer, 'obl').find(
    (at) =>
      isBetween(at) &&
      /^(?:call|appeal|prevail|rely|count)$/.test(syntax[outer]!.lemma) &&
      childrenBy(syntax, at, 'case').some((word) => /^(?:on|upon|to)$/i.test(tokens[word]!.text)),
  );
  return childrenBy(syntax, outer, 'obj', 'iobj').find(isBetween) ?? called ?? null;
}

/** Verbs of what is done or said to somebody for what was done. */
const JUDGING =
  /^(?:punish|penali[sz]e|sanction|fine|blame|fault|critici[sz]e|condemn|denounce|rebuke|chide|scold|slam|lambast|lambaste|mock|attack|sue|prosecute|indict|try|arrest|jail|imprison|convict|sentence|expel|sack|dismiss|fire|oust|suspend|ban|praise|thank|commend|applaud|laud|honou?r|reward|congratulate|admire|hail|forgive|pardon|remember)$/;

/** "punished *Chad* for its raids", "thanked *Berg* for her help": who is judged did it; null where nobody is. */
function findJudged({ syntax }: MentionDoc, token: number): number | null {
  if (!hasRelation(syntax, token, 'nmod:poss')) return null;
  const { head: noun } = syntax[token]!;
  const { head: verb } = syntax[noun]!;
  const isGround =
    verb >= 0 &&
    hasRelation(syntax, noun, 'obl') &&
    childrenBy(syntax, noun, 'case').some((word) => /^(?:for|over)$/.test(syntax[word]!.lemma));
  if (!isGround || !JUDGING.test(syntax[verb]!.lemma)) return null;
  return childrenBy(syntax, verb, 'obj').find((at) => at > verb && at < noun) ?? null;
}

/** "*Peru*'s worst defeat since it arrived there": whose it was; null where the pronoun stands in no such clause. */
function findSuperlativeOwner({ syntax }: MentionDoc, token: number): number | null {
  const { head: verb } = syntax[token]!;
  if (verb < 0 || !hasRelation(syntax, token, 'nsubj')) return null;
  const since = childrenBy(syntax, verb, 'mark').find((mark) => syntax[mark]!.lemma === 'since');
  const noun = (since ?? 0) - 1;
  if (noun < 0 || syntax[noun]!.upos !== 'NOUN') return null;
  const isRecord = childrenBy(syntax, noun, 'amod').some(
    (at) => syntax[at]!.xpos === 'JJS' || syntax[at]!.lemma === 'first',
  );
  return isRecord ? (childrenBy(syntax, noun, 'nmod:poss')[0] ?? null) : null;
}

/**
 * "Before *she* was led away, *Rosa Berg* told reporters …": the subject by name of the clause that the pronoun's clause is
 * put before; null where somebody else who fits is named in it first.
 */
function findNamedBehind(
  doc: MentionDoc,
  token: number,
  byHead: ByHead,
  fits: (entity: EntityDraft) => boolean,
): number | null {
  const { syntax } = doc;
  const clause = pathToRoot(syntax, token).find((at) => syntax[at]!.deprel === 'advcl');
  if (clause === undefined || !isArgument({ syntax }, token, clause)) return null;
  if (!childrenBy(syntax, clause, 'mark', 'advmod').some((at) => at < token)) return null;
  return findSubjectBehind(doc, token, clause, byHead, fits);
}

/** What somebody has in another's place, or by him: "In *his* absence *Berg* spoke." */
const OF_ANOTHER =
  /^(?:place|stead|absence|presence|behalf|side|help|support|aid|leadership|rule|command|direction|successor|wake|footsteps|honou?r|memory|defen[cs]e|favou?r|name|death|arrest|resignation|departure|removal|ouster|request|invitation|orders?)$/;

/** "By *its* own admission *Norway* spied on Chile", "In *his* speech *Jonas Berg* said": likewise, of a phrase put before. */
function findOwnerBehind(
  doc: MentionDoc,
  token: number,
  byHead: ByHead,
  fits: (entity: EntityDraft) => boolean,
): number | null {
  const { syntax } = doc;
  if (!hasRelation(syntax, token, 'nmod:poss')) return null;
  const { head: owned } = syntax[token]!;
  if (!hasRelation(syntax, owned, 'obl') || OF_ANOTHER.test(syntax[owned]!.lemma)) return null;
  return findSubjectBehind(doc, token, owned, byHead, fits);
}

/** The subject by name of what a phrase is put before; null where somebody else who fits is named first. */
function findSubjectBehind(
  { syntax, tokens, sentences }: MentionDoc,
  token: number,
  phrase: number,
  byHead: ByHead,
  fits: (entity: EntityDraft) => boolean,
): number | null {
  const { from } = sentences[tokens[token]!.sentence]!;
  const { head: main } = syntax[phrase]!;
  if (phrase > main) return null;
  for (let at = from; at < token; at++) {
    const named = byHead.get(at);
    if (named && fits(named.entity)) return null;
  }
  const subject = childrenBy(syntax, main, 'nsubj')[0];
  if (subject === undefined || subject < phrase || byHead.get(subject)?.form !== 'NAME') return null;
  return childrenBy(syntax, subject, 'conj').length ? null : subject;
}

/** Whether a pronoun is the subject of a clause, or owns one of the verb's arguments. */
function isArgument({ syntax }: Pick<MentionDoc, 'syntax'>, token: number, clause: number): boolean {
  const { head } = syntax[token]!;
  if (hasRelation(syntax, token, 'nsubj')) return head === clause;
  return (
    hasRelation(syntax, token, 'nmod:poss') &&
    syntax[head]!.head === clause &&
    hasRelation(syntax, head, 'nsubj', 'obj', 'obl')
  );
}

const DYING = /^(?:die|perish|drown|succumb)$/;
const BEING_KILLED = /^(?:kill|assassinate|murder|execute)$/;

/** "When *Per Berg* died, the party chose him": of whom a clause tells that he died is not who comes next. */
export function isDeadFor({ syntax }: MentionDoc, token: number, { head }: MentionDraft): boolean {
  const { head: verb, deprel } = syntax[head]!;
  if (verb < 0 || syntax[token]!.xpos === 'PRP$') return false;
  const { lemma, deprel: relation, head: main } = syntax[verb]!;
  const died =
    hasRelation(syntax, head, 'nsubj') &&
    (DYING.test(lemma) || (deprel === 'nsubj:pass' && BEING_KILLED.test(lemma)));
  return died && relation === 'advcl' && !isAncestor(syntax, verb, token) && main !== token;
}

import type { Gender } from '../../knowledge/data/given-names.js';
import type { MentionDoc } from '../mentions/draft.js';
import { childrenBy } from '../syntax-tree.js';
import type { Discourse } from './discourse.js';
import type { EntityDraft, MentionDraft } from './entity-draft.js';

const PRONOUNS: Readonly<Record<string, 'male' | 'female' | 'thing' | 'several'>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
  it: 'thing',
  its: 'thing',
  itself: 'thing',
  they: 'several',
  them: 'several',
  their: 'several',
  theirs: 'several',
  themselves: 'several',
};
const RELATIVE = /^(?:who|whom|which|that|whose)$/;

export type Pronoun = 'male' | 'female' | 'thing' | 'several' | 'relative';

/** What a token stands for as a pronoun of the third person; null for all others, and for "it" that means nothing. */
export function toPronoun(doc: MentionDoc, token: number): Pronoun | null {
  const { upos, xpos, deprel } = doc.syntax[token]!;
  const word = doc.tokens[token]!.text.toLowerCase();
  if (/^(?:expl|fixed|mark)/.test(deprel)) return null;
  if (RELATIVE.test(word)) return /^W(?:P|DT)/.test(xpos) && deprel !== 'mark' ? 'relative' : null;
  if (upos !== 'PRON' && !/^PRP/.test(xpos)) return null;
  return PRONOUNS[word] ?? null;
}

/** The entity that a pronoun stands for; null where none fits, which is better than a wrong one. */
export function resolvePronoun(
  doc: MentionDoc,
  token: number,
  pronoun: Pronoun,
  discourse: Discourse,
  byHead: ReadonlyMap<number, MentionDraft>,
): EntityDraft | null {
  const controller = findController(doc, token);
  if (controller !== null) return byHead.get(controller)?.entity ?? null;
  if (sharesObject(doc, token, byHead)) return null;
  // "NATO and its members defend themselves": whoever was named last.
  const window = /sel(?:f|ves)$/i.test(doc.tokens[token]!.text) ? 0 : undefined;
  const speakers = discourse.speakersOf(token);
  switch (pronoun) {
    case 'relative':
      return resolveRelative(doc, token, byHead);
    case 'male':
    case 'female':
      return learnGender(
        token,
        pronoun,
        discourse,
        discourse.find(token, {
          fits: (entity, mention) =>
            isPerson(entity, pronoun) && !speakers.has(entity) && !discourse.isOutOfReach(token, mention),
          bonus: (entity, mention) =>
            (isIndefinite(doc, mention) ? -2 : 0) +
            (entity.gender === pronoun ? KNOWN_GENDER : 0) -
            (discourse.supposed.has(entity) && discourse.supposed.get(entity) !== pronoun ? OTHER_GENDER : 0),
          window,
        }),
      );
    case 'thing':
      return meansMatter(doc, token) || hasOtherSubject(doc, token, byHead)
        ? null
        : discourse.find(token, { fits: isThing, window: window ?? 1 });
    case 'several':
      return discourse.find(token, {
        fits: (entity, mention) =>
          (entity.plural || isCollective(entity) || isPeople(doc, mention)) &&
          !isListener(doc, mention) &&
          !(discourse.isQuoted(token) && isSpeakersBody(doc, mention)) &&
          !discourse.isOutOfReach(token, mention),
        bonus: (entity, mention) => (entity.plural || isPeople(doc, mention) ? 2 : 0),
        window: window ?? 2,
      });
  }
}

/** What it counts that a person is known to be a man or a woman, and not only may be. */
const KNOWN_GENDER = 1.5;
/** What it counts against somebody that the other pronoun seemed to mean them: "*Her* ruling pleased *his* sister." */
const OTHER_GENDER = 4;

function isPerson(entity: EntityDraft, gender: Gender): boolean {
  return (
    entity.kind === 'PERSON' &&
    !entity.plural &&
    (entity.gender === gender || (entity.gender === null && !entity.classes.has('PEOPLE')))
  );
}

/** "Esi Mensah said that inflation left *her* no choice": who is the only one in a sentence is what its pronoun says, from there on. */
function learnGender(
  token: number,
  pronoun: Gender,
  discourse: Discourse,
  entity: EntityDraft | null,
): EntityDraft | null {
  if (!entity || entity.unnamed || entity.gender) return entity;
  if ((discourse.supposed.get(entity) ?? pronoun) !== pronoun) return entity;
  discourse.supposed.set(entity, pronoun);
  const sole = discourse.findSole(token, {
    window: 0,
    fits: ({ kind, plural }) => kind === 'PERSON' && !plural,
  });
  if (sole === entity) entity.gender = pronoun;
  return entity;
}

/** "telling *reporters* that …": whom one tells what others do is none of the others. */
function isListener({ syntax }: MentionDoc, { head }: MentionDraft): boolean {
  const { lemma, deprel } = syntax[head]!;
  return /^(?:reporter|journalist)$/.test(lemma) && /^i?obj$/.test(deprel);
}

/** "*Foreign Ministry* spokesman Ivan Berg said: “They lie.”": "they" are others to who speaks for a body. */
function isSpeakersBody({ syntax }: MentionDoc, { head }: MentionDraft): boolean {
  const { deprel, head: office } = syntax[head]!;
  return (
    /^(?:compound|nmod:poss|amod)$/.test(deprel) &&
    /^(?:nmod:desc|nsubj|appos)$/.test(syntax[office]?.deprel ?? '')
  );
}

function isThing({ kind, category, plural }: EntityDraft): boolean {
  return category === 'ACTOR' && !plural && kind !== 'PERSON' && kind !== 'GROUP';
}

function isCollective({ kind, category }: EntityDraft): boolean {
  return category === 'ACTOR' && kind !== 'PERSON' && kind !== 'COUNTRY';
}

/** "The Chinese say they …", "Poles": a people, by a name that is a noun of its own and no adjective before one. */
function isPeople({ syntax }: MentionDoc, { head, form, entity }: MentionDraft): boolean {
  const { upos, xpos, deprel } = syntax[head]!;
  if (form !== 'NAME' || entity.kind !== 'COUNTRY' || /^(?:amod|compound)/.test(deprel)) return false;
  return /S$/.test(xpos)
    ? !/States|Nations|Netherlands|Philippines|Emirates/.test(entity.name)
    : upos === 'ADJ';
}

/** "a pilot", "somebody": nobody in particular. */
function isIndefinite({ tokens }: MentionDoc, { from, form }: MentionDraft): boolean {
  return form === 'NOMINAL' && /^(?:an?|any|no|every|some\p{L}*|each|one)$/iu.test(tokens[from]!.text);
}

/** "demands *other countries* to restrain themselves": the object whose infinitive has a reflexive; null where none has. */
function findController(doc: MentionDoc, token: number): number | null {
  const { syntax, tokens } = doc;
  if (!/sel(?:f|ves)$/i.test(tokens[token]!.text)) return null;
  const verb = syntax[token]!.head;
  if (verb < 0 || !/^(?:xcomp|ccomp|advcl|acl)$/.test(syntax[verb]!.deprel)) return null;
  const { head: outer } = syntax[verb]!;
  const between = Array.from({ length: Math.max(verb - outer - 1, 0) }, (_, i) => outer + 1 + i);
  if (!between.some((at) => syntax[at]!.head === verb && syntax[at]!.lemma === 'to')) return null;
  // The object stands between the two verbs, or is itself what the infinitive hangs on.
  if (/^(?:obj|iobj)$/.test(syntax[outer]!.deprel)) return outer;
  const isObject = (at: number) => syntax[at]!.head === outer && /^(?:obj|iobj)$/.test(syntax[at]!.deprel);
  return between.find(isObject) ?? null;
}

/** "the minister who resigned": the head of the clause that the pronoun is in. */
function resolveRelative(
  doc: MentionDoc,
  token: number,
  byHead: ReadonlyMap<number, MentionDraft>,
): EntityDraft | null {
  for (let at = token, steps = 0; at >= 0 && steps < 5; steps++) {
    const { head, deprel } = doc.syntax[at]!;
    if (deprel === 'acl:relcl') return byHead.get(head)?.entity ?? null;
    at = head;
  }
  return null;
}

/** "The company denied it": what was said, not an actor. */
function meansMatter(doc: MentionDoc, token: number): boolean {
  const { deprel, head } = doc.syntax[token]!;
  return deprel === 'obj' && MATTER_VERBS.test(doc.syntax[head]?.lemma ?? '');
}

const MATTER_VERBS =
  /^(?:deny|doubt|believe|know|say|do|like|see|regret|confirm|mean|make|think|understand|admit|explain|put|call|want|need|find|take|get|give|prove|hear|read|write|discuss)$/;

/**
 * "The plan was dropped because it cost too much": where the main subject before is a thing that is no actor, "it" is
 * that thing.
 */
function hasOtherSubject(doc: MentionDoc, token: number, byHead: ReadonlyMap<number, MentionDraft>): boolean {
  const { sentence } = doc.tokens[token]!;
  const subject = findMainSubject(doc, sentence, token) ?? findMainSubject(doc, sentence - 1, token);
  return subject !== null && !byHead.has(subject) && /^(?:NOUN|PROPN)$/.test(doc.syntax[subject]!.upos);
}

/** "promised *elections* and then postponed *them*": the object of the verb that this one is joined to, and no actor. */
function sharesObject(
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

const TIME_NOUNS = /^(?:today|yesterday|tomorrow|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/i;

/** The subject of a sentence's root, or of a clause joined to it, that stands before a token; the last of them. */
function findMainSubject(doc: MentionDoc, sentence: number, before: number): number | null {
  const range = doc.sentences[sentence];
  if (!range) return null;
  for (let i = Math.min(before, range.to) - 1; i >= range.from; i--) {
    const { deprel, head } = doc.syntax[i]!;
    // "Kenya today is poor": a day beside the subject, which parsers take for another.
    if (TIME_NOUNS.test(doc.tokens[i]!.text)) continue;
    if (/^nsubj/.test(deprel) && head >= 0 && /^(?:root|conj|parataxis)$/.test(doc.syntax[head]!.deprel))
      return i;
  }
  return null;
}

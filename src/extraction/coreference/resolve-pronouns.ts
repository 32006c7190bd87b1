import type { Gender } from '../../knowledge/data/given-names.js';
import type { MentionDoc } from '../mentions/draft.js';
import { childrenBy, hasRelation } from '../syntax-tree.js';
import { findBound, isDeadFor } from './binding.js';
import { isSubject, type Discourse } from './discourse.js';
import type { EntityDraft, MentionDraft } from './entity-draft.js';
import { findThings, hasOtherSubject, isPresented, meansMatter, sharesObject } from './pronoun-rivals.js';

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
  const reflexive = /sel(?:f|ves)$/i.test(doc.tokens[token]!.text) ? subjectBeside(doc, token) : null;
  if (reflexive !== null && byHead.has(reflexive)) return byHead.get(reflexive)!.entity;
  if (sharesObject(doc, token, byHead)) return null;
  // "NATO and its members defend themselves": whoever was named last.
  const window = /sel(?:f|ves)$/i.test(doc.tokens[token]!.text) ? 0 : undefined;
  const speakers = discourse.speakersOf(token);
  const bound = findBound(doc, token, byHead, (entity) => canBe(entity, pronoun));
  if (bound) return bound;
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
            isPerson(entity, pronoun) &&
            // "a man" of long ago is nobody who stays in mind.
            !(entity.unnamed && distanceTo(doc, token, mention) > 1) &&
            !speakers.has(entity) &&
            !isDeadFor(doc, token, mention) &&
            !discourse.isOutOfReach(token, mention),
          bonus: (entity, mention) =>
            (isIndefinite(doc, mention) ? -2 : 0) +
            (entity.gender === pronoun ? KNOWN_GENDER : 0) -
            (discourse.supposed.has(entity) && discourse.supposed.get(entity) !== pronoun ? OTHER_GENDER : 0),
          window,
        }),
      );
    case 'thing':
      return meansMatter(doc, token) || isPresented(doc, token) || hasOtherSubject(doc, token, byHead)
        ? null
        : discourse.find(token, {
            fits: (entity, mention) =>
              (isThing(entity) || isOneBody(doc, entity, mention)) && isSalient(doc, token, mention),
            window: window ?? (hasRelation(doc.syntax, token, 'obl', 'nmod') && !isOwner(doc, token) ? 0 : 1),
          });
    case 'several': {
      const things = findThings(doc, token, byHead);
      return discourse.find(token, {
        fits: (entity, mention) =>
          (entity.plural ||
            isPeople(doc, mention) ||
            isActingBloc(doc, entity, mention) ||
            (things === null && isActingBody(doc, token, entity, mention))) &&
          !(things === 0 && distanceTo(doc, token, mention) > 0) &&
          isSalient(doc, token, mention) &&
          !isListener(doc, mention) &&
          !(discourse.isQuoted(token) && isSpeakersBody(doc, mention)) &&
          !discourse.isOutOfReach(token, mention),
        bonus: (entity, mention) => (entity.plural || isPeople(doc, mention) ? 2 : 0),
        window: window ?? 1,
      });
    }
  }
}

/** Whether a pronoun can stand for somebody by number, gender and kind, wherever it stands. */
function canBe(entity: EntityDraft, pronoun: Pronoun): boolean {
  if (pronoun === 'male' || pronoun === 'female') return isPerson(entity, pronoun);
  return pronoun === 'thing' ? isThing(entity) : pronoun === 'several' && entity.plural;
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

/** "*A panel* met in Rome. It …": people who are one body. */
function isOneBody(
  { syntax }: MentionDoc,
  { unnamed, classes }: EntityDraft,
  { head }: MentionDraft,
): boolean {
  return (
    unnamed &&
    syntax[head]!.xpos === 'NN' &&
    classes.has('PEOPLE') &&
    (classes.has('ORGANIZATION') || classes.has('GOVERNMENT'))
  );
}

function isThing({ kind, category, plural }: EntityDraft): boolean {
  return category === 'ACTOR' && !plural && kind !== 'PERSON' && kind !== 'GROUP';
}

/** "*Boeing* said they would pay": of one body only as the subject in the same sentence, and of no newspaper. */
function isActingBody(
  doc: MentionDoc,
  token: number,
  { kind, category }: EntityDraft,
  mention: MentionDraft,
): boolean {
  return (
    category === 'ACTOR' &&
    !/^(?:PERSON|COUNTRY|MEDIA)$/.test(kind ?? '') &&
    distanceTo(doc, token, mention) === 0 &&
    hasRelation(doc.syntax, mention.head, 'nsubj')
  );
}

/** "*The West* accuses others. The rules *they* speak of …": states that are many. */
function isActingBloc(doc: MentionDoc, { kind }: EntityDraft, { head }: MentionDraft): boolean {
  return kind === 'BLOC' && hasRelation(doc.syntax, head, 'nsubj');
}

function distanceTo({ tokens }: MentionDoc, token: number, { head }: MentionDraft): number {
  return tokens[token]!.sentence - tokens[head]!.sentence;
}

/**
 * "Kenya sent a minister of *Peru* home. It …": what only a phrase within another names is not taken up in the next
 * sentence.
 */
function isSalient(doc: MentionDoc, token: number, mention: MentionDraft): boolean {
  if (distanceTo(doc, token, mention) === 0 || isOwner(doc, mention.head)) return true;
  if (isSubject(doc.syntax, mention.head)) return true;
  return !hasRelation(doc.syntax, mention.head, 'nmod', 'amod', 'compound', 'conj', 'obl');
}

/** "*its* plan", "*Kenya*'s plan" */
function isOwner({ syntax }: MentionDoc, token: number): boolean {
  return hasRelation(syntax, token, 'nmod:poss');
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

/** "said that *Peru* had hurt *itself*": the subject of its verb; null where that has none. */
function subjectBeside({ syntax }: MentionDoc, token: number): number | null {
  const { head, deprel } = syntax[token]!;
  if (head < 0 || !/^(?:obj|iobj|obl)/.test(deprel)) return null;
  return childrenBy(syntax, head, 'nsubj').find((i) => i < token) ?? null;
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

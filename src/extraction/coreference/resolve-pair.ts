import { childrenBy, hasRelation } from '../syntax-tree.js';
import type { MentionDoc } from '../mentions/draft.js';
import type { Discourse } from './discourse.js';
import type { EntityDraft, MentionDraft } from './entity-draft.js';
import type { CountedPhrase } from './find-counted.js';
import type { NominalDraft } from './find-nominals.js';
import { canBeCalled } from './find-sole-body.js';
import { LEADERS, toTitleWords } from '../lexicon/titles.js';

/** Sentences between "both sides" and the two that it takes up. */
const WINDOW = 3;
/** They are spoken of at length before they are called so. */
const SIDES_WINDOW = 6;
/** Who they are is remembered as long as one of them is spoken of. */
const SAME_WINDOW = 12;
const MAX_TRIES = 4;

type Pair = readonly [EntityDraft, EntityDraft];

/**
 * "Both sides", "the two countries": the two actors spoken of last that the noun can stand for, for "side" any two of
 * one kind. Null for another phrase, and where there are not two: "both sides of the river".
 */
export function resolvePair(
  doc: MentionDoc,
  { from, head, noun, classes, plural, definite }: Omit<NominalDraft, 'to'>,
  discourse: Discourse,
): Pair | null {
  const neither = /^(?:neither|either|each)$/i.test(doc.tokens[from]?.text ?? '');
  if (!(plural && definite && isTwo(doc, from, head)) && !neither) return null;
  if (hasComplement(doc, head)) return null;
  const fits = (e: EntityDraft): boolean => {
    if (e.category !== 'ACTOR' || e.unnamed || e.plural) return false;
    if (e.kind === 'PERSON') return classes.has('PERSON') && isPersonCalled(e, noun);
    if (STATE.test(noun)) return e.kind === 'COUNTRY';
    if (e.kind === 'MEDIA') return false;
    return /^(?:side|party)$/.test(noun) || e.nouns.has(noun) || canBeCalled(e, noun, classes);
  };
  const isSide = /^(?:side|party)$/.test(noun);
  const acting = new Set(
    findActing(doc, head, isSide).map((subject) => discourse.byHead.get(subject)?.entity),
  );
  const isLeft = (e: EntityDraft): boolean => fits(e) && !acting.has(e);
  const found =
    findActingTogether(doc, head, discourse, isLeft) ??
    findProtagonists(head, discourse, isLeft) ??
    (isSide
      ? (findJoined(doc, head, discourse, isLeft) ??
        findNewPair(head, discourse, isLeft) ??
        findSamePair(head, discourse, isLeft) ??
        findOpponents(head, discourse, isLeft))
      : null) ??
    findAlike(head, discourse, isLeft, isSide ? SIDES_WINDOW : WINDOW);
  // "Both countries …": who they are is who "both sides" are afterwards.
  if (found && (isSide || STATE.test(noun) || classes.has('COUNTRY'))) discourse.sides = found;
  return found;
}

/** "Each *side*", "either *side*": the two that "both sides" would be. Null for any other phrase. */
export function resolveSide(
  doc: MentionDoc,
  { from, head }: CountedPhrase,
  discourse: Discourse,
): Pair | null {
  if (doc.syntax[head]!.lemma !== 'side') return null;
  const side = { from, head, noun: 'side', classes: new Set<never>(), plural: false, definite: true };
  return resolvePair(doc, side, discourse);
}

/** What two states may be called as well. */
const STATE = /^(?:government|neighbou?r|rival|ally|foe|enemy|adversary|republic)$/;
/** What any two people may be called. */
const ANYBODY = /^(?:man|woman|person|politician|rival|opponent|friend|colleague|figure|lawmaker)$/;

/** "The two *leaders*", "both *ministers*": who leads something, who has the office, and anybody by what says little. */
function isPersonCalled({ titles, gender }: EntityDraft, noun: string): boolean {
  if (noun === 'man' || noun === 'woman')
    return (gender ?? (noun === 'man' ? 'male' : 'female')) === (noun === 'man' ? 'male' : 'female');
  if (ANYBODY.test(noun)) return true;
  if (noun === 'leader') return LEADERS.some((title) => titles.has(title));
  return [...toTitleWords(noun)].every((word) => titles.has(word));
}

/** Sentences between "both sides" and the two that act together. */
const TOGETHER_WINDOW = 1;

/** "*Kenya and Peru* held talks. …", "talks between *Kenya and Peru*": right before, and nobody else like them. */
function findActingTogether(
  { syntax }: MentionDoc,
  head: number,
  discourse: Discourse,
  fits: (entity: EntityDraft) => boolean,
): Pair | null {
  for (const mentions of discourse.findBySentence(head, { window: TOGETHER_WINDOW, fits })) {
    if (mentions.some((m) => isOfSides(syntax, m))) return null;
    for (const joined of mentions.filter((m) => hasRelation(syntax, m.head, 'conj'))) {
      const first = mentions.find((m) => m.head === syntax[joined.head]!.head);
      if (!first || first.entity === joined.entity) continue;
      const others = mentions.filter(
        (m) => m !== joined && syntax[m.head]!.head === first.head && hasRelation(syntax, m.head, 'conj'),
      );
      const isBetween = syntax[first.head]!.children.some((c) => syntax[c]!.lemma === 'between');
      // "*Neither* Kenya nor Peru has commented" acts in nothing
      const isDenied = [first.head, joined.head]
        .flatMap((m) => syntax[m]!.children)
        .some((c) => /^n(?:either|or)$/.test(syntax[c]!.lemma.toLowerCase()));
      if (others.length === 0 && !isDenied && (isBetween || isActing(syntax, first.head)))
        return [first.entity, joined.entity];
    }
  }
  return null;
}

/** The subject of a sentence or clause, and not of what is told of a noun. */
function isActing(syntax: MentionDoc['syntax'], head: number): boolean {
  return hasRelation(syntax, head, 'nsubj') && !hasRelation(syntax, syntax[head]!.head, 'acl');
}

/** "the two *sides*": who they are is told already. */
function isOfSides(syntax: MentionDoc['syntax'], { form, head }: MentionDraft): boolean {
  return form === 'NOMINAL' && /^(?:side|party)$/.test(syntax[head]!.lemma);
}

/** Times that each of the two is spoken of. */
const OFTEN = 3;

/** The two that the text is about: each spoken of often, and nobody else like them half as often. */
function findProtagonists(
  head: number,
  discourse: Discourse,
  fits: (entity: EntityDraft) => boolean,
): Pair | null {
  const [one, two, third] = discourse.findMostSpokenOf(fits);
  if (!one || !two) return null;
  const count = discourse.countOf(two);
  if (count < OFTEN || (third && 2 * discourse.countOf(third) > count)) return null;
  const near = discourse.findBySentence(head, { window: SAME_WINDOW, fits: (e) => e === one || e === two });
  const named = new Set(near.flat().map((m) => m.entity));
  return named.size === 2 ? [one, two] : null;
}

/** The two joined by "and" in one sentence, and named since the last two sides. */
function findJoined(
  doc: MentionDoc,
  head: number,
  discourse: Discourse,
  fits: (entity: EntityDraft) => boolean,
): Pair | null {
  for (const mentions of discourse.findBySentence(head, { window: SIDES_WINDOW, fits })) {
    // of "both sides" that were meant before, nothing newer is told: "Kenya and Peru brought *both sides* together"
    if (mentions.some((m) => isOfSides(doc.syntax, m))) return null;
    const joined = mentions.find((m) => hasRelation(doc.syntax, m.head, 'conj'));
    const first = joined && mentions.find((m) => m.head === doc.syntax[joined.head]!.head);
    if (joined && first && joined.entity !== first.entity) return [first.entity, joined.entity];
  }
  return null;
}

/** The only two in the sentence right before, neither of whom was a side so far: "The army fought the rebels. *Both sides* …" */
function findNewPair(
  head: number,
  discourse: Discourse,
  fits: (entity: EntityDraft) => boolean,
): Pair | null {
  const { sides } = discourse;
  const [last] = [...discourse.findBySentence(head, { window: 1, fits })].filter((m) => m.length > 0);
  const [one, two, more] = new Set(last?.map((m) => m.entity));
  return one && two && !more && sides && !sides.includes(one) && !sides.includes(two) ? [one, two] : null;
}

/** Who the sides were before: "The war goes on. … *Both sides* shelled the port." */
function findSamePair(
  head: number,
  discourse: Discourse,
  fits: (entity: EntityDraft) => boolean,
): Pair | null {
  const { sides } = discourse;
  if (!sides?.every(fits)) return null;
  const near = discourse.findBySentence(head, { window: SAME_WINDOW, fits: (e) => sides.includes(e) });
  return near.some((mentions) => mentions.length > 0) ? sides : null;
}

/** The only two that one sentence names, or the first two of one kind. */
function findOpponents(
  head: number,
  discourse: Discourse,
  fits: (entity: EntityDraft) => boolean,
): Pair | null {
  for (const mentions of discourse.findBySentence(head, { window: SIDES_WINDOW, fits })) {
    const entities = [...new Set(mentions.map((m) => m.entity))];
    const [one, two] = entities;
    if (one && two && entities.length === 2) return [one, two];
    const alike = entities.find((e, i) => entities.slice(i + 1).some((other) => other.kind === e.kind));
    const other = alike && entities.find((e) => e !== alike && e.kind === alike.kind);
    if (alike && other) return [alike, other];
  }
  return null;
}

/** The two of one kind that were spoken of last: "NATO's chief urged both sides …", who is alone of its kind is neither. */
function findAlike(
  head: number,
  discourse: Discourse,
  fits: (entity: EntityDraft) => boolean,
  window: number,
): Pair | null {
  const alone = new Set<EntityDraft>();
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const first = discourse.find(head, { window, fits: (e) => fits(e) && !alone.has(e) });
    if (!first) return null;
    const second = discourse.find(head, {
      window,
      fits: (e) => e !== first && e.kind === first.kind && fits(e),
    });
    if (second) return [first, second];
    alone.add(first);
  }
  return null;
}

/**
 * Heads of the subjects of the clause that the phrase is no subject of: "Kenya urged both sides …". Of a clause that
 * reports on "both sides" too, if `reporting`: "Kenya said both sides had …" is a go-between's word.
 */
function findActing({ syntax }: MentionDoc, head: number, reporting: boolean): number[] {
  const subjects: number[] = [];
  for (let at = head; at >= 0; at = syntax[at]!.head) {
    // "denied *arming* both sides": by whoever denies it
    const isShared = hasRelation(syntax, at, 'advcl', 'conj') && !childrenBy(syntax, at, 'nsubj').length;
    if (!isShared && hasRelation(syntax, at, 'conj', 'advcl', 'acl', 'parataxis')) break;
    if (hasRelation(syntax, at, 'ccomp') && !reporting) break;
    const own = childrenBy(syntax, at, 'nsubj').filter((i) => i < head);
    // "Its envoy", "the UN envoy": nor is the one whose he is, nor who acts with him.
    subjects.push(...own, ...own.flatMap((i) => childrenBy(syntax, i, 'nmod:poss', 'compound', 'conj')));
  }
  return subjects;
}

/** "both sides", "the two sides", "these two countries". */
function isTwo(doc: MentionDoc, from: number, head: number): boolean {
  const words = doc.tokens.slice(from, head).map((t) => t.text.toLowerCase());
  return words.length < 3 && words.some((w) => w === 'both' || w === 'two');
}

function hasComplement({ syntax }: MentionDoc, head: number): boolean {
  return syntax[head]!.children.some((c) => c > head && /^(?:nmod|acl)/.test(syntax[c]!.deprel));
}

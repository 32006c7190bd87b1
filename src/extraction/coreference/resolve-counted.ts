import type { ActorKind } from '../../domain/vocabulary.js';
import { CUE_VERBS } from '../lexicon/cues/verbs.js';
import type { MentionDoc } from '../mentions/draft.js';
import { childrenBy, hasRelation } from '../syntax-tree.js';
import type { Discourse } from './discourse.js';
import type { EntityDraft, MentionDraft } from './entity-draft.js';
import type { CountedPhrase } from './find-counted.js';

/** Sentences between "both" and the two that it takes up. */
const WINDOW = 2;

/**
 * "Ida Berg met Per Lind. *Both* denied it", "*all three*": as many as it says of those spoken of last, of one kind. Null
 * where there are not so many, or more, and where things that are no actors may be meant.
 */
export function resolveCounted(
  doc: MentionDoc,
  { head, count }: CountedPhrase,
  discourse: Discourse,
): readonly EntityDraft[] | null {
  const speaks = isSpeaker(doc, head);
  const others = discourse.subjectsOver(head);
  const fits = (e: EntityDraft) =>
    e.category === 'ACTOR' && !e.plural && e.kind !== 'MEDIA' && (!e.unnamed || e.kind === 'PERSON');
  const byKind = new Map<ActorKind | null, Set<EntityDraft>>();
  for (const mentions of discourse.findBySentence(head, { window: WINDOW, fits })) {
    if (!mentions.length) continue;
    const { sentence } = doc.tokens[mentions[0]!.head]!;
    if (!speaks && hasJoinedThings(doc, sentence, head, discourse)) return null;
    const joined = findJoined(doc, mentions, count);
    if (joined) return joined;
    for (const mention of mentions) {
      const { entity } = mention;
      if (entity.unnamed || others.has(entity) || isAside(doc, mention)) continue;
      const found = byKind.get(entity.kind) ?? new Set<EntityDraft>();
      byKind.set(entity.kind, found.add(entity));
    }
    const sets = [...byKind.values()];
    // "Kenya fined Berg and Lind": the people are meant before the states.
    const exact = byKind.get('PERSON')?.size === count ? byKind.get('PERSON') : undefined;
    const found = exact ?? sets.find((set) => set.size === count);
    if (found) return [...found];
    if (sets.some((set) => set.size > count)) return null;
  }
  return null;
}

/** "met in *the Senate*": a body that only tells where or of what. */
function isAside({ syntax }: MentionDoc, { head, entity: { kind } }: MentionDraft): boolean {
  return (
    !/^(?:PERSON|COUNTRY)$/.test(kind ?? '') && hasRelation(syntax, head, 'obl', 'nmod', 'compound', 'amod')
  );
}

/** "*Berg and Lind* met": those joined to each other that are as many, the last of such in a sentence. */
function findJoined(
  { syntax }: MentionDoc,
  mentions: readonly MentionDraft[],
  count: number,
): readonly EntityDraft[] | null {
  const groups = new Map<number, MentionDraft[]>();
  for (const mention of mentions) {
    let first = mention.head;
    while (hasRelation(syntax, first, 'conj')) first = syntax[first]!.head;
    groups.set(first, [...(groups.get(first) ?? []), mention]);
  }
  const group = [...groups.values()].findLast((each) => toEntities(each).size === count);
  if (!group) return null;
  const found = toEntities(group);
  // "Berg, Lind and Kone", of whom a tree may join only two.
  const [first, last] = [mentions.indexOf(group[0]!), mentions.indexOf(group.at(-1)!)];
  const isWhole = mentions.slice(first, last).every(({ entity }) => found.has(entity));
  return isWhole ? [...found] : null;
}

function toEntities(mentions: readonly MentionDraft[]): ReadonlySet<EntityDraft> {
  return new Set(mentions.map(({ entity }) => entity));
}

/** "*Both* said", "*neither* has denied": only who can speak does. */
function isSpeaker({ syntax }: MentionDoc, head: number): boolean {
  const verb = syntax[head]!.head;
  return hasRelation(syntax, head, 'nsubj') && CUE_VERBS.has(syntax[verb]?.lemma ?? '');
}

/** "Norway passed *a budget and a tax*. Both …" */
function hasJoinedThings(
  { syntax, sentences }: MentionDoc,
  sentence: number,
  before: number,
  { byHead }: Discourse,
): boolean {
  const { from } = sentences[sentence]!;
  for (let i = from; i < before; i++) {
    if (syntax[i]!.upos !== 'NOUN' || byHead.has(i)) continue;
    if (childrenBy(syntax, i, 'conj').some((c) => syntax[c]!.upos === 'NOUN' && c < before)) return true;
  }
  return false;
}

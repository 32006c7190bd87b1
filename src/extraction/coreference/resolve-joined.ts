import type { MentionDoc } from '../mentions/draft.js';
import { childrenBy, hasRelation } from '../syntax-tree.js';
import { subjectsOver } from './clause-subjects.js';
import type { Discourse } from './discourse.js';
import type { EntityDraft } from './entity-draft.js';

/**
 * "*Kenya and Peru* said *they* would pay": those joined in the nearest subject over the pronoun. Null where that subject
 * is no such group.
 */
export function findJoinedSubject(
  doc: MentionDoc,
  pronoun: number,
  discourse: Discourse,
): readonly EntityDraft[] | null {
  const subjects = subjectsOver(doc.syntax, pronoun).filter((head) => head < pronoun);
  const isBeside = (head: number) => doc.syntax[head]!.head === doc.syntax[pronoun]!.head;
  const subject = subjects.find((head) => !isBeside(head));
  const found = subject === undefined ? null : groupAt(doc, subject, discourse);
  // "said that *they* needed *them*": who acts is not whom they act on
  const beside = subjects.filter(isBeside).flatMap((head) => groupAt(doc, head, discourse) ?? []);
  return found?.some((entity) => beside.includes(entity)) ? null : found;
}

/** "*Ida Berg and Per Lind* left. *They* were ill.": those joined in the main subject of the sentence before. */
export function findJoinedBefore(
  doc: MentionDoc,
  pronoun: number,
  discourse: Discourse,
): readonly EntityDraft[] | null {
  const before = doc.sentences[doc.tokens[pronoun]!.sentence - 1];
  if (!before || !hasRelation(doc.syntax, pronoun, 'nsubj')) return null;
  for (let i = before.from; i < before.to; i++) {
    const { head } = doc.syntax[i]!;
    if (hasRelation(doc.syntax, i, 'nsubj') && head >= 0 && doc.syntax[head]!.deprel === 'root')
      return groupAt(doc, i, discourse);
  }
  return null;
}

/** Who a phrase means, where those are several actors: a list of names, or "both" of them. */
function groupAt(doc: MentionDoc, head: number, discourse: Discourse): readonly EntityDraft[] | null {
  const counted = discourse.groups.get(head);
  if (counted) return counted;
  const joined = [head, ...childrenBy(doc.syntax, head, 'conj')].map((i) => discourse.byHead.get(i)?.entity);
  const found = joined.filter((e) => e !== undefined && e.category === 'ACTOR' && !e.unnamed);
  return found.length > 1 && found.length === joined.length ? (found as EntityDraft[]) : null;
}

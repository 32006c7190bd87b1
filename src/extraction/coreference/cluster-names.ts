import type { KnowledgeBase } from '../../knowledge/knowledge-base.js';
import { fold } from '../../knowledge/normalize.js';
import { toTitleWords } from '../lexicon/titles.js';
import type { LinkedName, MentionDoc, NameType } from '../mentions/draft.js';
import { withoutLegalForm } from '../mentions/legal-forms.js';
import { isOfFormer, toTitleText, type TitlePhrase } from '../mentions/titles.js';
import { headOf } from '../syntax-tree.js';
import type { EntityDraft, MentionDraft } from './entity-draft.js';
import { genderOfTitle } from './gender-of-title.js';
import { mergeShortNames } from './merge-short-names.js';
import { toText, toWordsOf } from './name-words.js';
import { toKnownEntity, toNamedEntity } from './named-entity.js';

/**
 * Puts the mentions of one name together: what is linked to one entry, a family name with the full name ("Mark Rutte …
 * Rutte"), an acronym with what it stands for ("Civil Defense Authority (CDA)"), a short form with the long one.
 */
export function clusterNames(
  doc: MentionDoc,
  names: readonly LinkedName[],
  titles: ReadonlyMap<number, readonly TitlePhrase[]>,
  knowledge: KnowledgeBase,
): MentionDraft[] {
  const types = voteTypes(doc, names);
  const byKey = new Map<string, EntityDraft>();
  const families = new Set(
    names
      .filter((name) => name.type === 'PER' && name.to - name.from > 1)
      .map((name) => doc.tokens[name.to - 1]!.text),
  );
  const resolve = names.map((name, i): EntityDraft => {
    const words = toWordsOf(doc, name);
    const gender = genderOfTitle(doc, name);
    // "Mrs Berg" and "Berg" may be two of one family.
    const suffix = gender && name.to - name.from === 1 ? ` ${gender}` : '';
    const key = name.entry ? `entry ${name.entry.key}` : `${toNameKey(words, types[i] as NameType)}${suffix}`;
    const entity =
      byKey.get(key) ??
      (name.entry
        ? toKnownEntity(name.entry, knowledge)
        : toNamedEntity(doc, name, types[i] as NameType, titles.get(i) ?? [], families));
    byKey.set(key, entity);
    entity.aliases.add(toText(doc, name));
    for (const phrase of titles.get(i) ?? []) {
      for (const word of toTitleWords(toTitleText(doc, phrase))) entity.titles.add(word);
      entity.isFormer ||= isOfFormer(doc, phrase);
      const owner = phrase.owner === null ? null : names[phrase.owner]?.entry;
      if (owner && owner.kind !== 'COUNTRY') entity.bodies.add(owner.key);
    }
    entity.gender ??= gender;
    return entity;
  });
  const merged = mergeShortNames(doc, names, resolve);
  return names.map((name, i): MentionDraft => {
    const own = resolve[i] as EntityDraft;
    const entity = merged.get(own) ?? own;
    for (const alias of own.aliases) entity.aliases.add(alias);
    for (const title of own.titles) entity.titles.add(title);
    for (const body of own.bodies) entity.bodies.add(body);
    entity.isFormer ||= own.isFormer;
    entity.gender ??= own.gender;
    return {
      from: name.from,
      to: name.to,
      form: name.form,
      head: headOf(doc.syntax, name),
      entity,
      linkScore: name.linkScore,
    };
  });
}

/** First and last name only: initials and middle names come and go, as a firm's legal form does. */
function toNameKey(words: readonly string[], type: NameType): string {
  const folded = (type === 'ORG' ? withoutLegalForm(words) : words).map(fold).filter(Boolean);
  if (type === 'PER' && folded.length > 2) return `PER ${folded[0]} ${folded.at(-1)}`;
  return `${type} ${folded.join(' ')}`;
}

/** One string has one type in an article: the one that most of its places have. */
function voteTypes(doc: MentionDoc, names: readonly LinkedName[]): NameType[] {
  const votes = new Map<string, Map<NameType, number>>();
  const keys = names.map((name) => toWordsOf(doc, name).map(fold).join(' '));
  names.forEach(({ type }, i) => {
    const byType = votes.get(keys[i] as string) ?? new Map<NameType, number>();
    byType.set(type, (byType.get(type) ?? 0) + 1);
    votes.set(keys[i] as string, byType);
  });
  return keys.map((key, i) => {
    const own = names[i]!.type;
    const byType = votes.get(key) as Map<NameType, number>;
    let best = own;
    for (const [type, count] of byType) if (count > (byType.get(best) ?? 0)) best = type;
    return best;
  });
}

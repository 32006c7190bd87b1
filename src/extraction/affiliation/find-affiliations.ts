import type { AffiliationLink } from '../doc.js';
import type { EntityDraft, MentionDraft } from '../coreference/entity-draft.js';
import type { LinkedName, MentionDoc } from '../mentions/draft.js';
import { findUnnamedTies } from './find-unnamed-ties.js';
import { toTitleText, type TitlePhrase } from '../mentions/titles.js';

const TIE = /^(?:of|at|from|with|for)$/;

/** Names, the mention of each, and all mentions of the article in text order. */
export interface Named {
  readonly names: readonly LinkedName[];
  /** `mentions[i]` is that of `names[i]`. */
  readonly mentions: readonly MentionDraft[];
  readonly all: readonly MentionDraft[];
}

/**
 * Who belongs to what, by what the text says: a title with its owner ("Russian Foreign Ministry spokesperson
 * Zarakhova"), "John Smith of Greenpeace", "Ben Cardin, Democrat of Maryland", a body with its country ("Russian
 * Foreign Ministry"), and somebody without a name ("a Thai official").
 */
export function findAffiliations(
  doc: MentionDoc,
  { names, mentions, all }: Named,
  titles: ReadonlyMap<number, readonly TitlePhrase[]>,
  indexOf: ReadonlyMap<EntityDraft, number>,
): AffiliationLink[] {
  const links: AffiliationLink[] = [];
  const add = (
    member: EntityDraft,
    organization: EntityDraft,
    from: number,
    to: number,
    title: string | null,
  ) => {
    if (member === organization || organization.category !== 'ACTOR') return;
    links.push({
      member: indexOf.get(member) as number,
      organization: indexOf.get(organization) as number,
      title,
      start: doc.tokens[from]!.start,
      end: doc.tokens[to - 1]!.end,
    });
  };
  const endingAt = new Map(all.filter((m) => !m.entity.unnamed).map((m) => [m.to, m]));
  const tied = new Set<EntityDraft>();
  const byKnowledge = new Map(mentions.map(({ entity }) => [entity.knowledge, entity]));
  names.forEach((name, i) => {
    const { entity } = mentions[i] as MentionDraft;
    for (const phrase of titles.get(i) ?? []) {
      const owner = phrase.owner === null ? findOwnerBefore(doc, phrase, endingAt) : mentions[phrase.owner];
      if (!owner) continue;
      const from = Math.min(phrase.from, name.from, owner.from);
      add(
        entity,
        owner.entity,
        from,
        Math.max(phrase.to, name.to, owner.to),
        toTitleText(doc, phrase) || null,
      );
    }
    const next = findTied(doc, names, mentions, i);
    if (next !== null) add(entity, mentions[next]!.entity, name.from, names[next]!.to, null);
    const country = name.entry?.owner && byKnowledge.get(name.entry.owner);
    if (country && name.entry?.kind !== 'PERSON' && !tied.has(entity)) {
      const beside = mentions[i - 1];
      const stated =
        beside && beside.entity === country && beside.to <= name.from && name.from - beside.to <= 1;
      tied.add(entity);
      add(entity, country, stated ? beside.from : name.from, name.to, null);
    }
  });
  for (const { member, organization, from, to, title } of findUnnamedTies(doc, all))
    add(member, organization, from, to, title);
  const seen = new Set<string>();
  return links.filter(({ member, organization, start, end }) => {
    const key = [member, organization, start, end].join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

/** "its president, Maria Solano", "the company's chief executive, Ida Berg": an owner that is no name. */
function findOwnerBefore(
  { tokens }: MentionDoc,
  { from, title }: TitlePhrase,
  endingAt: ReadonlyMap<number, MentionDraft>,
): MentionDraft | null {
  for (const at of [title.from, from]) {
    const to = /^['’]s?$/.test(tokens[at - 1]?.text ?? '') ? at - 1 : at;
    const owner = endingAt.get(to);
    const isPossessive = to < at || /^(?:its|their)$/i.test(tokens[to - 1]?.text ?? '');
    if (owner && isPossessive && owner.entity.kind !== 'PERSON') return owner;
  }
  return null;
}

/** The organization right after a person: "Jane Doe of Greenpeace", "Ben Cardin, Democrat of Maryland". */
function findTied(
  doc: MentionDoc,
  names: readonly LinkedName[],
  mentions: readonly MentionDraft[],
  i: number,
): number | null {
  const name = names[i] as LinkedName;
  const next = names[i + 1];
  if (name.type !== 'PER' || !next || next.type === 'PER') return null;
  const between = doc.tokens.slice(name.to, next.from).map((t) => t.text.toLowerCase());
  const { head, deprel } = doc.syntax[mentions[i + 1]!.head]!;
  // "met Macron at the Elysee" ties nobody to it.
  const attached = head >= name.from && head < name.to && deprel.startsWith('nmod');
  if (
    attached &&
    next.type === 'ORG' &&
    between.length &&
    between.length < 3 &&
    TIE.test(between[0] as string) &&
    (between[1] ?? 'the') === 'the'
  )
    return i + 1;
  const isParty = next.entry?.nouns.includes('party') ?? false;
  return isParty && /^(?:,|\()(?: an?| the)?$/.test(between.join(' ')) ? i + 1 : null;
}

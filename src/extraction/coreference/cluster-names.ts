import { findGenderOf } from '../../knowledge/data/given-names.js';
import type { KnowledgeEntry } from '../../knowledge/entry.js';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.js';
import { fold } from '../../knowledge/normalize.js';
import type { TokenRange } from '../doc.js';
import { toTitleWords } from '../lexicon/titles.js';
import { findAcronyms, toAcronyms } from '../mentions/acronyms.js';
import { isAgency } from '../mentions/agencies.js';
import { CLUB_WORD } from '../mentions/clubs.js';
import type { LinkedName, MentionDoc, NameType } from '../mentions/draft.js';
import { toTitleText, type TitlePhrase } from '../mentions/titles.js';
import { headOf } from '../syntax-tree.js';
import type { EntityDraft, MentionDraft } from './entity-draft.js';
import { toKindOfName } from './kind-of-name.js';

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

function toWordsOf(doc: MentionDoc, { from, to }: TokenRange): string[] {
  return doc.tokens.slice(from, to).map((t) => t.text);
}

function toText(doc: MentionDoc, { from, to }: TokenRange): string {
  return doc.article.text.slice(doc.tokens[from]!.start, doc.tokens[to - 1]!.end).replace(/\s+/g, ' ');
}

/** First and last name only: initials and middle names come and go. */
function toNameKey(words: readonly string[], type: NameType): string {
  const folded = words.map(fold).filter(Boolean);
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

/** "the *Clintons* kept quiet", "both *Bergs*" where there is an Ida Berg: several people. */
function isFamily(
  { tokens, syntax }: MentionDoc,
  { from, to }: TokenRange,
  type: NameType,
  families: ReadonlySet<string>,
): boolean {
  const { text } = tokens[from]!;
  if (type !== 'PER' || to - from > 1 || !text.endsWith('s')) return false;
  const isPlural = syntax[from]!.xpos === 'NNPS' || (families.has(text.slice(0, -1)) && !families.has(text));
  return isPlural && /^(?:the|both|two|three|four|all)$/i.test(tokens[from - 1]?.text ?? '');
}

const FAMILY = { kind: 'GROUP', nouns: ['family'] } as const;
const AGENCY = { kind: 'MEDIA', nouns: ['agency'] } as const;

/** An entry of the knowledge base as an entity of the article. */
export function toKnownEntity(entry: KnowledgeEntry, knowledge: KnowledgeBase): EntityDraft {
  const person = knowledge.findPerson(entry.key);
  return {
    category: entry.category,
    name: entry.name,
    kind: entry.kind,
    aliases: new Set(entry.aliases.length > 12 ? entry.aliases.slice(0, 12) : entry.aliases),
    wikidata: entry.wikidata,
    iso3: entry.iso3,
    knowledge: entry.key,
    unnamed: false,
    gender: entry.gender,
    plural: false,
    nouns: new Set(entry.nouns),
    classes: new Set(),
    titles: new Set(person?.posts.flatMap((post) => [...toTitleWords(post.title)]) ?? []),
    bodies: new Set(
      person?.posts.map((post) => post.owner).filter((key) => !key.startsWith('country-')) ?? [],
    ),
  };
}

function toNamedEntity(
  doc: MentionDoc,
  name: LinkedName,
  type: NameType,
  titles: readonly TitlePhrase[],
  families: ReadonlySet<string>,
): EntityDraft {
  const text = toText(doc, name);
  const [first = ''] = toWordsOf(doc, name);
  const { kind, nouns } = isAgency(doc, name)
    ? AGENCY
    : isFamily(doc, name, type, families)
      ? FAMILY
      : toKindOfName(text, type);
  return {
    category: type === 'LOC' ? 'PLACE' : 'ACTOR',
    name: text,
    kind: type === 'LOC' ? null : kind,
    aliases: new Set(),
    wikidata: null,
    iso3: null,
    knowledge: null,
    unnamed: false,
    gender: type === 'PER' && name.to - name.from > 1 ? findGenderOf(first) : null,
    plural: false,
    nouns: new Set(nouns),
    classes: new Set(),
    titles: new Set(titles.flatMap((phrase) => [...toTitleWords(toTitleText(doc, phrase))])),
    bodies: new Set(),
  };
}

function genderOfTitle(doc: MentionDoc, { from, type }: LinkedName): EntityDraft['gender'] {
  if (type !== 'PER') return null;
  const at = doc.tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  const before = (doc.tokens[at]?.text ?? '').toLowerCase().replace(/\.$/, '');
  if (
    /^(?:mr|sir|lord|king|prince|spokesman|chairman|congressman|businessman|father|husband|brother|son|uncle|widower|grandson|grandfather|actor)$/.test(
      before,
    )
  )
    return 'male';
  if (
    /^(?:mrs|ms|miss|lady|dame|queen|princess|spokeswoman|chairwoman|congresswoman|businesswoman|mother|wife|sister|daughter|aunt|widow|granddaughter|grandmother|actress|baroness)$/.test(
      before,
    )
  )
    return 'female';
  return null;
}

const INSTITUTION =
  /^(?:Council|Commission|Court|Ministry|Party|Bank|Union|Assembly|Committee|Authority|Agency|Parliament|University|Department|Association|Organi[sz]ation|Institute|Front|Tribunal|Foundation|Cent(?:er|re)|Board|Federation|League|Fund|Service|Group|Company|Church|Society)$/;

function toKey(words: readonly string[]): string {
  return words.map(fold).join(' ');
}

/** Short names → the entity of the long one, where exactly one fits. */
function mergeShortNames(
  doc: MentionDoc,
  names: readonly LinkedName[],
  entities: readonly EntityDraft[],
): Map<EntityDraft, EntityDraft> {
  const people = new Map<string, EntityDraft[]>();
  const organizations = new Map<string, EntityDraft[]>();
  const file = (index: Map<string, EntityDraft[]>, key: string, entity: EntityDraft) => {
    const list = index.get(key) ?? [];
    if (!list.includes(entity)) index.set(key, [...list, entity]);
  };
  names.forEach((name, i) => {
    const entity = entities[i] as EntityDraft;
    const words = toWordsOf(doc, name).filter((w) => /[\p{L}\p{N}]/u.test(w));
    if (entity.kind === 'PERSON') {
      const full = words.length > 1 ? words : entity.name.split(' ');
      // "Kevin De Bruyne … De Bruyne"
      for (let k = 1; k < full.length - 1; k++) file(people, toKey(full.slice(k)), entity);
      if (full.length > 1)
        for (const word of [full.at(-1) as string, full[0] as string]) file(people, fold(word), entity);
      // "Rute" once linked is Rute all through.
      if (words.length === 1 && entity.knowledge) file(people, fold(words[0] as string), entity);
      if (words.length > 2 || entity.knowledge)
        for (const word of full.slice(1, -1)) file(people, fold(word), entity);
    } else if (words.length > 1 && entity.category === 'ACTOR') {
      for (const acronym of toAcronyms(words)) file(organizations, acronym, entity);
      file(organizations, fold(words[0] as string), entity);
      // "the Security Council … the Council"
      const last = words.at(-1) as string;
      if (INSTITUTION.test(last) || (entity.nouns.has('club') && CLUB_WORD.test(last)))
        file(organizations, fold(last), entity);
      if (words.length > 2) file(organizations, toKey(words.slice(0, -1)), entity);
    }
  });
  for (const [acronym, i] of findAcronyms(doc, names)) {
    organizations.set(fold(acronym), [entities[i] as EntityDraft]);
  }
  const merged = findOtherNames(doc, names, entities);
  const firstAt = new Map<EntityDraft, number>();
  entities.forEach((entity, i) => {
    if (!firstAt.has(entity)) firstAt.set(entity, i);
  });
  names.forEach((name, i) => {
    const entity = entities[i] as EntityDraft;
    if (entity.knowledge || merged.has(entity)) return;
    const words = toWordsOf(doc, name).filter((w) => /[\p{L}\p{N}]/u.test(w));
    const key = toKey(words);
    const person = findLongName(ofGender(people.get(key), entity.gender), entity, names, entities, i);
    const isClub = words.length === 1 && CLUB_WORD.test(words[0] as string);
    const [body, otherBody] = (organizations.get(key) ?? []).filter((e) => e !== entity);
    // "Shares in Halvorsen rose" after "Halvorsen Foods", before a person of that name.
    const isBody =
      entity.kind !== 'PERSON' && words.length === 1 && body && !otherBody && (firstAt.get(body) ?? i) < i;
    // "Angers" that the encoder takes for a place after "Sandy Angers" is she.
    if (
      person &&
      !(isBody && (firstAt.get(person) ?? 0) > i) &&
      (entity.kind === 'PERSON' || entity.category === 'PLACE' || entity.kind === 'ORGANIZATION')
    ) {
      merged.set(entity, person);
    } else if (isClub || (entity.category === 'ACTOR' && entity.kind !== 'PERSON')) {
      if (body && !otherBody) merged.set(entity, body);
    }
  });
  return merged;
}

/** "Augustine Holm, better known as “*Cement King*”,": other names → the one that they are said to be other names of. */
function findOtherNames(
  { tokens }: MentionDoc,
  names: readonly LinkedName[],
  entities: readonly EntityDraft[],
): Map<EntityDraft, EntityDraft> {
  const others = new Map<EntityDraft, EntityDraft>();
  names.forEach((name, i) => {
    const next = names[i + 1];
    const [one, other] = [entities[i]!, entities[i + 1]];
    if (!next || !other || other === one || other.knowledge || one.kind !== other.kind) return;
    if (next.from - name.to > 7 || one.category !== 'ACTOR') return;
    const between = tokens
      .slice(name.to, next.from)
      .map((t) => t.text.toLowerCase())
      .join(' ');
    if (KNOWN_AS.test(between)) others.set(other, one);
  });
  return others;
}

const KNOWN_AS =
  /^(?:[,(] )?(?:(?:who is )?(?:also |better |widely |popularly |locally |sometimes )?(?:known|referred to) as|nicknamed|dubbed|alias|a\.?k\.?a\.?)(?: the)?(?: ["“'‘])?$/;

/** "*Mrs* Berg": of the people of a name those who are known to be women, else those who may be. */
function ofGender(
  people: readonly EntityDraft[] | undefined,
  gender: EntityDraft['gender'],
): readonly EntityDraft[] | undefined {
  if (!people || !gender) return people;
  const known = people.filter((person) => person.gender === gender);
  return known.length ? known : people.filter((person) => person.gender === null);
}

/** The last one named before, else the only one named after. */
function findLongName(
  found: readonly EntityDraft[] | undefined,
  short: EntityDraft,
  names: readonly LinkedName[],
  entities: readonly EntityDraft[],
  at: number,
): EntityDraft | null {
  const others = found?.filter((e) => e !== short) ?? [];
  if (others.length < 2) return others[0] ?? null;
  for (let i = at - 1; i >= 0; i--) {
    if (others.includes(entities[i] as EntityDraft) && names[i]!.type === 'PER')
      return entities[i] as EntityDraft;
  }
  return others[0] ?? null;
}

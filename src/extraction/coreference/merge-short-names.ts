import { fold } from '../../knowledge/normalize.js';
import { findAcronyms, toAcronyms } from '../mentions/acronyms.js';
import type { LinkedName, MentionDoc } from '../mentions/draft.js';
import { withoutLegalForm } from '../mentions/legal-forms.js';
import { CLUB_WORD } from '../mentions/type-by-head.js';
import type { EntityDraft } from './entity-draft.js';
import { toWordsOf } from './name-words.js';
import { findOtherNames } from './other-names.js';

const INSTITUTION =
  /^(?:Council|Commission|Court|Ministry|Party|Bank|Union|Assembly|Committee|Authority|Agency|Parliament|University|Department|Association|Organi[sz]ation|Institute|Front|Tribunal|Foundation|Cent(?:er|re)|Board|Federation|League|Fund|Service|Group|Company|Church|Society)$/;

/** Short names → the entity of the long one, where exactly one fits. */
export function mergeShortNames(
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
  const wholes = new Set(
    names.flatMap((name, i) => {
      const words = toWordsOf(doc, name);
      return withoutLegalForm(words).length < words.length ? [entities[i] as EntityDraft] : [];
    }),
  );
  const merged = findOtherNames(doc, names, entities);
  const firstAt = new Map<EntityDraft, number>();
  entities.forEach((entity, i) => {
    if (!firstAt.has(entity)) firstAt.set(entity, i);
  });
  names.forEach((name, i) => {
    const entity = entities[i] as EntityDraft;
    // "Varga PLC" is no short name of "Varga Textiles".
    if (entity.knowledge || merged.has(entity) || (wholes.has(entity) && entity.kind !== 'PERSON')) return;
    const words = toWordsOf(doc, name).filter((w) => /[\p{L}\p{N}]/u.test(w));
    const key = toKey(words);
    const person = findLongName(ofGender(people.get(key), entity.gender), entity, names, entities, i);
    const isClub = words.length === 1 && CLUB_WORD.test(words[0] as string);
    const [body, otherBody] = oneBefore(
      (organizations.get(key) ?? []).filter((e) => e !== entity),
      firstAt,
      i,
    );
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

/** "The Fair Trade Commission … the Commission … the Fisheries Commission": the only one that was named before, else all. */
function oneBefore(
  bodies: readonly EntityDraft[],
  firstAt: ReadonlyMap<EntityDraft, number>,
  at: number,
): readonly EntityDraft[] {
  if (bodies.length < 2) return bodies;
  const before = bodies.filter((body) => (firstAt.get(body) ?? at) < at);
  return before.length === 1 ? before : bodies;
}

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

function toKey(words: readonly string[]): string {
  return words.map(fold).join(' ');
}

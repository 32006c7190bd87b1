import type { AffiliationLink, Doc } from '../doc.js';

/** The entities that an entity belongs to, by what the article says of it; null where it says nothing. */
export interface Homes {
  /** The body whose office a person holds, as last said before `at` (a UTF-16 offset), else as first said after it. */
  bodyOf(entity: number, at: number): number | null;
  /** The country of a person or body, also by way of a body: spokesman → ministry → country. */
  countryOf(entity: number, at: number): number | null;
  /** The body whose office a person holds, and its country where it is one of the state's: whom he means by "we". */
  spokenFor(entity: number, at: number): readonly number[];
  /** The company or other organization whose office a person holds. */
  companyOf(entity: number, at: number): number | null;
}

/** A country is at most this many steps away: spokesman → department → ministry → country. */
const MAX_STEPS = 3;

export function toHomes({ entities, affiliations }: Pick<Doc, 'entities' | 'affiliations'>): Homes {
  const byMember = new Map<number, AffiliationLink[]>();
  for (const link of [...affiliations].sort((a, b) => a.start - b.start)) {
    const links = byMember.get(link.member);
    if (links) links.push(link);
    else byMember.set(link.member, [link]);
  }
  const homeOf = (entity: number, at: number, office: boolean): number | null => {
    const links = (byMember.get(entity) ?? []).filter((l) => !office || l.title !== null);
    return (links.filter((l) => l.start < at).at(-1) ?? links[0])?.organization ?? null;
  };
  const bodyOf = (entity: number, at: number) =>
    entities[entity]?.kind === 'PERSON' ? homeOf(entity, at, true) : null;
  const countryOf = (entity: number, at: number) => {
    let home = entities[entity]?.kind === 'PERSON' ? bodyOf(entity, at) : entity;
    for (let steps = 0; home !== null && steps < MAX_STEPS; steps++) {
      if (entities[home]?.kind === 'COUNTRY') return home;
      home = homeOf(home, at, false);
    }
    return null;
  };
  return {
    bodyOf,
    countryOf,
    spokenFor(entity, at) {
      const body = bodyOf(entity, at);
      if (body === null) return [];
      const country = entities[body]?.kind === 'GOVERNMENT_BODY' ? countryOf(body, at) : null;
      return country === null || country === body ? [body] : [body, country];
    },
    companyOf(entity, at) {
      const home = bodyOf(entity, at);
      return home !== null &&
        /^(?:ORGANIZATION|INTERGOVERNMENTAL_ORGANIZATION|BLOC)$/.test(entities[home]?.kind ?? '')
        ? home
        : null;
    },
  };
}

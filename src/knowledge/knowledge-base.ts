import { AliasIndex, type Alias } from './alias-index.js';
import { toCountries, type Country } from './countries.js';
import { COUNTRY_BODIES, toBodyKey, toCountryBody } from './country-bodies.js';
import { ARMED_GROUPS } from './data/armed-groups.js';
import { BLOCS } from './data/blocs.js';
import { CIVIL_SOCIETY } from './data/civil-society.js';
import { CLUBS } from './data/clubs.js';
import { COMPANIES } from './data/companies.js';
import { GOVERNMENT_BODIES } from './data/government-bodies.js';
import { INTERGOVERNMENTAL } from './data/intergovernmental.js';
import { MEDIA } from './data/media.js';
import { PARTIES } from './data/parties.js';
import { PEOPLES } from './data/peoples.js';
import type { KnowledgeEntry } from './entry.js';
import { fold } from './normalize.js';
import { toOffices, type Office } from './offices.js';
import { parseEntries } from './parse-entries.js';
import { toPeople, type KnownPerson } from './people.js';
import { toPlaces } from './places.js';

/** Everything that Annals knows of actors and places before it reads an article. Immutable after construction. */
export class KnowledgeBase {
  /** Names of everything but bodies that follow from a country. */
  readonly names = new AliasIndex();
  readonly people: readonly KnownPerson[];
  readonly offices: readonly Office[];
  readonly #entries = new Map<string, KnowledgeEntry>();
  readonly #countries = new Map<string, Country>();
  readonly #bySurname = new Map<string, KnownPerson[]>();
  readonly #personByKey = new Map<string, KnownPerson>();

  constructor() {
    for (const country of toCountries()) {
      this.#countries.set(country.entry.key, country);
      this.#add(country.entry, []);
      for (const [text, role] of country.names) this.names.add(text, country.entry, role);
    }
    const organizations = [
      ...parseEntries(INTERGOVERNMENTAL, 'INTERGOVERNMENTAL_ORGANIZATION', ['organization']),
      ...parseEntries(BLOCS, 'BLOC'),
      ...parseEntries(GOVERNMENT_BODIES, 'GOVERNMENT_BODY', ['body']),
      ...parseEntries(ARMED_GROUPS, 'ARMED_GROUP', ['group']),
      ...parseEntries(PARTIES, 'ORGANIZATION', ['party']),
      ...parseEntries(MEDIA, 'MEDIA'),
      ...parseEntries(COMPANIES, 'ORGANIZATION', ['manufacturer']).map(toCompany),
      ...parseEntries(CLUBS, 'ORGANIZATION'),
      ...parseEntries(PEOPLES, 'GROUP'),
      ...parseEntries(CIVIL_SOCIETY, 'ORGANIZATION', ['organization']),
    ];
    for (const entry of [...organizations, ...toPlaces()]) this.#add(entry, [entry.name, ...entry.aliases]);
    this.offices = toOffices();
    this.people = toPeople(this.offices);
    for (const person of this.people) {
      const { entry, surname } = person;
      this.#add(entry, [entry.name, ...entry.aliases]);
      this.#personByKey.set(entry.key, person);
      const others = entry.aliases
        .filter((a) => a.includes(' '))
        .map((a) => fold(a.split(' ').at(-1) as string));
      // A family name comes last unless it comes first, and is spelled in more than one way.
      const names = entry.name.endsWith(person.surnameText) ? new Set([surname, ...others]) : [surname];
      for (const name of names) this.#bySurname.set(name, [...(this.#bySurname.get(name) ?? []), person]);
    }
  }

  /** The entry of a key; null where there is none. */
  findEntry(key: string): KnowledgeEntry | null {
    return this.#entries.get(key) ?? null;
  }

  findPerson(key: string): KnownPerson | null {
    return this.#personByKey.get(key) ?? null;
  }

  /** People of a folded family name. */
  findBySurname(surname: string): readonly KnownPerson[] {
    return this.#bySurname.get(surname) ?? [];
  }

  /** "Foreign Ministry" of a country; null where the words name no body that every state has. */
  findCountryBody(countryKey: string, words: string): KnowledgeEntry | null {
    const country = this.#countries.get(countryKey);
    if (!country) return null;
    const body = COUNTRY_BODIES.get(toBodyKey(words));
    // The written name first: "US" + "Supreme Court" has an entry of its own.
    for (const name of body ? [words, body] : [words]) {
      for (const adjective of [country.demonym, country.entry.name, ...country.entry.aliases]) {
        const known = adjective && this.names.findExact(`${adjective} ${name}`).find(isBody);
        if (known) return known.entry;
      }
    }
    return body ? toCountryBody(country, body) : null;
  }

  /** "Labour Party" of a country: "Norwegian Labour Party", "Democratic Party of Italy"; null where none is known. */
  findParty(countryKey: string, name: string): KnowledgeEntry | null {
    const country = this.#countries.get(countryKey);
    if (!country) return null;
    for (const words of [`${name} of ${country.entry.name}`, `${country.demonym} ${name}`]) {
      const known = this.names.findExact(words).find(({ entry }) => entry.owner === countryKey);
      if (known) return known.entry;
    }
    return null;
  }

  #add(entry: KnowledgeEntry, names: readonly string[]): void {
    // The first of two with one name is the better known; the other keeps its names, not its key.
    if (!this.#entries.has(entry.key)) this.#entries.set(entry.key, entry);
    for (const name of names) this.names.add(name, entry, 'NAME');
  }
}

/** A bank, an airline or a carmaker is also "the company"; a union or an exchange is none. */
function toCompany(entry: KnowledgeEntry): KnowledgeEntry {
  const isCompany = !entry.nouns.some((noun) => /^(?:union|federation|exchange|fund|regulator)$/.test(noun));
  return isCompany ? { ...entry, nouns: [...new Set([...entry.nouns, 'company', 'firm', 'group'])] } : entry;
}

function isBody({ entry }: Alias): boolean {
  return entry.kind === 'GOVERNMENT_BODY';
}

let shared: KnowledgeBase | null = null;

/** The one knowledge base of the process, built at its first use. */
export function getKnowledgeBase(): KnowledgeBase {
  return (shared ??= new KnowledgeBase());
}

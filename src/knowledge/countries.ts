import worldCountries, { type Countries } from 'world-countries';
import { slug } from '../domain/ids.js';
import { COUNTRY_ITEMS } from './data/country-items.js';
import { COUNTRY_NAMES, type CountryNames } from './data/country-names.js';
import { HISTORIC_STATES } from './data/historic-states.js';
import { toEntry, type AliasRole, type KnowledgeEntry } from './entry.js';
import { toCountryKey, toIso3 } from './parse-entries.js';

/** A country with its names by what they say of it. */
export interface Country {
  readonly entry: KnowledgeEntry;
  readonly names: readonly (readonly [string, AliasRole])[];
  /** Adjective, as in "Russian Foreign Ministry"; null where there is none. */
  readonly demonym: string | null;
}

/** Its types describe a CommonJS module, which it is not. */
const COUNTRIES = worldCountries as unknown as Countries;
/** "the state" is a part of a federation more often than a country. */
const NOUNS = ['country', 'nation'];
/** States that are called after what they are as well: "the kingdom cut its output". */
const NOUN_BY_STATE: readonly (readonly [noun: string, states: RegExp])[] = [
  ['kingdom', /^(?:SAU|GBR|NOR|SWE|DNK|NLD|BEL|ESP|MAR|JOR|BHR|THA|KHM|LSO|SWZ|BTN|TON)$/],
  ['island', /^(?:TWN|CUB|LKA|CYP|MLT|ISL|JAM|MDG|HTI|MUS|SGP)$/],
  ['emirate', /^(?:QAT|KWT)$/],
];
/** Places rather than states, and codes that only collect islands. */
const NO_COUNTRIES: ReadonlySet<string> = new Set([
  'ATA',
  'ATF',
  'BVT',
  'HMD',
  'IOT',
  'UMI',
  'SGS',
  'SJM',
  'BES',
]);

/** The countries of world-countries with the names that news uses, and the states that are no more. */
export function toCountries(): Country[] {
  const present = COUNTRIES.filter(({ cca3 }) => !NO_COUNTRIES.has(cca3)).map(
    ({ cca3, name, altSpellings, capital, demonyms }) => {
      const known: CountryNames = COUNTRY_NAMES[cca3] ?? {};
      const common = known.name ?? name.common;
      const aliases = [
        name.common,
        name.official,
        ...(known.aliases ?? []),
        ...altSpellings.filter(isEnglish),
      ];
      const people = known.demonyms ?? [demonyms['eng']?.m ?? ''].flatMap(toPlurals);
      return toCountry(common, cca3, {
        key: toCountryKey(cca3),
        aliases: aliases.filter((a) => a !== common),
        demonyms: people,
        capitals: known.capitals ?? capital,
        wikidata: COUNTRY_ITEMS[cca3] ?? null,
      });
    },
  );
  const past = HISTORIC_STATES.trim()
    .split('\n')
    .map((line) => {
      const [name = '', aliases, demonyms, capitals, code, item] = line.split('|').map((f) => f.trim());
      return toCountry(name, code || null, {
        key: code ? toCountryKey(code) : slug(name),
        aliases: toList(aliases),
        demonyms: toList(demonyms),
        capitals: toList(capitals),
        wikidata: item || null,
      });
    });
  return [...present, ...past];
}

interface Names {
  readonly key: string;
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
  readonly wikidata: string | null;
}

function toCountry(name: string, code: string | null, names: Names): Country {
  const { key, aliases, demonyms, capitals, wikidata } = names;
  const iso3 = code && toIso3(code);
  return {
    entry: toEntry({
      key,
      name,
      category: 'ACTOR',
      kind: 'COUNTRY',
      aliases: [...new Set(aliases)],
      wikidata,
      iso3,
      nouns: [
        ...NOUNS,
        ...NOUN_BY_STATE.flatMap(([noun, states]) => (states.test(iso3 ?? '') ? [noun] : [])),
      ],
    }),
    names: [
      ...[name, ...aliases].map((text) => [text, 'NAME'] as const),
      ...demonyms.map((text) => [text, 'DEMONYM'] as const),
      // "Singapore" is a country before it is a city.
      ...capitals.filter((city) => city !== name).map((text) => [text, 'CAPITAL'] as const),
    ],
    demonym: demonyms[0] ?? null,
  };
}

function toList(field = ''): string[] {
  return field ? field.split(/\s*;\s*/) : [];
}

/** Alternative spellings are in any language and hold bare codes: English ones are told by their letters and words. */
function isEnglish(spelling: string): boolean {
  return (
    /^(?:The )?[A-Z][a-z]+(?: (?:of|and|the|[A-Z][a-z]+))+$/.test(spelling) &&
    /\b(?:of|the|and)\b/.test(spelling)
  );
}

/** "Kenyan" → also "Kenyans"; "Chinese" and "Swiss" have no plural. */
function toPlurals(demonym: string): string[] {
  const all = demonym
    .split(/, | or /)
    .filter((d) => d && d !== 'American' && d !== 'Dutch' && d !== 'French');
  return all.flatMap((d) => (/(?:ese|ss|sh|ch)$/.test(d) ? [d] : [d, `${d}s`]));
}

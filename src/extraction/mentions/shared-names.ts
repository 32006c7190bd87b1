import type { KnowledgeEntry } from '../../knowledge/entry.js';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.js';
import { canHaveBody, isOfSomeStates, isSharedName } from '../../knowledge/shared-names.js';
import type { NameDraft } from './draft.js';

/** A country that is named less than this share of another's mentions is not what the article is about. */
const CLEAR = 0.75;

/** The best known bearer of a name needs so much of what speaks for another country's. */
const BEST_KNOWN = 0.5;
const CALLED_BY_LAST = /^(?:parliament|senate|congress|treasury)$/;

/** How often an article names each country, by code: by its own names, its people, bodies and places. */
export type CountryEvidence = ReadonlyMap<string, number>;

/** Finds whose a body or party is whose name alone does not say: "the Senate", "Labour". Null where that is unclear. */
export type FindShared = (name: NameDraft) => KnowledgeEntry | null;

/** A body whose country the text names, where it does. */
interface Owned {
  readonly at: number;
  readonly entry: KnowledgeEntry;
}

/**
 * "Kenya's Senate met. … *The Senate* will meet again": the body that the text names in full, else that of the country
 * that the article is about, else that which is best known by the name alone, where nothing speaks against it.
 */
export function createSharedNameFinder(
  names: readonly NameDraft[],
  evidence: CountryEvidence,
  knowledge: KnowledgeBase,
): FindShared {
  const owned = toOwned(names, knowledge);
  const countries = [...evidence].sort((a, b) => b[1] - a[1]);
  return (name) => {
    const words = toWords(name);
    const named = findNearest(owned.get(words) ?? [], name.from);
    if (named) return named;
    const known = name.aliases[0]?.entry ?? null;
    const weightOf = (entry: KnowledgeEntry) => evidence.get(entry.iso3 ?? '') ?? 0;
    const [best, second] = countries.flatMap(([iso3]) => findOf(iso3, words, name, knowledge) ?? []);
    if (!best) {
      const alone = countries.length === 0 || isOfSomeStates(words);
      return known && (alone || weightOf(known) > 0) ? known : null;
    }
    // "Congress" is India's party as well: of two that the name itself is of, the one whose country is named more
    const share = name.aliases.some(({ entry }) => entry === best) ? 1 : BEST_KNOWN;
    if (known && weightOf(known) >= share * weightOf(best)) return known;
    // the Treasury in an article on Sri Lanka that names Australia once
    const isMain = weightOf(best) >= BEST_KNOWN * countries[0]![1];
    return !isMain || (second && weightOf(second) > CLEAR * weightOf(best)) ? null : best;
  };
}

function toWords({ body, aliases }: NameDraft): string {
  return (body ?? aliases[0]?.text ?? '').toLowerCase();
}

/** The bodies that the text names with their country, by what they are called without it. */
function toOwned(names: readonly NameDraft[], knowledge: KnowledgeBase): Map<string, Owned[]> {
  const owned = new Map<string, Owned[]>();
  const add = (words: string, at: number, entry: KnowledgeEntry | null): void => {
    if (entry) owned.set(words, [...(owned.get(words) ?? []), { at, entry }]);
  };
  for (const { from, body, bodyOf, aliases } of names) {
    if (body !== null && bodyOf !== null)
      add(body.toLowerCase(), from, knowledge.findCountryBody(bodyOf, body));
    const [alias] = aliases;
    if (!alias || aliases.some(isSharedName)) continue;
    const { entry } = alias;
    for (const text of [entry.name, ...entry.aliases])
      if (isSharedName({ entry, text, role: 'NAME' })) add(text.toLowerCase(), from, entry);
    // "the European Parliament … *Parliament*"
    const last = alias.text.split(' ').at(-1)!.toLowerCase();
    if (CALLED_BY_LAST.test(last) && entry.kind !== 'ORGANIZATION') add(last, from, entry);
  }
  return owned;
}

/** The last before a token, else the first behind it. */
function findNearest(owned: readonly Owned[], token: number): KnowledgeEntry | null {
  return (owned.filter(({ at }) => at < token).at(-1) ?? owned[0])?.entry ?? null;
}

/** The body or party of that name which a country has; null where it has none that is known. */
function findOf(
  iso3: string,
  words: string,
  { aliases, body }: NameDraft,
  knowledge: KnowledgeBase,
): KnowledgeEntry | null {
  const own = aliases.find(({ entry }) => entry.iso3 === iso3);
  if (own) return own.entry;
  const key = `country-${iso3.toLowerCase()}`;
  const [first] = aliases;
  if (first && aliases.every(({ entry }) => entry.nouns.includes('party')))
    return knowledge.findParty(key, first.entry.name);
  // "the House" is what the House of Representatives is called where there is one.
  const name = words === 'house' ? 'house of representatives' : words;
  if (words === 'house' && !isOfSomeStates(name)) return null;
  return canHaveBody(iso3, name) ? knowledge.findCountryBody(key, body ?? name) : null;
}

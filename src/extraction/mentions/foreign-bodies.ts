import type { Alias } from '../../knowledge/alias-index.js';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.js';
import { type CountryIndex, findCountryBefore } from './country-index.js';
import type { MentionDoc, NameDraft } from './draft.js';
import type { GazetteerMatch } from './gazetteer.js';

/** What many countries have one of under the same name. */
const NATIONAL = /^(?:party|association|federation|service)$/;

/** "Northern Ireland's *Democratic Unionist Party*": what is called a country and is a part of another. */
const PARTS: Readonly<Record<string, string>> = {
  england: 'country-gbr',
  scotland: 'country-gbr',
  wales: 'country-gbr',
  'northern-ireland': 'country-gbr',
};

/**
 * "the Israeli *Labour Party*", "Russia's *Secret Service*", "the Scottish *Football Association*": not those of the
 * country whose are known by that name alone. Null where the country beside the name is its own, or none stands there.
 */
export function toForeignDraft(
  doc: MentionDoc,
  { from, to, aliases }: GazetteerMatch,
  countries: CountryIndex,
  knowledge: KnowledgeBase,
): NameDraft | null {
  const before = findCountryBefore(doc, from, countries);
  const country = before?.owner.aliases[0]?.entry;
  if (!before || !country || !aliases.every(isNational)) return null;
  const own = aliases.filter(
    ({ entry }) => entry.owner === country.key || entry.owner === PARTS[country.key],
  );
  if (own.length) return own.length < aliases.length ? toDraft(from, to, own) : null;
  // "the Portuguese Socialist Party" is known by its full name.
  const full = knowledge.names.findExact(`${aliases[0]!.text} of ${country.name}`);
  return toDraft(before.adjacent ? before.owner.from : from, to, full);
}

function isNational({ entry }: Alias): boolean {
  if (entry.kind === 'GOVERNMENT_BODY') return entry.owner !== null;
  return entry.kind === 'ORGANIZATION' && entry.nouns.some((noun) => NATIONAL.test(noun));
}

function toDraft(from: number, to: number, aliases: readonly Alias[]): NameDraft {
  return { from, to, type: 'ORG', aliases, body: null, bodyOf: null, form: 'NAME' };
}

import type { Alias } from '../../knowledge/alias-index.js';
import type { KnowledgeEntry } from '../../knowledge/entry.js';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.js';
import type { LinkedName, MentionDoc, NameDraft } from './draft.js';
import { isSharedName } from '../../knowledge/shared-names.js';
import { linkPeople } from './link-people.js';
import { withoutLegalForm } from './legal-forms.js';
import { isActing } from './metonymy.js';
import { createSharedNameFinder, type CountryEvidence } from './shared-names.js';
import type { TitlePhrase } from './titles.js';

const SEAT_OF_THE_UNION = 'Brussels';

/** What stands in the same sentence counts for so many mentions elsewhere. */
const NEARBY = 10;
/** Where a report comes from counts for so many. */
const DATELINE = 3;

/** Names → entries: other names first, because they are the evidence for ambiguous ones and for people. */
export function linkNames(
  doc: MentionDoc,
  names: readonly NameDraft[],
  titles: ReadonlyMap<number, readonly TitlePhrase[]>,
  knowledge: KnowledgeBase,
): LinkedName[] {
  const evidence = countCountries(doc, names);
  const nearby = countNearby(doc, names);
  const placesOf = countCountries(doc, names.filter(isInCountry));
  const findShared = createSharedNameFinder(names, evidence, knowledge);
  const linked = names.map((name): LinkedName => {
    const unlinked = { ...name, entry: null, role: null, linkScore: 1 };
    if (name.body !== null && name.bodyOf !== null) {
      const entry = knowledge.findCountryBody(name.bodyOf, name.body);
      return entry ? { ...name, entry, role: 'NAME', linkScore: 1 } : unlinked;
    }
    if (name.type === 'PER') return unlinked;
    if (name.body !== null || (name.aliases.length > 0 && name.aliases.every(isSharedName))) {
      const entry = findShared(name);
      return entry ? { ...name, entry, role: 'NAME', linkScore: 0.7 } : unlinked;
    }
    const aliases = name.aliases.length ? name.aliases : findFirm(doc, name, knowledge);
    if (!aliases.length) return unlinked;
    const [alias, score] = chooseAlias(
      { ...name, aliases },
      evidence,
      nearby.get(doc.tokens[name.from]!.sentence),
      placesOf,
    );
    return toLinked(doc, name, alias, score, knowledge);
  });
  return linkPeople(doc, linked, titles, knowledge);
}

/** "*Varga Holdings Corp.*" is Varga Holdings. */
function findFirm(
  { tokens }: MentionDoc,
  { from, to, type }: NameDraft,
  knowledge: KnowledgeBase,
): readonly Alias[] {
  const words = tokens.slice(from, to).map(({ text }) => text);
  const short = withoutLegalForm(words);
  if (type !== 'ORG' || short.length === words.length) return [];
  return knowledge.names
    .findExact(short.join(' '))
    .filter(({ entry }) => /^(?:ORGANIZATION|MEDIA)$/.test(entry.kind ?? ''));
}

function toLinked(
  doc: MentionDoc,
  name: NameDraft,
  alias: Alias,
  linkScore: number,
  knowledge: KnowledgeBase,
): LinkedName {
  const { entry, role } = alias;
  if (role !== 'CAPITAL') return { ...name, entry, role, linkScore };
  if (isActing(doc, name)) {
    // "Brussels has fined Apple": the Union more often than Belgium.
    const union = alias.text === SEAT_OF_THE_UNION ? knowledge.findEntry('european-union') : null;
    return { ...name, entry: union ?? entry, role, linkScore: 0.8 };
  }
  return { ...name, entry: toCapital(alias), role: 'NAME', linkScore: 1 };
}

/** The capital as a place; countries hold only its name. */
function toCapital({ entry, text }: Alias): KnowledgeEntry {
  const key = `${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}-${(entry.iso3 ?? entry.key).toLowerCase()}`;
  return {
    ...entry,
    key,
    category: 'PLACE',
    name: text,
    kind: null,
    aliases: [],
    wikidata: null,
    owner: null,
    nouns: [],
  };
}

/** What is called by a name that several states' bodies share says nothing of its country. */
function countCountries(doc: MentionDoc, names: readonly NameDraft[]): CountryEvidence {
  const counts = new Map<string, number>();
  for (const { from, aliases } of names) {
    if (aliases.some(isSharedName)) continue;
    const countries = new Set(aliases.map((a) => a.entry.iso3));
    const [only] = countries;
    if (countries.size !== 1 || !only) continue;
    const { dateline } = doc.sentences[doc.tokens[from]!.sentence]!;
    counts.set(only, (counts.get(only) ?? 0) + (dateline && from < dateline.to ? DATELINE : 1));
  }
  return counts;
}

/** A city, a state, a party or a body of a country, and nothing that is the country itself. */
function isInCountry({ aliases: [alias] }: NameDraft): boolean {
  return (
    alias !== undefined && !/^(?:COUNTRY|PERSON)$/.test(alias.entry.kind ?? '') && alias.role !== 'CAPITAL'
  );
}

/** The same, sentence by sentence. */
function countNearby(doc: MentionDoc, names: readonly NameDraft[]): Map<number, CountryEvidence> {
  const bySentence = new Map<number, NameDraft[]>();
  for (const name of names) {
    const { sentence } = doc.tokens[name.from]!;
    const list = bySentence.get(sentence);
    if (list) list.push(name);
    else bySentence.set(sentence, [name]);
  }
  return new Map([...bySentence].map(([sentence, list]) => [sentence, countCountries(doc, list)]));
}

/**
 * "Georgia" among Atlanta and Ohio is the state, beside Tbilisi or among other countries the country: whichever's country
 * is named more. That a country is named itself says nothing for a place in it.
 */
function chooseAlias(
  { aliases }: NameDraft,
  evidence: CountryEvidence,
  nearby: CountryEvidence | undefined,
  placesOf: CountryEvidence,
): readonly [Alias, number] {
  const [first] = aliases as readonly [Alias];
  if (aliases.length === 1) return [first, 1];
  const areCountries = aliases.some(({ entry }) => entry.kind === 'COUNTRY');
  const own = new Set(aliases.map(({ entry }) => entry.iso3));
  const amongCountries = [...(nearby?.keys() ?? [])].some((iso3) => !own.has(iso3));
  const weight = ({ entry: { iso3, category, kind } }: Alias) => {
    if (!iso3) return 0;
    if (areCountries && category === 'PLACE') return placesOf.get(iso3) ?? 0;
    const near = NEARBY * (nearby?.get(iso3) ?? (kind === 'COUNTRY' && amongCountries ? 1 : 0));
    return (evidence.get(iso3) ?? 0) + near;
  };
  const best = aliases.reduce((a, b) => (weight(b) > weight(a) ? b : a), first);
  return [best, 0.8];
}

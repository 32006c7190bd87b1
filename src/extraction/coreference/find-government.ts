import type { Discourse } from './discourse.js';
import type { EntityDraft, MentionDraft } from './entity-draft.js';
import type { NominalDraft } from './find-nominals.js';

const WINDOW = 3;
/** So many times as often as any other a country is named that an article is about. */
const STANDS_OUT = 1.7;
/** "the state government", "the previous government": not the one that the country has. */
const OTHER =
  /^(?:state|local|regional|provincial|city|municipal|county|territorial|cantonal|tribal|devolved|shadow|puppet|exile|exiled|previous|former|last|late|next|future|old|own|world|foreign|rebel|parallel|rival|alternative|minority|majority|good|big|open)$/i;

/** The countries of one article, by what is named of them. */
export interface Countries {
  /** By the code of a place, a body or a person: the country, where the article names it as well. */
  readonly byCode: ReadonlyMap<string, EntityDraft>;
  /** The one that is named much more often than any other; null where none stands out. */
  readonly main: EntityDraft | null;
}

/** "Bern has said nothing. *The government* protects traders.": the country spoken of last, else the one that the article is about. */
export function findGovernment(
  { from, head, noun, plural, definite }: NominalDraft,
  discourse: Discourse,
  { byCode, main }: Countries,
): EntityDraft | null {
  if (noun !== 'government' || plural || !definite) return null;
  if (discourse.doc.tokens.slice(from, head).some(({ text }) => OTHER.test(text))) return null;
  const near = findNearCodes(head, discourse);
  const countryOf = ({ iso3 }: EntityDraft) => (iso3 && byCode.get(iso3)) || null;
  const fits = (e: EntityDraft) => countryOf(e) !== null;
  for (const mentions of discourse.findBySentence(head, { window: WINDOW, fits })) {
    const told = new Set(mentions.map((m) => countryOf(m.entity)!));
    if (!told.size) continue;
    if (near.size && ![...told].some(({ iso3 }) => near.has(iso3!))) return null;
    if (told.size === 1) return [...told][0]!;
    return main && told.has(main) ? main : null;
  }
  return near.size && !(main?.iso3 && near.has(main.iso3)) ? null : main;
}

/**
 * "The United States sent ships. In *Caracas*, *Maduro* called it a threat. The government …": the codes of the countries of
 * what the nearest sentence names which names anything of one, where those are persons, bodies and places only: another
 * country is not meant. None where it names a country as well, or a firm.
 */
export function findNearCodes(head: number, discourse: Discourse): ReadonlySet<string> {
  const isOfCountry = ({ iso3 }: EntityDraft) => iso3 !== null;
  const [nearest = []] = discourse
    .findBySentence(head, { window: WINDOW, fits: isOfCountry })
    .filter((mentions) => mentions.length > 0);
  const isOfState = ({ category, kind }: EntityDraft) =>
    category === 'PLACE' || kind === 'PERSON' || kind === 'GOVERNMENT_BODY';
  return new Set(
    nearest.every((m) => isOfState(m.entity)) ? nearest.flatMap((m) => m.entity.iso3 ?? []) : [],
  );
}

export function toCountries(named: readonly MentionDraft[]): Countries {
  const counts = new Map<EntityDraft, number>();
  for (const { entity } of named)
    if (entity.kind === 'COUNTRY') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const standsOut = first && first[1] > 1 && first[1] >= STANDS_OUT * (second?.[1] ?? 0);
  return {
    byCode: new Map([...counts.keys()].flatMap((e) => (e.iso3 ? [[e.iso3, e]] : []))),
    main: standsOut ? first[0] : null,
  };
}

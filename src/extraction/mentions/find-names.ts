import type { Alias } from '../../knowledge/alias-index.js';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.js';
import type { NameSpan, TokenRange } from '../doc.js';
import type { MentionDoc, NameDraft } from './draft.js';
import { type CountryIndex, findCountryAfter, findCountryBefore, indexCountries } from './country-index.js';
import { dropThingsLetters, readAcronyms } from './acronyms.js';
import { MIN_CERTAINTY, toCertainty } from './certainty.js';
import { findClubs, isOnSport, toClubDraft, toTeamDraft } from './clubs.js';
import { isAgency } from './agencies.js';
import { toForeignDraft } from './foreign-bodies.js';
import { dropGenericNames } from './generic-names.js';
import { findHalves } from './halves.js';
import { joinNames } from './join-names.js';
import { matchNames, type BodyMatch, type GazetteerMatch } from './gazetteer.js';
import { isPlace, settleTypes } from './settle-types.js';
import { isProductMaker, trimName } from './trim-name.js';
import { findAddressed, findRepeatedNames } from './repeated-names.js';

/** Of what hardly looks like a name. */
const MIN_CERTAINTY_OF_DOUBTFUL = 0.8;
/** From this score on the encoder's word that a name is a place's counts more than the knowledge base's. */
const SURE_OF_PLACE = 0.9;
/** State bodies that speak for their country rather than for themselves, when written small: "Russian troops", "the Japanese side". */
const COUNTRY_IN_ACTION =
  /^(?:government|army|armed forces|military|forces|troops|navy|air force|defen[cs]e forces|police|cabinet|presidency|intelligence|fleet|naval forces|ground forces|forces|side|authorities|regime|leadership)$/;

/**
 * The names of an article, in text order, none across another; a demonym may stand inside a longer name ("Russian" in
 * "Russian Foreign Ministry"). The longest reading wins, the knowledge base's before the encoder's.
 */
export function findNames(doc: MentionDoc, knowledge: KnowledgeBase): NameDraft[] {
  const textOf = ({ from, to }: TokenRange) =>
    doc.article.text.slice(doc.tokens[from]!.start, doc.tokens[to - 1]!.end);
  const isKnown = (range: TokenRange) => knowledge.names.findExact(textOf(range)).length > 0;
  const whole = joinNames(doc, doc.names, isKnown)
    .map((name) => trimName(doc, name))
    .filter((n) => n !== null);
  const trimmed = settleTypes(doc, [...dropGenericNames(doc, whole), ...findAddressed(doc, whole)]);
  const repeated = findRepeatedNames(doc, trimmed);
  const repeatedAt = new Set(repeated.map((n) => n.from));
  const encoded = [
    ...trimmed.filter((n) => n.type !== 'OTHER' || n.to - n.from > 1 || !repeatedAt.has(n.from)),
    ...repeated,
  ].sort((a, b) => a.from - b.from);
  const inThing = new Uint8Array(doc.tokens.length);
  const inActor = new Uint8Array(doc.tokens.length);
  for (const { from, to, type } of encoded) (type === 'OTHER' ? inThing : inActor).fill(1, from, to);
  const isActorLike = ({ from }: TokenRange) => inActor[from] === 1;
  const isNameLike = (range: TokenRange) => isActorLike(range) || inThing[range.from] === 1;
  const { names: matches, demonyms, states, bodies } = matchNames(doc, knowledge, isNameLike, isActorLike);
  const names = [...matches, ...findHalves(doc, matches, knowledge)];
  const surnames = new Set(
    encoded.filter((n) => n.type === 'PER' && n.to - n.from > 1).map((n) => doc.tokens[n.to - 1]!.text),
  );
  const countries = indexCountries([...demonyms, ...names]);
  const bodyDrafts = bodies.flatMap((body) => toBodyDrafts(doc, body, countries));
  const owned = bodyDrafts.filter((draft) => draft.bodyOf !== null);
  const matched = new Map(names.map((m) => [m.from, m]));
  const onSport = isOnSport(doc);
  const encodedFrom = new Map<number, NameSpan[]>();
  for (const name of encoded) encodedFrom.set(name.from, [...(encodedFrom.get(name.from) ?? []), name]);
  const drafts = [
    ...owned.filter((draft) => !isNameWithCountry(draft, matched)),
    ...names.map((match) => {
      const own = (encodedFrom.get(match.from) ?? []).filter(({ to }) => to === match.to);
      return (
        toForeignDraft(doc, match, countries, knowledge) ??
        toClubDraft(doc, match, own, knowledge) ??
        (onSport ? toTeamDraft(doc, match, own) : null) ??
        toKnownDraft(doc, match, own, surnames)
      );
    }),
    ...bodyDrafts.filter((draft) => draft.bodyOf === null),
    ...encoded
      .filter(
        (name) =>
          toCertainty(name) >= (isHardlyName(doc, name) ? MIN_CERTAINTY_OF_DOUBTFUL : MIN_CERTAINTY) &&
          !isBodyOfCountry(name, owned, countries) &&
          (isBranch(name, matched) || !isRowOfNames(doc, name, matched)),
      )
      .map((name): NameDraft => {
        const { from, to } = name;
        const type = isBranch(name, matched) ? 'ORG' : isProduct(doc, name, matched) ? 'OTHER' : name.type;
        const aliases = type === 'ORG' ? findClubs(textOf(name), knowledge) : [];
        return { from, to, type, aliases, body: null, bodyOf: null, form: 'NAME' };
      }),
  ];
  const chosen = chooseLongest(drafts, doc.tokens.length);
  const lengths = new Uint16Array(doc.tokens.length);
  for (const { from, to } of chosen) lengths.fill(Math.min(to - from, 65535), from, to);
  const keys: (string | undefined)[] = [];
  for (const { from, aliases, form } of chosen)
    if (form === 'NAME' && aliases.length > 0) keys[from] = aliases[0]!.entry.key;
  const described = new Uint8Array(doc.tokens.length);
  for (const { from, to, form } of chosen) if (form === 'NOMINAL') described.fill(1, from, to);
  const apart = new Uint8Array(doc.tokens.length);
  for (const { from, to, aliases } of chosen)
    if (NOBODYS.test(aliases[0]?.entry.kind ?? '')) apart.fill(1, from, to);
  // "Hong Kong government", "US army", "Israeli army": the country is named in what describes the body.
  const inside = [
    ...[...names, ...states].filter(({ from, to }) => described[from] && described[to - 1]),
    ...demonyms,
  ];
  const nested = [...new Map(inside.map((match) => [`${match.from}-${match.to}`, match])).values()]
    .filter(({ from, to }) => (lengths[from] as number) > to - from && !apart[from])
    // "*Saudi* Arabia" names one country once
    .filter(({ from, aliases }) => !aliases.some(({ entry }) => keys[from] === entry.key))
    .map((match) => toKnownDraft(doc, match, [], surnames));
  const actors = [...chosen, ...nested]
    .filter((draft) => draft.type !== 'OTHER' && !isProductMaker(doc, draft))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  return readAcronyms(
    doc,
    dropThingsLetters(doc, actors).map((draft) =>
      isAgency(doc, draft) ? { ...draft, aliases: draft.aliases.filter(isMedium) } : draft,
    ),
  );
}

/** What is of no state, whichever its name begins with: "*Bosnian Serb* forces", "Organization of *American* States". */
const NOBODYS = /^(?:GROUP|ARMED_GROUP|INTERGOVERNMENTAL_ORGANIZATION)$/;

/** "Lebanese Forces": a party's name, in which the state stands that forces could be of. */
function isNameWithCountry(
  { from, to, form, body }: NameDraft,
  matched: ReadonlyMap<number, GazetteerMatch>,
): boolean {
  return form === 'NAME' && matched.get(from)?.to === to && to - from > (body?.split(' ').length ?? 0);
}

/** `own`: what the encoder takes the same words for. */
function toKnownDraft(
  doc: MentionDoc,
  { from, to, aliases }: GazetteerMatch,
  own: readonly NameSpan[],
  surnames: ReadonlySet<string>,
): NameDraft {
  const [{ entry, role }] = aliases as readonly [Alias];
  const { kind, category } = entry;
  // "Ford said" is the company, "Paris said" France, unless somebody of that name is about.
  const isSurname = to - from === 1 && surnames.has(doc.tokens[from]!.text);
  const isCity = category === 'PLACE' || role === 'CAPITAL';
  // "*Mr Togo* met the president"
  const isAddressed = /^(?:mr|mrs|ms|miss)\.?$/i.test(doc.tokens[from - 1]?.text ?? '');
  const person =
    kind === 'PERSON' ||
    isAddressed ||
    (isSurname && (isCity ? !isPlace(doc, from, 0) : own.some(({ type }) => type === 'PER')));
  const known = kind === 'PERSON' ? 'PER' : category === 'PLACE' || kind === 'COUNTRY' ? 'LOC' : 'ORG';
  if (/^(?:GOVERNMENT_BODY|MEDIA)$/.test(kind ?? '') && own.some(isSurelyPlace))
    return { from, to, type: 'LOC', aliases: [], body: null, bodyOf: null, form: 'NAME' };
  const type = person && (isAddressed || isCity || (role === 'NAME' && kind !== 'COUNTRY')) ? 'PER' : known;
  // "Israeli army" names nobody, it describes.
  const described = kind === 'GOVERNMENT_BODY' && to - from > 1 && /^\p{Ll}/u.test(doc.tokens[to - 1]!.text);
  return { from, to, type, aliases, body: null, bodyOf: null, form: described ? 'NOMINAL' : 'NAME' };
}

/** "a hotel on *Capitol Hill*", "Springfield, *Kan.*": the place, not who sits there or broadcasts under that name. */
function isSurelyPlace({ type, score }: NameSpan): boolean {
  return type === 'LOC' && score >= SURE_OF_PLACE;
}

/** "*Ministers* of OPEC agreed": at the start of a sentence a capital tells nothing of a noun; nor does a letter, "*D*-N.Y.". */
function isHardlyName({ tokens, syntax, sentences }: MentionDoc, { from, to }: NameSpan): boolean {
  if (to - from > 1) return false;
  const { upos, xpos } = syntax[from]!;
  const { sentence, text } = tokens[from]!;
  const isOpeningNoun = sentences[sentence]?.from === from && upos === 'NOUN' && /^NNS?$/.test(xpos);
  return isOpeningNoun || text.length === 1;
}

const POWER = /^(?:COUNTRY|BLOC|INTERGOVERNMENTAL_ORGANIZATION)$/;

/**
 * "Canada and Ontario" as one name of the encoder's: two known names in a row stay two. So do two states or blocs before
 * what they do, "Kenya-Peru cooperation"; "Georgia-Pacific" is a company.
 */
function isRowOfNames(
  doc: MentionDoc,
  { from, to }: NameSpan,
  matched: ReadonlyMap<number, GazetteerMatch>,
): boolean {
  let [at, count] = [from, 0];
  let [arePowers, asOne] = [true, false];
  while (at < to) {
    const match = matched.get(at);
    const { text } = doc.tokens[at]!;
    if (match && match.to <= to) {
      at = match.to;
      count++;
      arePowers &&= POWER.test(match.aliases[0]!.entry.kind ?? '');
    } else if (count > 0 && /^(?:and|,|&|or|the|\/)$/.test(text)) at++;
    else if (
      (count > 0 && /^[-–]$/.test(text)) ||
      (count > 0 && arePowers && /^\p{Ll}/u.test(text)) ||
      (count > 1 && /^\p{Ll}/u.test(text))
    ) {
      at++;
      asOne = true;
    } else return false;
  }
  return arePowers ? count > 1 || asOne : count > 1 && !asOne;
}

/** "Ford Australia": a company's branch. */
function isBranch({ from, to }: NameSpan, matched: ReadonlyMap<number, GazetteerMatch>): boolean {
  const company = matched.get(from);
  const country = company && matched.get(company.to);
  const kindOf = (match: GazetteerMatch) => match.aliases[0]!.entry.kind ?? 'PLACE';
  return (
    country?.to === to &&
    /^(?:ORGANIZATION|MEDIA)$/.test(kindOf(company!)) &&
    /^(?:COUNTRY|PLACE)$/.test(kindOf(country))
  );
}

const PRODUCT =
  /^(?:Watch|Phone|Maps|Office|Ultra|Pro|Max|Plus|Mini|Assistant|Store|Pay|Music|TV|Glass|Home|Drive|Pixel|Galaxy|Note|Tab|Book|Surface|Prime|Echo|Cloud|Docs|Translate|Vision|Fold|Flip|[A-Z]?\d+\p{L}*)$/u;

/** "the *Apple Watch Ultra*": what a company sells. */
function isProduct(
  { tokens }: MentionDoc,
  { from, to }: NameSpan,
  matched: ReadonlyMap<number, GazetteerMatch>,
): boolean {
  const company = matched.get(from);
  const isCompany = company?.aliases[0]!.entry.kind === 'ORGANIZATION';
  return isCompany && company.to < to && PRODUCT.test(tokens[to - 1]!.text);
}

/** "Foreign Ministry of Russia" or "Ministry of Russia" as one name of the encoder's: the body and its country are two. */
function isBodyOfCountry(
  { from, to }: NameSpan,
  bodies: readonly NameDraft[],
  { byEnd }: CountryIndex,
): boolean {
  const body = bodies.find((b) => b.from <= from && from < b.to);
  return body !== undefined && body.to < to && byEnd.has(to) && byEnd.get(to)!.from - body.to <= 2;
}

const NAMED_ALONE = /^(?:Parliament|Treasury)$/;

/** "Russian Foreign Ministry" is one name, "China's Ministry of Commerce" two; "the Foreign Ministry" waits for its country. */
function toBodyDrafts(doc: MentionDoc, { from, to, words }: BodyMatch, countries: CountryIndex): NameDraft[] {
  const word = (i: number) => doc.tokens[i]?.text ?? '';
  const capital = /^\p{Lu}/u.test(word(to - 1)) && /^\p{Lu}/u.test(word(from));
  const before = findCountryBefore(doc, from, countries);
  const owner = before?.owner ?? findCountryAfter(doc, to, countries);
  if (!owner && !capital) return [];
  // "the Government" names none, "Parliament" that of the country which the article is about.
  if (!owner && to - from === 1 && !NAMED_ALONE.test(words)) return [];
  const country = owner?.aliases[0]?.entry.key ?? null;
  const base = { type: 'ORG', aliases: [], body: words, bodyOf: country } as const;
  const start = before?.adjacent ? before.owner.from : from;
  if (capital) return [{ ...base, from: start, to, form: 'NAME' }];
  // "the Russian government", "Russian troops": the country itself, in other words.
  const acts = COUNTRY_IN_ACTION.test(words.toLowerCase());
  return [
    {
      ...base,
      from: start,
      to,
      body: acts ? null : words,
      form: 'NOMINAL',
      aliases: acts ? owner!.aliases : [],
    },
  ];
}

function isMedium({ entry }: Alias): boolean {
  return entry.kind === 'MEDIA';
}

/** Longest first, the earlier of two kinds of draft where they are equal. */
function chooseLongest(drafts: readonly NameDraft[], length: number): NameDraft[] {
  const taken = new Uint8Array(length);
  return drafts
    .map((draft, order) => ({ draft, order }))
    .sort((a, b) => b.draft.to - b.draft.from - (a.draft.to - a.draft.from) || a.order - b.order)
    .filter(({ draft: { from, to } }) => {
      for (let i = from; i < to; i++) if (taken[i]) return false;
      taken.fill(1, from, to);
      return true;
    })
    .map(({ draft }) => draft);
}

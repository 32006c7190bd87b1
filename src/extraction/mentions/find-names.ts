import type { KnowledgeBase } from '../../knowledge/knowledge-base.js';
import type { NameSpan, Token, TokenRange } from '../doc.js';
import { TITLE_MODIFIERS, TITLE_NOUNS } from '../lexicon/titles.js';
import type { MentionDoc, NameDraft } from './draft.js';
import { matchNames, type BodyMatch, type GazetteerMatch } from './gazetteer.js';

/** Below this the encoder's name needs the knowledge base's word for it. */
const MIN_SCORE = 0.4;
/** State bodies that speak for their country rather than for themselves, when written small: "Russian troops". */
const COUNTRY_IN_ACTION =
  /^(?:government|army|armed forces|military|forces|troops|navy|air force|defen[cs]e forces|police|cabinet|presidency|intelligence|fleet|naval forces|ground forces|forces)$/;

/**
 * The names of an article, in text order, none across another; a demonym may stand inside a longer name ("Russian" in
 * "Russian Foreign Ministry"). The longest reading wins, the knowledge base's before the encoder's.
 */
export function findNames(doc: MentionDoc, knowledge: KnowledgeBase): NameDraft[] {
  const encoded = doc.names.map((name) => trimName(doc, name)).filter((n) => n !== null);
  const inName = new Uint8Array(doc.tokens.length);
  for (const { from, to } of encoded) inName.fill(1, from, to);
  const isNameLike = (range: TokenRange) => inName[range.from] === 1;
  const { names, demonyms, bodies } = matchNames(doc, knowledge, isNameLike);
  const bodyDrafts = bodies.flatMap((body) => toBodyDrafts(doc, body, names, demonyms, inName));
  const drafts = [
    ...bodyDrafts,
    ...names.map((match) => toKnownDraft(match, encoded)),
    ...encoded
      .filter((name) => name.score >= MIN_SCORE)
      .map(({ from, to, type }): NameDraft => ({
        from,
        to,
        type,
        aliases: [],
        body: null,
        bodyOf: null,
        form: 'NAME',
      })),
  ];
  const chosen = chooseLongest(drafts, doc.tokens.length);
  const nested = demonyms.filter((match) => isInside(match, chosen)).map((match) => toKnownDraft(match, []));
  return [...chosen, ...nested]
    .filter((draft) => draft.type !== 'OTHER')
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Articles, titles and possessives are not part of a name: "the NATO", "President Macron", "Russia's". */
function trimName(doc: MentionDoc, name: NameSpan): NameSpan | null {
  let { from, to } = name;
  const word = (i: number) => (doc.tokens[i] as Token).text;
  while (to > from && /^(?:['’]s?|[,.;:)\]"”]|-)$/.test(word(to - 1))) to--;
  while (from < to && /^(?:the|a|an|[("“'‘[]|-)$/i.test(word(from))) from++;
  if (name.type === 'PER') {
    let start = from;
    while (start < to - 1 && isTitleWord(word(start))) start++;
    if (
      start > from &&
      TITLE_NOUNS.has(
        word(start - 1)
          .toLowerCase()
          .replace(/\.$/, ''),
      )
    )
      from = start;
  }
  return from < to && /\p{L}|\p{N}/u.test(word(from)) ? { ...name, from, to } : null;
}

function isTitleWord(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '');
  return TITLE_NOUNS.has(lower) || TITLE_MODIFIERS.has(lower);
}

function toKnownDraft({ from, to, aliases }: GazetteerMatch, encoded: readonly NameSpan[]): NameDraft {
  const same = encoded.find((n) => n.from === from && n.to === to);
  const { kind, category } = aliases[0]!.entry;
  const type = kind === 'PERSON' ? 'PER' : category === 'PLACE' || kind === 'COUNTRY' ? 'LOC' : 'ORG';
  return {
    from,
    to,
    type: same?.type === 'PER' && aliases[0]!.role === 'NAME' && kind !== 'COUNTRY' ? 'PER' : type,
    aliases,
    body: null,
    bodyOf: null,
    form: 'NAME',
  };
}

/** "Russian Foreign Ministry" is one name, "China's Ministry of Commerce" two; "the Foreign Ministry" waits for its country. */
function toBodyDrafts(
  doc: MentionDoc,
  { from, to, words }: BodyMatch,
  names: readonly GazetteerMatch[],
  demonyms: readonly GazetteerMatch[],
  inName: Uint8Array,
): NameDraft[] {
  const word = (i: number) => doc.tokens[i]?.text ?? '';
  const capital = /^\p{Lu}/u.test(word(to - 1)) && /^\p{Lu}/u.test(word(from));
  const isCountry = (m: GazetteerMatch) =>
    m.aliases[0]?.entry.kind === 'COUNTRY' && m.aliases[0].role !== 'CAPITAL';
  const ending = (at: number) => [...demonyms, ...names].find((m) => m.to === at && isCountry(m));
  const adjacent = ending(from);
  const owner =
    adjacent ??
    (/^['’]s?$/.test(word(from - 1)) ? ending(from - 1) : undefined) ??
    findCountryAfter(doc, to, names.filter(isCountry));
  if (!owner && !capital) return [];
  if (!owner && to - from === 1 && !inName[from] && !/^the$/i.test(word(from - 1))) return [];
  const country = owner?.aliases[0]?.entry.key ?? null;
  const base = { type: 'ORG', aliases: [], body: words, bodyOf: country } as const;
  const start = adjacent ? adjacent.from : from;
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

/** "the Ministry of Defence of Japan", "the Foreign Ministry in Moscow" is told by the capital elsewhere. */
function findCountryAfter(
  doc: MentionDoc,
  to: number,
  countries: readonly GazetteerMatch[],
): GazetteerMatch | undefined {
  if (doc.tokens[to]?.text !== 'of') return undefined;
  const start = doc.tokens[to + 1]?.text.toLowerCase() === 'the' ? to + 2 : to + 1;
  return countries.find((m) => m.from === start);
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

function isInside(range: TokenRange, drafts: readonly NameDraft[]): boolean {
  return drafts.some(
    (d) => d.from <= range.from && range.to <= d.to && d.to - d.from > range.to - range.from,
  );
}

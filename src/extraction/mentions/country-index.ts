import type { GazetteerMatch } from './gazetteer.js';
import type { MentionDoc } from './draft.js';

/** Countries named by their names or people, by their first token and by the token after their last; capitals by their first. */
export interface CountryIndex {
  readonly byStart: ReadonlyMap<number, GazetteerMatch>;
  readonly byEnd: ReadonlyMap<number, GazetteerMatch>;
  readonly capitals: ReadonlyMap<number, GazetteerMatch>;
}

export function indexCountries(matches: readonly GazetteerMatch[]): CountryIndex {
  const countries = matches.filter(
    ({ aliases: [first] }) => first?.entry.kind === 'COUNTRY' && first.role !== 'CAPITAL',
  );
  return {
    byStart: new Map(countries.map((m) => [m.from, m])),
    byEnd: new Map(countries.map((m) => [m.to, m])),
    capitals: new Map(
      matches.filter(({ aliases: [first] }) => first?.role === 'CAPITAL').map((m) => [m.from, m]),
    ),
  };
}

/** The country right before a token: "*Russian* Foreign Ministry", "*Canada*'s Conservative Party". */
export function findCountryBefore(
  { tokens }: Pick<MentionDoc, 'tokens'>,
  from: number,
  { byEnd }: CountryIndex,
): { readonly owner: GazetteerMatch; readonly adjacent: boolean } | null {
  const adjacent = byEnd.get(from);
  if (adjacent) return { owner: adjacent, adjacent: true };
  const possessor = /^['’]s?$/.test(tokens[from - 1]?.text ?? '') ? byEnd.get(from - 1) : undefined;
  return possessor ? { owner: possessor, adjacent: false } : null;
}

/** "the Ministry of Defence *of Japan*", "the Foreign Ministry *in Moscow*". */
export function findCountryAfter(
  doc: MentionDoc,
  to: number,
  { byStart, capitals }: CountryIndex,
): GazetteerMatch | undefined {
  const preposition = doc.tokens[to]?.text;
  if (preposition === 'in') return capitals.get(to + 1);
  if (preposition !== 'of') return undefined;
  return byStart.get(doc.tokens[to + 1]?.text.toLowerCase() === 'the' ? to + 2 : to + 1);
}

import { slug } from '../domain/ids.js';
import { PEOPLE } from './data/people.js';
import { toEntry, type KnowledgeEntry } from './entry.js';
import { fold } from './normalize.js';
import type { Office } from './offices.js';
import { parseLines, toCountryKey } from './parse-entries.js';

/** One post of a person: whose, what, and the years. */
export interface Post {
  readonly owner: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

export interface KnownPerson {
  readonly entry: KnowledgeEntry;
  /** Folded family name: "rutte", "vonderleyen" is "leyen". */
  readonly surname: string;
  /** As it is written: "von der Leyen". */
  readonly surnameText: string;
  readonly posts: readonly Post[];
}

const PARTICLES = /^(?:von|van|de|der|del|di|da|dos|la|le|bin|ben|al|el|ibn|abu|st\.?)$/i;
const HONORIFIC = /^(?:King|Queen|Prince|Princess|Emperor|Pope|Patriarch|Mullah|Ayatollah|Sheikh|Tsar|Lady)$/;

/** Office holders and other well-known people, one entry each, with all their posts. */
export function toPeople(offices: readonly Office[]): KnownPerson[] {
  const people = new Map<
    string,
    { entry: KnowledgeEntry & { aliases: string[] }; surnameText: string; posts: Post[] }
  >();
  const find = (marked: string, aliases: readonly string[], owner: string | null, iso3: string | null) => {
    const name = toName(marked);
    const key = slug(name);
    let person = people.get(key);
    if (!person) {
      const surnameText = toSurname(name, marked.includes('^'));
      const entry = {
        ...toEntry({
          key,
          name,
          category: 'ACTOR',
          kind: 'PERSON',
          iso3,
          owner,
          gender: marked.includes('(f)') ? 'female' : 'male',
        }),
        aliases: [...toVariants(name), ...toFamilyFirst(name, iso3)],
      };
      people.set(key, (person = { entry, surnameText, posts: [] }));
    }
    // What is listed once as a holder of an office and once for its other names is one person.
    person.entry.aliases.push(...aliases.filter((alias) => !person.entry.aliases.includes(alias)));
    return person;
  };
  for (const { owner, iso3, title, tenures } of offices) {
    for (const { holder, from, to } of tenures)
      find(holder, [], owner, iso3).posts.push({ owner, title, from, to });
  }
  for (const { name, aliases, owner } of parseLines(PEOPLE)) {
    const country = owner && /^[A-Z]{3}$/.test(owner) ? owner : null;
    find(name, aliases, country && toCountryKey(country), country);
  }
  return [...people.values()].map((person) => ({
    ...person,
    surname: fold(person.surnameText.split(' ').at(-1) ?? person.surnameText),
  }));
}

function toName(marked: string): string {
  return marked.replace(/\s*\(f\)|\^/g, '').trim();
}

/** "Ursula von der Leyen" → "von der Leyen", "Mao Ning^" → "Mao". */
function toSurname(name: string, familyFirst: boolean): string {
  const words = name.split(' ').filter((w) => !/^(?:Jr\.?|Sr\.?|I{1,3}|VI{0,3}|XI?[IV]*|\d+)$/.test(w));
  if (familyFirst) return words[0] ?? name;
  let at = words.length - 1;
  while (at > 1 && PARTICLES.test(words[at - 1] as string)) at--;
  return words.slice(at).join(' ');
}

/** "Fumio Kishida" is also written Kishida Fumio, "Viktor Orbán" Orbán Viktor. */
function toFamilyFirst(name: string, iso3: string | null): string[] {
  const [given, family, more] = name.split(' ');
  return iso3 && FAMILY_FIRST.has(iso3) && given && family && !more ? [`${family} ${given}`] : [];
}

/** Where the family name comes first at home. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(['JPN', 'HUN']);

/** "Joseph R. Biden" is written without its initial; "King Salman" without his title; "Sergei" also "Sergey". */
function toVariants(name: string): string[] {
  const words = name.split(' ');
  const variants: string[] = [];
  if (HONORIFIC.test(words[0] as string) && words.length > 2) variants.push(words.slice(1).join(' '));
  const [, second = '', third = ''] = words;
  // "George H. W. Bush" without his first initial is his son.
  if (INITIAL.test(second) && words.length > 2 && !INITIAL.test(third))
    variants.push([words[0], ...words.slice(2)].join(' '));
  // Each word on its own: "Volodymyr Zelensky", "Vladimir Zelenskyy".
  words.forEach((word, i) => {
    for (const other of RESPELLED[word] ?? []) {
      const respelled = words.with(i, other);
      variants.push(respelled.join(' '));
      respelled.forEach((w, j) => {
        if (j > i) for (const o of RESPELLED[w] ?? []) variants.push(respelled.with(j, o).join(' '));
      });
    }
  });
  return variants;
}

const INITIAL = /^\p{Lu}\.$/u;

/** Transliterations that are equally common. */
const RESPELLED: Readonly<Record<string, readonly string[]>> = {
  Sergei: ['Sergey'],
  Alexei: ['Alexey', 'Aleksei'],
  Andrei: ['Andrey'],
  Dmitry: ['Dmitri', 'Dmitriy'],
  Alexander: ['Aleksandr'],
  Yevgeny: ['Evgeny', 'Yevgeniy'],
  Zelenskyy: ['Zelensky', 'Zelenskiy'],
  Volodymyr: ['Vladimir'],
  Gaddafi: ['Qaddafi', 'Kadhafi', 'Gadhafi', 'Qadhafi'],
  Muammar: ['Moammar', 'Muamar'],
  Mohammed: ['Mohammad', 'Muhammad', 'Mohamed'],
  Lukashenko: ['Lukashenka'],
  Qasem: ['Qassem'],
  Tsikhanouskaya: ['Tikhanovskaya'],
  Yanukovych: ['Yanukovich'],
  Tymoshenko: ['Timoshenko'],
  Erdoğan: ['Erdogan'],
  Erdogan: ['Erdoğan'],
  Antony: ['Anthony', 'Tony'],
  Joe: ['Joseph'],
  Bill: ['William'],
  Mike: ['Michael'],
  Bashar: ['Basher'],
  Hassan: ['Hasan'],
  Ali: ['Aly'],
  Abdel: ['Abdul'],
  Yulia: ['Julia', 'Yuliya'],
  Nikolai: ['Nikolay'],
  Vasily: ['Vassily', 'Vasiliy'],
  Nebenzya: ['Nebenzia'],
  Maria: ['Mariya'],
};
